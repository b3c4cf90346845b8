import type { Task } from '../model/task.ts';

/**
 * How a task stands on a day. `overdue`: recorded as not done, its day is past. `past-due`: its day is past and nothing is known of
 * the result, which is no statement about anyone.
 */
export type TaskState =
  | 'done'
  | 'done-late'
  | 'ended'
  | 'overdue'
  | 'past-due'
  | 'upcoming'
  | 'recurring'
  | 'open'
  | 'unknown';

/** The state of a task on `today` (ISO). The last day itself is not past. */
export function taskStateOf(task: Task, today: string): TaskState {
  const { status, due, doneOn, recurrence } = task;
  if (status === 'ended') return 'ended';
  if (status === 'done')
    return due !== undefined && doneOn !== undefined && doneOn > due ? 'done-late' : 'done';
  if (due !== undefined && due < today) return status === 'open' ? 'overdue' : 'past-due';
  if (recurrence !== undefined) return 'recurring';
  if (due !== undefined) return 'upcoming';
  return status === 'open' ? 'open' : 'unknown';
}

/** A task with its state on the day taken as today. */
export interface DatedTask {
  readonly task: Task;
  readonly state: TaskState;
}

/** The states in the order in which they are listed: what asks for attention first. */
export const taskStates = [
  'overdue',
  'past-due',
  'upcoming',
  'recurring',
  'open',
  'unknown',
  'done',
  'done-late',
  'ended',
] as const satisfies readonly TaskState[];
