import type { Quantity } from '../equations/quantity.ts';
import type { CheckedProgramme } from '../programme/checked-programme.ts';
import type { SplitSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** A figure that is told for each answer: a result and the step at which it is read. */
export interface SplitFigure {
  readonly quantity: Quantity;
  readonly element: number;
  /** Null for what is one value for the whole horizon. */
  readonly step: number | null;
  readonly title: string;
}

export const valuesOf = (worlds: Worlds, figure: SplitFigure): Float64Array =>
  figure.step === null
    ? worlds.perWorld(figure.quantity, figure.element)
    : worlds.series(figure.quantity, figure.element, figure.step);

/** In the worlds in which SoftBank had secured under $10B: the same worlds, parted by the draw. */
export const splitByAnswer = (
  programme: CheckedProgramme,
  worlds: Worlds,
  figures: readonly SplitFigure[],
): readonly SplitSummary[] => {
  const claims = new Map(programme.claims.map((claim) => [claim.id, claim]));
  return programme.questions.map((question) => {
    const drawn = worlds.answers(question.id);
    return {
      question: question.id,
      asks: question.asks,
      about: question.about,
      answers: question.claims.map((id, index) => {
        const members: number[] = [];
        drawn.forEach((answer, world) => {
          if (answer === index) members.push(world);
        });
        const claim = claims.get(id);
        return {
          claim: id,
          by: claim?.by ?? '',
          written: claim?.written ?? '',
          worlds: members.length,
          figures:
            members.length === 0
              ? []
              : figures.map((figure) => {
                  const values = valuesOf(worlds, figure);
                  return {
                    path: figure.quantity.path,
                    title: figure.title,
                    unit: figure.quantity.declaration.unit,
                    spread: spreadOf(
                      Float64Array.from(members, (world) => values[world] as number),
                    ),
                  };
                }),
        };
      }),
    };
  });
};
