import type { BoundProgramme } from '../programme/bound-programme.ts';
import { type Figure, valuesOf } from './figures.ts';
import type { SplitSummary } from './run-summary.ts';
import { spreadOf } from './spread.ts';
import type { Worlds } from './worlds.ts';

/** In the worlds in which SoftBank had secured under $10B: the same worlds, parted by the draw. */
export const splitByAnswer = (
  { programme, inputs }: BoundProgramme,
  worlds: Worlds,
  figures: readonly Figure[],
): readonly SplitSummary[] => {
  const claims = new Map(programme.claims.map((claim) => [claim.id, claim]));
  const drawnFrom = new Set(inputs.map(({ given }) => given.question));
  const asked = programme.questions.filter(({ id }) => drawnFrom.has(id));
  return asked.map((question) => {
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
                    path: figure.path,
                    title: figure.title,
                    unit: figure.unit,
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
