import type { Row } from '../table/definition.ts';
import type { tasks } from '../table/definitions/tasks.ts';
import type { Place } from '../table/issue.ts';
import { parsePeriod } from '../table/period.ts';
import { existedIn, isAtOrBelow } from './ancestry.ts';
import type { Portal } from './portal.ts';
import type { Unit } from './unit.ts';
import { optionalWording } from './wording.ts';
import type { Wording } from './wording.ts';

/**
 * A thing that a directive tells someone to do. It binds
 * - `unit` alone, when `levels` is empty;
 * - the units of `levels`, at or below `unit` when that is given too;
 * - no unit of the portal, when both are missing: `actor` says whom.
 */
export interface Task {
  readonly id: string;
  /** The id of the directive that gives it. */
  readonly directive: string;
  readonly clause: Wording | undefined;
  /** Who must do it, in the words of the directive. */
  readonly actor: Wording | undefined;
  readonly levels: readonly string[];
  readonly unit: string | undefined;
  readonly action: Wording;
  /** The last day to finish, ISO. `undefined`: the directive names none. */
  readonly due: string | undefined;
  /** `undefined`: once, or as the directive leaves open. */
  readonly recurrence: Recurrence | undefined;
  readonly status: TaskStatus;
  /** ISO. */
  readonly doneOn: string | undefined;
  readonly evidence: string | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}

/** How often; `periodic`: regularly, the directive does not say how often. */
export type Recurrence = NonNullable<Row<typeof tasks>['recurrence']>;

/** `unknown`: nothing was recorded. Whether an open task is overdue follows from `due` and the day of the build. */
export type TaskStatus = NonNullable<Row<typeof tasks>['status']>;

export function taskFrom(row: Row<typeof tasks>): Task {
  return {
    id: row.task,
    directive: row.directive,
    clause: optionalWording(row.clause, row.clause_en),
    actor: optionalWording(row.actor, row.actor_en),
    levels: row.level ?? [],
    unit: row.unit,
    action: { vi: row.action, en: row.action_en },
    due: row.due,
    recurrence: row.recurrence,
    status: row.status ?? 'unknown',
    doneOn: row.done_on,
    evidence: row.evidence,
    note: optionalWording(row.note, row.note_en),
    place: row.place,
  };
}

/** The tasks that bind a unit, by name or by level, in the order of the file. A unit is not bound by what was ordered before or after its life. */
export function tasksOfUnit(
  portal: Pick<Portal, 'units' | 'tasks' | 'directives'>,
  unit: Unit,
): readonly Task[] {
  return portal.tasks.filter((task) => binds(portal, task, unit) && wasGiven(portal, task, unit));
}

function binds(portal: Pick<Portal, 'units'>, task: Task, unit: Unit): boolean {
  if (task.levels.length === 0) return task.unit === unit.id;
  if (!task.levels.includes(unit.level.id)) return false;
  return task.unit === undefined || isAtOrBelow(portal, unit, task.unit);
}

/** Whether the unit existed when the directive was issued; of an undated one nothing speaks against it. */
function wasGiven({ directives }: Pick<Portal, 'directives'>, task: Task, unit: Unit): boolean {
  const period = parsePeriod(directives.get(task.directive)?.issued ?? '');
  return period === undefined || existedIn(unit, period);
}
