import type { Task } from '../../src/model/task.ts';

/** A task of which nothing is known but what a test says of it. */
export function taskOf(given: Partial<Task>): Task {
  return {
    id: 'viec',
    directive: 'cong-van',
    clause: undefined,
    actor: undefined,
    levels: [],
    unit: undefined,
    action: { vi: 'Hướng dẫn người dân', en: 'Guide citizens' },
    due: undefined,
    recurrence: undefined,
    status: 'unknown',
    doneOn: undefined,
    evidence: undefined,
    note: undefined,
    place: { file: 'data/tasks.csv', line: 2, row: 2 },
    ...given,
  };
}
