import { characters } from '../../src/table/lines.ts';
import type { Scene } from './scenes.ts';
import type { Stretch } from './timing.ts';

/** What the check of captions lets pass over a small video. */
const cueSize = { lines: 2, letters: 42 } as const;

/** The captions of a film as WebVTT: a cue for each scene, or more where its words need more than the lines of one cue. */
export function captionsOf(scenes: readonly Scene[], stretches: readonly Stretch[]): string {
  const cues = scenes.flatMap(({ caption }, at) => {
    const stretch = stretches[at];
    return stretch === undefined ? [] : cuesOf(caption, stretch);
  });
  const written = cues.map(
    ({ start, end, text }) => `${clock(start)} --> ${clock(end)}\n${text}\n`,
  );
  return `WEBVTT\n\n${written.join('\n')}`;
}

interface Cue extends Stretch {
  readonly text: string;
}

/** Each part has its share of the time, by its letters. */
function cuesOf(caption: string, { start, end }: Stretch): readonly Cue[] {
  const parts = partsOf(caption);
  const all = parts.reduce((sum, lines) => sum + lettersOf(lines), 0);
  let before = 0;
  return parts.map((lines) => {
    const from = start + ((end - start) * before) / all;
    before += lettersOf(lines);
    const to = start + ((end - start) * before) / all;
    return { start: from, end: to, text: lines.map(escaped).join('\n') };
  });
}

/** Lines of one cue each: all of a caption that fits, else sentence by sentence, else so many lines at a time. */
function partsOf(caption: string): readonly (readonly string[])[] {
  const whole = wrapped(caption, cueSize.letters);
  if (whole.length <= cueSize.lines) return [whole];
  const sentences = caption.split(/(?<=[.!?]) /);
  if (sentences.length > 1) return sentences.flatMap(partsOf);
  return grouped(whole, cueSize.lines);
}

function lettersOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + characters(line), 0);
}

/**
 * Lines of at most so many letters. Two lines part at a sign of punctuation where both then fit, the most even way; others
 * part between words, the last two of about one length.
 */
export function wrapped(text: string, most: number): readonly string[] {
  const count = greedy(text, most).length;
  const parted = count === 2 ? partedAtSign(text, most) : undefined;
  if (parted !== undefined) return parted;
  let width = most;
  while (width > 1 && greedy(text, width - 1).length === count) width -= 1;
  return greedy(text, width);
}

function partedAtSign(text: string, most: number): readonly string[] | undefined {
  const ways = [...text.matchAll(/(?<=[,:;.!?]) /g)].map(({ index }) => [
    text.slice(0, index),
    text.slice(index + 1),
  ]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(characters));
  return ways
    .filter((lines) => longest(lines) <= most)
    .sort((a, b) => longest(a) - longest(b))
    .at(0);
}

function greedy(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && characters(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function grouped(lines: readonly string[], size: number): readonly (readonly string[])[] {
  const groups = Math.ceil(lines.length / size);
  return Array.from({ length: groups }, (_, at) => lines.slice(at * size, (at + 1) * size));
}

/** WebVTT reads < and & as the start of something. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const minutes = String(Math.floor(milliseconds / 60_000)).padStart(2, '0');
  return `${minutes}:${((milliseconds % 60_000) / 1000).toFixed(3).padStart(6, '0')}`;
}
