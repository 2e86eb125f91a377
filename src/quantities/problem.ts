/**
 * Why a written text was refused: what was found and why it cannot be, where in the text
 * (`at`, `length`, in UTF-16 units from its start), and what to write instead.
 */
export interface Problem {
  readonly message: string;
  readonly at: number;
  readonly length: number;
  readonly remedy: string;
}

/** What was read, or the first problem met. Refusals are data: one file can have many. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function accept<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function refuse(message: string, at: number, length: number, remedy: string): Refusal {
  return { ok: false, problem: { message, at, length, remedy } };
}

export type Refusal = Extract<Reading<never>, { ok: false }>;

/** The same refusal in a longer text, of which the refused one starts at `by`. */
export function shift<Value>(reading: Reading<Value>, by: number): Reading<Value> {
  if (reading.ok) return reading;
  const { problem } = reading;
  return { ok: false, problem: { ...problem, at: problem.at + by } };
}
