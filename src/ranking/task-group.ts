import { compareNames } from '../model/order.ts';
import type { Portal } from '../model/portal.ts';
import { tasksOfUnit } from '../model/task.ts';
import type { Task } from '../model/task.ts';
import type { Unit } from '../model/unit.ts';

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

/** The tasks that bind one unit, told by their number. */
export interface UnitTasks {
  /** By the group that lists them, in the order of the file. */
  readonly groups: readonly (Pick<TaskGroup, 'id' | 'levels' | 'unit'> & {
    readonly count: number;
  })[];
  /** The ids of the documents that give them. */
  readonly directives: readonly string[];
}

export function unitTasks(
  portal: Pick<Portal, 'units' | 'tasks' | 'directives'>,
  unit: Unit,
): UnitTasks {
  const tasks = tasksOfUnit(portal, unit);
  const groups = [...Map.groupBy(tasks, groupId)].flatMap(([id, own]) => {
    const [first] = own;
    return first ? [{ id, levels: first.levels, unit: first.unit, count: own.length }] : [];
  });
  return { groups, directives: [...new Set(tasks.map(({ directive }) => directive))] };
}

function groupId({ levels, unit }: Task): string {
  const whom = levels.join('-');
  if (whom === '') return unit ?? otherActors;
  return unit === undefined ? whom : `${whom}--${unit}`;
}
