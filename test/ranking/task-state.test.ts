import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { agendaOf } from '../../src/ranking/task-agenda.ts';
import { taskGroupsOf, unitTasks } from '../../src/ranking/task-group.ts';
import { taskStateOf } from '../../src/ranking/task-state.ts';
import { tasksOfUnit } from '../../src/model/task.ts';
import { taskStateInWords } from '../../src/text/task.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { province, unitIn } from '../model/province.ts';
import { taskOf } from '../model/task-literal.ts';

const today = '2022-06-30';

describe('on 30 June 2022', () => {
  test.each<[string, Partial<Task>, string]>([
    ['a day that is past, not done', { status: 'open', due: '2022-06-29' }, 'overdue'],
    ['a day that is past, nothing known', { due: '2022-06-29' }, 'past-due'],
    ['the last day itself', { status: 'open', due: today }, 'upcoming'],
    ['a recurring one', { status: 'open', recurrence: 'monthly' }, 'recurring'],
    [
      'a recurring one until a day to come',
      { recurrence: 'weekly', due: '2022-12-31' },
      'recurring',
    ],
    ['a recurring one until a day past', { recurrence: 'weekly', due: '2022-01-31' }, 'past-due'],
    ['no day, not done', { status: 'open' }, 'open'],
    ['no day, nothing known', {}, 'unknown'],
    ['done in time', { status: 'done', due: '2022-01-31', doneOn: '2022-01-31' }, 'done'],
    ['done late', { status: 'done', due: '2022-01-31', doneOn: '2022-02-01' }, 'done-late'],
    ['done, the day not known', { status: 'done', due: '2022-01-31' }, 'done'],
    ['no longer asked for', { status: 'ended', due: '2022-01-31' }, 'ended'],
  ])('%s', (_name, given, expected) => {
    expect(taskStateOf(taskOf(given), today)).toBe(expected);
  });
});

test('where nothing is known of the result, nobody is said to have failed', () => {
  const words = taskStateInWords('past-due', taskOf({ due: '2020-09-14' }), 'vi');
  expect(words).toBe('đã quá hạn nêu trong văn bản; chưa có thông tin về kết quả');
});

const portal = province({
  buildDate: today,
  units: [
    { id: 'tinh', level: 'tinh' },
    { id: 'so-y-te', parent: 'tinh' },
    { id: 'xa-a', level: 'xa', parent: 'tinh' },
  ],
  directives: [directiveOf({ issued: '2022' })],
  tasks: [
    taskOf({ id: 'late', due: '2022-05-01', unit: 'so-y-te' }),
    taskOf({ id: 'later', due: '2022-03-01', levels: ['so', 'xa'], unit: 'tinh' }),
    taskOf({ id: 'monthly', recurrence: 'monthly', levels: ['xa'] }),
    taskOf({ id: 'weekly', recurrence: 'weekly', levels: ['xa'] }),
    taskOf({ id: 'nobody' }),
  ],
});

test('the agenda puts what is past first, by day, and recurring tasks by how often', () => {
  expect(agendaOf(portal).map(({ state, tasks }) => [state, tasks.map(({ id }) => id)])).toEqual([
    ['past-due', ['later', 'late']],
    ['recurring', ['weekly', 'monthly']],
    ['unknown', ['nobody']],
  ]);
});

test('every task stands in one group', () => {
  expect(taskGroupsOf(portal).map(({ id, tasks }) => [id, tasks.length])).toEqual([
    ['so-xa--tinh', 1],
    ['xa', 2],
    ['so-y-te', 1],
    ['khac', 1],
  ]);
});

test('a unit is told what was given to it by name and what to its level, and nothing that changes with the day', () => {
  const told = (unit: string) => {
    const { own, shared } = unitTasks(tasksOfUnit(portal, unitIn(portal, unit)));
    return [own, shared].map((tasks) => tasks.map(({ id }) => id));
  };
  expect(told('xa-a')).toEqual([[], ['later', 'monthly', 'weekly']]);
  expect(told('so-y-te')).toEqual([['late'], ['later']]);
});
