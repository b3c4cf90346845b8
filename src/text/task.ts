import type { Recurrence, Task } from '../model/task.ts';
import { worded } from '../model/wording.ts';
import type { DatedTask, TaskState } from '../ranking/task-state.ts';
import type { Language, Words } from '../table/language.ts';
import { capitalise } from './capitalise.ts';
import { dateInWords } from './date.ts';
import { fill, say } from './messages/say.ts';
import { taskPhrases } from './messages/tasks.ts';
import { boundInWords } from './target.ts';

/** How a task stands, in a sentence without a full stop: what is recorded and no more, and nothing about a person. */
export function taskStateInWords(state: TaskState, task: Task, language: Language): string {
  const words = states[state][language];
  if (task.doneOn === undefined || (state !== 'done' && state !== 'done-late')) return words;
  return `${words}, ${dateInWords(task.doneOn, language)}`;
}

/** The heading over the tasks of a state. */
export function taskStateHeading(state: TaskState, language: Language): string {
  return capitalise(headings[state][language]);
}

/** How often: `hằng tháng`. */
export function recurrenceInWords(recurrence: Recurrence, language: Language): string {
  return recurrences[recurrence][language];
}

/** By when and how often: `chậm nhất ngày 14/9/2020`, `hằng tháng`, `văn bản không nêu thời hạn`. */
export function dueInWords(task: Pick<Task, 'due' | 'recurrence'>, language: Language): string {
  return partsOfDue(task, language).join(', ') || say(taskPhrases, language).noDue;
}

/** The same as a sentence begins; `undefined` where the document names no day and no rhythm. */
export function dueIfTold(
  task: Pick<Task, 'due' | 'recurrence'>,
  language: Language,
): string | undefined {
  const told = partsOfDue(task, language).join(', ');
  return told === '' ? undefined : capitalise(told);
}

/** What several tasks have in common, to be said once: that no day is named for any, and how they all stand. */
export function sharedInWords(
  tasks: readonly DatedTask[],
  language: Language,
): { readonly due: string | undefined; readonly state: string | undefined } {
  const states = new Set(tasks.map(({ task, state }) => taskStateInWords(state, task, language)));
  const [state] = states;
  const dated = tasks.some(({ task }) => partsOfDue(task, language).length > 0);
  const one = states.size === 1 && !tasks.some(({ task }) => task.evidence ?? task.doneOn);
  return {
    due: dated ? undefined : say(taskPhrases, language).noDue,
    state: one ? state : undefined,
  };
}

function partsOfDue(
  { due, recurrence }: Pick<Task, 'due' | 'recurrence'>,
  language: Language,
): readonly string[] {
  const t = say(taskPhrases, language);
  const often = recurrence === undefined ? [] : [recurrenceInWords(recurrence, language)];
  const day = due === undefined ? [] : [fill(t.dueBy, { date: dateInWords(due, language) })];
  return [...often, ...day];
}

/** Who must do it: in the words of the document, or the units that it binds; a task that names neither binds nobody known. */
export function actorInWords(
  task: Task,
  names: Parameters<typeof boundInWords>[1],
  language: Language,
): string {
  if (task.actor) return worded(task.actor, language);
  const isBound = task.levels.length > 0 || task.unit !== undefined;
  return isBound ? boundInWords(task, names, language) : say(taskPhrases, language).noActor;
}

const recurrences: Readonly<Record<Recurrence, Words>> = {
  weekly: { vi: 'hằng tuần', en: 'every week' },
  monthly: { vi: 'hằng tháng', en: 'every month' },
  quarterly: { vi: 'hằng quý', en: 'every quarter' },
  'half-yearly': { vi: '6 tháng một lần', en: 'every six months' },
  yearly: { vi: 'hằng năm', en: 'every year' },
  continuous: { vi: 'thường xuyên', en: 'ongoing' },
  periodic: {
    vi: 'định kỳ, văn bản không nêu bao lâu một lần',
    en: 'regularly, the document does not say how often',
  },
};

const states: Readonly<Record<TaskState, Words>> = {
  done: { vi: 'đã hoàn thành', en: 'done' },
  'done-late': { vi: 'đã hoàn thành, sau hạn', en: 'done late' },
  ended: { vi: 'không còn phải thực hiện', en: 'no longer required' },
  overdue: { vi: 'chưa hoàn thành, đã quá hạn', en: 'not done yet, overdue' },
  'past-due': {
    vi: 'đã quá hạn nêu trong văn bản; chưa có thông tin về kết quả',
    en: 'the day named in the document is past; nothing is known of the result',
  },
  upcoming: { vi: 'chưa đến hạn', en: 'not due yet' },
  recurring: { vi: 'việc làm thường kỳ', en: 'a recurring task' },
  open: { vi: 'chưa hoàn thành', en: 'not done yet' },
  unknown: { vi: 'chưa có thông tin về kết quả', en: 'nothing is known of the result' },
};

const headings: Readonly<Record<TaskState, Words>> = {
  ...states,
  upcoming: { vi: 'sắp đến hạn', en: 'due next' },
  recurring: { vi: 'việc làm thường kỳ', en: 'recurring tasks' },
  open: { vi: 'đang thực hiện, không có thời hạn', en: 'under way, no day named' },
  unknown: {
    vi: 'không có thời hạn, chưa có thông tin về kết quả',
    en: 'no day named, nothing is known of the result',
  },
};
