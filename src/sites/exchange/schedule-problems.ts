import type {
  FilePlace,
  PlannedActivity,
  PlannedRelation,
  ScheduleProblem,
} from './planned-schedule.ts';

/** Problems of one file in the order in which they were met. */
export interface ScheduleProblems {
  error(code: string, place: FilePlace, message: string, remedy: string): void;
  warn(code: string, place: FilePlace, message: string, remedy: string): void;
  readonly list: readonly ScheduleProblem[];
  readonly hasErrors: () => boolean;
}

export function scheduleProblems(): ScheduleProblems {
  const list: ScheduleProblem[] = [];
  const tell =
    (severity: ScheduleProblem['severity']): ScheduleProblems['error'] =>
    (code, { line, column }, message, remedy) => {
      list.push({ severity, code, line, column, message, remedy });
    };
  return {
    error: tell('error'),
    warn: tell('warning'),
    list,
    hasErrors: () => list.some(({ severity }) => severity === 'error'),
  };
}

export interface PlacedActivity extends PlannedActivity {
  readonly place: FilePlace;
}

export interface PlacedRelation extends PlannedRelation {
  readonly place: FilePlace;
}

/** Tells codes given twice, relations to nothing, and activities that wait for each other. */
export function checkNetwork(
  activities: readonly PlacedActivity[],
  relations: readonly PlacedRelation[],
  problems: ScheduleProblems,
): void {
  const known = new Map<string, PlacedActivity>();
  for (const activity of activities) {
    const first = known.get(activity.id);
    if (first) {
      problems.error(
        'activity-twice',
        activity.place,
        `Activity ${activity.id} was given on line ${first.place.line} already.`,
        'Give each activity a code of its own.',
      );
    } else known.set(activity.id, activity);
    if (!(activity.durationHours >= 0 && activity.durationHours < Number.POSITIVE_INFINITY)) {
      problems.error(
        'duration',
        activity.place,
        `Activity ${activity.id} lasts ${activity.durationHours} hours, which is no length of time.`,
        'Give it 0 hours or more.',
      );
    }
  }
  if (problems.hasErrors()) return;
  const circle = circleOf(known, relations);
  if (circle) {
    problems.error(
      'circle',
      circle.place,
      `The activities wait for each other: ${circle.path.join(' → ')}.`,
      'Take one of these relations out.',
    );
  }
}

/** A circle, and where the file closes it; depth first with a stack of its own. */
function circleOf(
  known: ReadonlyMap<string, PlacedActivity>,
  relations: readonly PlacedRelation[],
): { readonly path: readonly string[]; readonly place: FilePlace } | null {
  const out = new Map<string, PlacedRelation[]>();
  for (const relation of relations) {
    const list = out.get(relation.from);
    if (list) list.push(relation);
    else out.set(relation.from, [relation]);
  }
  const done = new Set<string>();
  for (const start of known.keys()) {
    if (done.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Map([[start, 0]]);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const relation = out.get(top.id)?.[top.next++];
      if (!relation) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(relation.to)) {
        const round = path.slice(onPath.get(relation.to)).map(({ id }) => id);
        return { path: [...round, relation.to], place: relation.place };
      } else if (!done.has(relation.to)) {
        onPath.set(relation.to, path.length);
        path.push({ id: relation.to, next: 0 });
      }
    }
  }
  return null;
}
