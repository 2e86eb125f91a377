/**
 * A unit that cannot be read or combined. `at` and `length` mark the offending part of the text
 * that was given; `remedy` says what to write instead.
 */
export class UnitError extends Error {
  override readonly name = 'UnitError';
  readonly at: number;
  readonly length: number;
  readonly remedy: string;

  constructor(message: string, at: number, length: number, remedy: string) {
    super(message);
    this.at = at;
    this.length = length;
    this.remedy = remedy;
  }
}
