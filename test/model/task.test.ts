import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { tasksOfUnit } from '../../src/model/task.ts';
import { directiveOf } from './directive-literal.ts';
import { province, unitIn } from './province.ts';
import { taskOf } from './task-literal.ts';

const task = (given: Partial<Task>) => taskOf({ directive: 'd-2019', ...given });

const portal = province({
  units: [
    { id: 'tinh', level: 'tinh' },
    { id: 'so-y-te', parent: 'tinh' },
    { id: 'so-cu', parent: 'tinh', validTo: '2019-04-30' },
    { id: 'so-moi', parent: 'tinh', validFrom: '2025-01-01' },
    { id: 'xa', level: 'xa', parent: 'tinh' },
    { id: 'so-khac' },
  ],
  directives: [
    directiveOf({ id: 'd-2019', issued: '2019-05' }),
    directiveOf({ id: 'd-undated' }),
    directiveOf({ id: 'd-unheld', held: false, issued: '2019-01-02' }),
  ],
  tasks: [
    task({ id: 'by-name', unit: 'so-y-te' }),
    task({ id: 'by-level', levels: ['so'], unit: 'tinh' }),
    task({ id: 'everywhere', levels: ['so', 'xa'] }),
    task({ id: 'of-none' }),
    task({ id: 'undated', directive: 'd-undated', levels: ['so'], unit: 'tinh' }),
  ],
});

describe('tasksOfUnit', () => {
  test.each([
    ['so-y-te', ['by-name', 'by-level', 'everywhere', 'undated']],
    ['xa', ['everywhere']],
    ['so-khac', ['everywhere']],
    ['tinh', []],
    // Ended the day before the month of issue, begun years after it.
    ['so-cu', ['undated']],
    ['so-moi', ['undated']],
  ])('%s', (unit, expected) => {
    expect(tasksOfUnit(portal, unitIn(portal, unit)).map(({ id }) => id)).toEqual(expected);
  });
});
