import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PlannedSchedule,
  type RelationType,
  ROUND_THE_CLOCK,
  readCivilMinute,
} from '../../../src/entries/sites.ts';

export interface PublishedNetwork {
  readonly id: string;
  readonly activities: readonly { readonly id: string; readonly duration: number }[];
  readonly relations: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: RelationType;
    readonly lag: number;
  }[];
  readonly expected: { readonly duration: number };
}

/** The networks of tests/cases/sites/critical-path.json, each under its source there. */
export const NETWORKS: readonly PublishedNetwork[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../cases/sites/critical-path.json'), 'utf8'),
).cases;

/** A published network, relations in the order of the activity that waits, as a schedule whose unit of time is so many hours. */
export const plannedOf = (
  network: PublishedNetwork,
  hours: number,
  calendar = ROUND_THE_CLOCK,
): PlannedSchedule => ({
  name: network.id,
  start: readCivilMinute('2026-01-05T08:00') as number,
  calendar: calendar.name,
  calendars: [calendar],
  activities: network.activities.map(({ id, duration }) => ({
    id,
    name: `Activity ${id} <of> "${network.id}" & co`,
    durationHours: duration * hours,
    calendar: null,
    startNoEarlierThan: null,
  })),
  relations: inOrderOfWaiting(network).map(({ from, to, type, lag }) => ({
    from,
    to,
    type: type ?? 'FS',
    lagHours: (lag ?? 0) * hours,
    lagCalendar: null,
  })),
  lagsPassIn: 'successor',
});

/** MS Project's XML keeps relations at the activity that waits; so they come back in its order. */
const inOrderOfWaiting = ({ activities, relations }: PublishedNetwork) => {
  const place = new Map(activities.map(({ id }, index) => [id, index]));
  return [...relations].sort((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0));
};
