import { nearestWord } from '../quantities/nearest-word.ts';
import type { CheckedAccelerator, CheckedSite, GivenValue } from './checked-programme.ts';
import type { Checking } from './checking.ts';
import { giveValue } from './give-value.ts';
import { at, entriesOf, textAt } from './node.ts';
import type { Place } from './problem.ts';

/** What the library knows of each generation that a site uses. */
export function checkAccelerators(
  sites: readonly CheckedSite[],
  checking: Checking,
): CheckedAccelerator[] {
  const names = [...new Set(sites.map((site) => site.accelerator))].filter((name) => name !== '');
  return names.flatMap((name) => {
    const place = placeOfAccelerator(name, checking);
    const known = knownAccelerators(checking);
    if (!known.has(name) && !checking.library.isComplete) return [];
    if (!known.has(name)) {
      const near = nearestWord(name, known);
      const message = `The library knows no accelerator called "${name}".`;
      const remedy =
        near === undefined
          ? `It knows ${[...known].slice(0, 8).join(', ')}.`
          : `Did you mean ${near}?`;
      checking.problems.error('unknown-accelerator', place, message, remedy);
      return [];
    }
    const ask = (key: string, unit: string): GivenValue =>
      giveValue(
        {
          path: ['library', 'accelerators', name, key],
          node: null,
          within: [],
          unit,
          least: 0,
          entry: `accelerators.${name}.${key}`,
          place,
        },
        checking,
      );
    return [
      {
        name,
        priceUsd: ask('price', 'USD/GPU'),
        itPowerMw: ask('it-power', 'MW IT/GPU'),
        h100Equivalents: ask('h100-equivalents', 'H100e/GPU'),
        denseFlopPerSecond: ask('dense-bf16-flop-per-second', 'FLOP/s/GPU'),
      },
    ];
  });
}

function knownAccelerators({ library }: Checking): Set<string> {
  const names = [...library.ids].flatMap((entry) => {
    const match = /^accelerators\.(.+)\.it-power$/.exec(entry);
    return match === null ? [] : [match[1]!];
  });
  return new Set(names);
}

function placeOfAccelerator(name: string, { file }: Checking): Place {
  const chips = entriesOf(at(file, 'sites')).map(({ value }) => at(value, 'chips'));
  const node = chips.find((found) => textAt(found, 'accelerator') === name);
  return at(node, 'accelerator')?.place ?? file.place;
}
