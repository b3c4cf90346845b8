import { compareNames } from '../model/order.ts';
import type { Portal } from '../model/portal.ts';
import type { Task } from '../model/task.ts';

/** The tasks that bind the same units: one unit, or the units of some levels. */
export interface TaskGroup {
  /** A code for anchors, the same as long as the same units are bound: `so-nganh-huyen--bac-giang`; `khac` for no unit. */
  readonly id: string;
  readonly levels: readonly string[];
  readonly unit: string | undefined;
  /** In the order of the file. */
  readonly tasks: readonly Task[];
}

/** The group of tasks whose actors are no units of the portal. */
export const otherActors = 'khac';

/** Every task by whom it binds: groups of levels first, in the order of the levels, then single units by name, then others. */
export function taskGroupsOf(
  portal: Pick<Portal, 'tasks' | 'levels' | 'units'>,
): readonly TaskGroup[] {
  const groups = [...Map.groupBy(portal.tasks, groupId)].flatMap(([id, tasks]) => {
    const [first] = tasks;
    return first ? [{ id, levels: first.levels, unit: first.unit, tasks }] : [];
  });
  const levels = [...portal.levels.keys()];
  const rank = ({ levels: [level], unit }: TaskGroup) => {
    if (level !== undefined) return levels.indexOf(level);
    return unit === undefined ? Infinity : levels.length;
  };
  const name = ({ unit }: TaskGroup) => portal.units.get(unit ?? '')?.name.vi ?? '';
  return groups.toSorted((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return first === second ? compareNames(name(a), name(b)) : first - second;
  });
}

/** What the page of a unit tells of a task: nothing that changes from day to day. */
export type GivenTask = Pick<Task, 'id' | 'directive' | 'action' | 'due' | 'recurrence'>;

/** The tasks that bind one unit, in the order of the file. */
export interface UnitTasks {
  /** Given to the unit by name. */
  readonly own: readonly GivenTask[];
  /** Given to units of its level. */
  readonly shared: readonly GivenTask[];
}

export function unitTasks(tasks: readonly Task[]): UnitTasks {
  const isShared = ({ levels }: Task) => levels.length > 0;
  return {
    own: tasks.filter((task) => !isShared(task)).map(given),
    shared: tasks.filter(isShared).map(given),
  };
}

function given({ id, directive, action, due, recurrence }: Task): GivenTask {
  return { id, directive, action, due, recurrence };
}

function groupId({ levels, unit }: Task): string {
  const whom = levels.join('-');
  if (whom === '') return unit ?? otherActors;
  return unit === undefined ? whom : `${whom}--${unit}`;
}
