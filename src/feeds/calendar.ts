import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import type { Portal } from '../model/portal.ts';
import type { Task } from '../model/task.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import type { Addresses } from '../text/address.ts';
import { absolute } from '../text/address.ts';
import { directiveTitle } from '../text/directive.ts';
import { fill, say } from '../text/messages/say.ts';
import { taskPhrases } from '../text/messages/tasks.ts';
import type { Site } from '../text/site.ts';
import { actorInWords } from '../text/task.ts';
import { firstDay } from './day.ts';
import { foldLines } from './fold-lines.ts';

type Tasks = Pick<Portal, 'tasks' | 'directives' | 'units' | 'levels'>;

export interface CalendarOptions {
  readonly site: Pick<Site, 'settings' | 'url'>;
  readonly language: Language;
  readonly to: Addresses;
}

/**
 * The due days of tasks as an iCalendar text (RFC 5545), one all-day event each; tasks for which no day is named are not in it. The same
 * data give the same bytes: stamps are the days of issue, UIDs the codes of the tasks.
 * @throws Error when an event cannot be written.
 */
export function taskCalendar(portal: Tasks, options: CalendarOptions): string {
  const { settings } = options.site;
  const t = say(taskPhrases, options.language);
  const name = fill(t.calendarName, { portal: worded(settings.name, options.language) });
  const events = portal.tasks.flatMap((task) => eventOf(portal, task, options) ?? []);
  const { error, value } = createEvents(events, { calName: name, productId: 'cong-khai' });
  if (error || value === null) throw error ?? new Error('no calendar');
  return foldLines(value);
}

// The package takes a stamp, which its types leave out.
type Stamped = EventAttributes & { readonly timestamp: number };

function eventOf(
  portal: Tasks,
  task: Task,
  { site, language, to }: CalendarOptions,
): Stamped | undefined {
  const { due, id, status } = task;
  const directive = portal.directives.get(task.directive);
  if (due === undefined || directive === undefined) return undefined;
  const t = say(taskPhrases, language);
  const title = fill(t.dueEvent, { action: worded(task.action, language) });
  const address = `${to.directive(directive.id)}#nhiem-vu-${id}`;
  return {
    start: dateArray(due),
    end: dateArray(dayAfter(due)),
    title: site.settings.sample ? fill(t.sampleEvent, { title }) : title,
    description: `${actorInWords(task, portal, language)}. ${directiveTitle(directive, portal.units, language)}.`,
    uid: `${id}.${language}@${hostOf(site)}`,
    status: status === 'ended' ? 'CANCELLED' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    timestamp: Date.parse(`${firstDay(directive.issued) ?? due}T00:00:00Z`),
    ...(site.url === undefined ? {} : { url: absolute(site.url, address) }),
  };
}

/** Whose names a UID is one of: without an address of its own a portal has none that could be another's. */
export function hostOf({ url }: Pick<Site, 'url'>): string {
  return url === undefined ? 'cong-khai.invalid' : new URL(url).hostname;
}

function dateArray(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** The end of an all-day event is the first day that is not in it. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
