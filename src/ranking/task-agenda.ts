import { compareCodes } from '../model/order.ts';
import type { Portal } from '../model/portal.ts';
import type { Recurrence, Task } from '../model/task.ts';
import { taskStateOf, taskStates } from './task-state.ts';
import type { DatedTask, TaskState } from './task-state.ts';

/** Tasks of one state. */
export interface AgendaPart {
  readonly state: TaskState;
  /** By due day, the earliest first; without one in the order of the file; recurring ones by how often. */
  readonly tasks: readonly Task[];
}

type Dated = Pick<Portal, 'tasks' | 'buildDate'>;

/** Every task by its state today, in the order of {@link taskStates}; states without tasks are left out. */
export function agendaOf({ tasks, buildDate }: Dated): readonly AgendaPart[] {
  const groups = Map.groupBy(tasks, (task) => taskStateOf(task, buildDate));
  return taskStates.flatMap((state) => {
    const group = groups.get(state);
    return group ? [{ state, tasks: group.toSorted(byDay) }] : [];
  });
}

/** The tasks that a directive gives, in the order of the file, each with its state today. */
export function tasksOfDirective(
  { tasks, buildDate }: Dated,
  directive: string,
): readonly DatedTask[] {
  return tasks
    .filter((task) => task.directive === directive)
    .map((task) => ({ task, state: taskStateOf(task, buildDate) }));
}

function byDay(a: Task, b: Task): number {
  return (
    compareCodes(a.due ?? never, b.due ?? never) ||
    frequency(a.recurrence) - frequency(b.recurrence)
  );
}

/** After every day. */
const never = '9999';

const recurrences: readonly Recurrence[] = [
  'continuous',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'periodic',
];

function frequency(recurrence: Recurrence | undefined): number {
  return recurrence === undefined ? recurrences.length : recurrences.indexOf(recurrence);
}
