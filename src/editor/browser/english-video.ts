import { englishPlaces } from '../format.ts';
import type { TextContent } from './kept-text.ts';
import { isMapOfValues } from './same.ts';

const names = Object.keys(englishPlaces) as readonly (keyof typeof englishPlaces)[];

/** The words of a video in a head in English, where the form asks for them: beside those of the head in Vietnamese. */
export function toForm(content: TextContent): TextContent {
  const found = names.filter((name) => name in content);
  if (found.length === 0 || 'video' in content) return content;
  const others = Object.entries(content).filter(
    ([name]) => !(found as readonly string[]).includes(name),
  );
  return {
    ...Object.fromEntries(others),
    video: Object.fromEntries(found.map((name) => [name, content[name]])),
  };
}

/** The way back. A video has a file in Vietnamese alone. */
export function fromForm({ video, ...content }: TextContent): TextContent {
  if (!isMapOfValues(video)) return video === undefined ? content : { ...content, video };
  if (video['src'] !== undefined) return { ...content, video };
  const words = names.flatMap((name): [string, unknown][] => {
    const value = video[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return { ...content, ...Object.fromEntries(words) };
}
