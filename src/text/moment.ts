import type { Language } from '../table/language.ts';
import { formatDate } from './date.ts';

/** A day and a time of that day: `17 giờ 30, thứ Hai 05/10/2026`; in English `Monday 5 October 2026, 17:30`. */
export function momentInWords(moment: string, language: Language): string {
  const [day = '', time = ''] = moment.split('T');
  const [hour = '', minute = ''] = time.split(':');
  const date = `${weekdayOf(day, language)} ${formatDate(day, language)}`;
  if (language === 'en') return `${date}, ${time}`;
  const clock =
    minute === '00' ? `${String(Number(hour))} giờ` : `${String(Number(hour))} giờ ${minute}`;
  return `${clock}, ${date}`;
}

/** The day of the week of an ISO day: `thứ Hai`, `Chủ nhật`. */
function weekdayOf(day: string, language: Language): string {
  return weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
