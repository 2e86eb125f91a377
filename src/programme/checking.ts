import type { GivenValue } from './checked-programme.ts';
import type { Library } from './library.ts';
import type { Entry, Node } from './node.ts';
import type { Place, Problems } from './problem.ts';
import type { Asked } from './read-spread-text.ts';
import type { References } from './references.ts';

/** A place in the programme where a number may stand, by its path. */
export interface InputSlot {
  readonly path: string;
  readonly asked: Asked;
  readonly unit: string;
  readonly place: Place;
  /** The question that the input draws, as far as it draws one. */
  readonly question: string | null;
  readonly given: GivenValue;
}

/** What is known while one programme is checked. */
export interface Checking {
  readonly problems: Problems;
  readonly file: Node;
  /** The day whose knowledge the programme holds, as an ISO date. */
  readonly asOf: string;
  readonly startMonth: number;
  readonly steps: number;
  readonly monthsPerStep: number;
  readonly references: References;
  readonly library: Library;
  /** Names about which hindsight is refused: `party:SoftBank`, `site:Abilene`, `programme:...`. */
  readonly ownNames: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, Entry>;
  readonly questions: ReadonlyMap<string, Entry>;
  /** Library values that the programme states itself, by entry. */
  readonly overrides: ReadonlyMap<string, Entry>;
  readonly factors: Set<string>;
  readonly partyNames: ReadonlySet<string>;
  readonly siteNames: ReadonlySet<string>;
  /** Filled while sections are read. */
  readonly inputs: Map<string, InputSlot>;
}
