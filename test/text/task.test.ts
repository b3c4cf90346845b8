import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import type { TaskState } from '../../src/ranking/task-state.ts';
import { actorInWords, sharedInWords } from '../../src/text/task.ts';

function dated(state: TaskState, task: Partial<Task> = {}) {
  return { state, task: task as Task };
}

describe('sharedInWords says once what all tasks have in common', () => {
  const unknown = dated('unknown');

  test('that no day is named, and how they stand', () => {
    expect(sharedInWords([unknown, unknown], 'vi')).toEqual({
      due: 'văn bản không nêu thời hạn',
      state: 'chưa có thông tin về kết quả',
    });
  });

  test.each([
    ['a day', dated('past-due', { due: '2020-09-14' })],
    ['a rhythm', dated('recurring', { recurrence: 'weekly' })],
  ])('not what only some have: %s', (_, other) => {
    expect(sharedInWords([unknown, other], 'vi')).toEqual({ due: undefined, state: undefined });
  });

  test.each([
    ['a day on which it was done', dated('done', { doneOn: '2025-06-21' })],
    ['evidence', dated('done', { evidence: 'Quyết định 06/QĐ-UBND' })],
  ])('nothing that would hide %s', (_, done) => {
    expect(sharedInWords([done], 'vi').state).toBeUndefined();
  });
});

test('a task that names nobody is not said to bind everybody', () => {
  const nobody = { levels: [], unit: undefined, actor: undefined } as unknown as Task;
  const names = { levels: new Map(), units: new Map() };
  expect(actorInWords(nobody, names, 'vi')).toBe('Chưa ghi người thực hiện');
  expect(actorInWords(nobody, names, 'en')).toBe('No one named');
});
