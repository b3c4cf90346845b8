import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import type { Broadcast } from '../model/broadcast.ts';
import type { Portal } from '../model/portal.ts';
import { worded } from '../model/wording.ts';
import { absolute } from '../text/address.ts';
import { helpPhrases } from '../text/messages/help.ts';
import { fill, say } from '../text/messages/say.ts';
import { taskPhrases } from '../text/messages/tasks.ts';
import { hostOf } from './calendar.ts';
import type { CalendarOptions } from './calendar.ts';
import { foldLines } from './fold-lines.ts';
import { instantOf } from './local-time.ts';

/**
 * The broadcasts as an iCalendar text (RFC 5545). Times of the portal's time zone are told as instants, which every calendar
 * shows at the reader's own time; how long one is, no table says. The same data give the same bytes: a stamp is the start itself, a UID is start and station.
 * @throws Error when an event cannot be written.
 */
export function broadcastCalendar(
  { broadcasts, units }: Pick<Portal, 'broadcasts' | 'units'>,
  options: CalendarOptions,
): string {
  const { site, language } = options;
  const name = fill(say(helpPhrases, language).calendarName, {
    portal: worded(site.settings.name, language),
  });
  const events = broadcasts.map((broadcast) => eventOf(broadcast, units, options));
  const given = events as (EventAttributes & Event)[];
  const { error, value } = createEvents(given, { calName: name, productId: 'cong-khai' });
  if (error || value === null) throw error ?? new Error('no calendar');
  return foldLines(value);
}

// The package takes a stamp and events without a length, which its types do not know.
type Event = Omit<EventAttributes, 'duration' | 'end'> & { readonly timestamp: number };

function eventOf(
  { starts, station, unit, title: named }: Broadcast,
  units: Portal['units'],
  { site, language, to }: CalendarOptions,
): Event {
  const title = worded(named, language);
  const start = instantOf(starts, site.settings.timezone);
  const own = units.get(unit ?? '');
  return {
    start,
    title: site.settings.sample ? fill(say(taskPhrases, language).sampleEvent, { title }) : title,
    description: [station, own && worded(own.name, language)].filter(Boolean).join('. '),
    location: station,
    uid: `${starts.replaceAll(/\D/g, '')}-${encodeURIComponent(station)}.${language}@${hostOf(site)}`,
    transp: 'TRANSPARENT',
    timestamp: start,
    ...(site.url === undefined ? {} : { url: absolute(site.url, to.broadcasts()) }),
  };
}
