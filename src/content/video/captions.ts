import webvtt from 'webvtt-parser';
import type { IssueCode } from '../../table/codes.ts';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import { characters } from '../../table/lines.ts';
import type { Position } from '../../table/lines.ts';
import { codeOfMessage } from './captions-syntax.ts';

/** A caption: its times in seconds, and where it stands. */
interface Cue {
  readonly start: number;
  readonly end: number;
  /** Of the times; the text begins on the next. Counted from 1. */
  readonly line: number;
  readonly text: readonly string[];
}

/** What a line of captions may hold: so much fits over a small video, and is read in the time it is shown. */
const captionLimits = { lines: 2, letters: 42, lettersPerSecond: 17 } as const;

/** As the parser tells it. */
interface Stumble {
  readonly message: string;
  readonly line: number;
  readonly col?: number;
}

interface Captions {
  /** From the portal folder. */
  readonly file: string;
  /** As decoded, lines ending in LF. */
  readonly text: string;
  /** Of the video, in seconds, where it is known. */
  readonly duration?: number | undefined;
}

/**
 * What is wrong with captions (WebVTT): first what no player would read; in sound files captions that overlap, that are
 * too long for the screen or shown too short to be read, or that come after the end of the video.
 */
export function captionFaults({ file, text, duration }: Captions): readonly Issue[] {
  const { cues, errors } = new webvtt.WebVTTParser().parse(text, 'subtitles');
  // One slip makes the parser stumble on: later ones are told when it is mended.
  const [first] = errors;
  if (first !== undefined) return [syntaxFault(first, { file, text })];
  if (cues.length === 0) return [issueOf('captions/none', { file, line: 1, column: 1 })];
  const placed = placedCues(cues, text);
  return placed.flatMap((cue, at) => faultsOf(cue, placed[at - 1], { file, duration }));
}

function syntaxFault(
  { message, line, col = 1 }: Stumble,
  { file, text }: Omit<Captions, 'duration'>,
): Issue {
  const code = codeOfMessage(message);
  const lines = text.split('\n');
  const place =
    code === 'captions/tag'
      ? placeInCue(lines, line, col)
      : { line: Math.min(line, lines.length), column: col };
  return issueOf(code, { file, ...place, value: lines[place.line - 1]?.trim() ?? '' });
}

/** What is wrong inside a cue the parser tells after its last line, by a place in the whole text of the cue. */
function placeInCue(lines: readonly string[], after: number, at: number): Position {
  let line = lines.slice(0, after).findLastIndex((each) => each.includes('-->')) + 1;
  let column = at;
  while (line + 1 < after && column > (lines[line]?.length ?? 0) + 1) {
    column -= (lines[line]?.length ?? 0) + 1;
    line += 1;
  }
  return { line: line + 1, column };
}

/** In a sound file each arrow begins a cue, and cues stand in the order of their times. */
function placedCues(
  cues: readonly { startTime: number; endTime: number; text: string }[],
  text: string,
): readonly Cue[] {
  const lines = text.split('\n').flatMap((line, at) => (line.includes('-->') ? [at + 1] : []));
  return cues.map(({ startTime: start, endTime: end, text: words }, at) => {
    // A tag is not read; an escaped sign is one character.
    const shown = words
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&\w+;/g, '?')
      .split('\n');
    return { start, end, line: lines[at] ?? 1, text: shown };
  });
}

interface Fault {
  readonly code: IssueCode;
  /** Of the cue: 0 are its times. */
  readonly row: number;
  readonly details: Readonly<Record<string, string | number>>;
}

function faultsOf(
  cue: Cue,
  before: Cue | undefined,
  { file, duration }: Omit<Captions, 'text'>,
): readonly Issue[] {
  const faults = [...timeFaults(cue, before, duration), ...textFaults(cue)];
  return faults.map(({ code, row, details }) => {
    const line = cue.line + row;
    const value = row === 0 ? timesOf(cue) : (cue.text[row - 1] ?? '');
    return issueOf(code, { file, line, column: 1, value, details });
  });
}

function timeFaults(
  { start, end }: Cue,
  before: Cue | undefined,
  duration: number | undefined,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (before !== undefined && start < before.end)
    faults.push({ code: 'captions/overlap', row: 0, details: { before: timesOf(before) } });
  // Players round the end of a video to a frame.
  if (duration !== undefined && end > duration + 0.1)
    faults.push({ code: 'captions/after-end', row: 0, details: { duration: clock(duration) } });
  return faults;
}

function textFaults({ start, end, text }: Cue): readonly Fault[] {
  const { lines, letters, lettersPerSecond } = captionLimits;
  const faults: Fault[] = [];
  if (text.length > lines)
    faults.push({ code: 'captions/too-many-lines', row: lines + 1, details: { most: lines } });
  for (const [at, line] of text.entries()) {
    const count = characters(line);
    if (count > letters)
      faults.push({ code: 'captions/long-line', row: at + 1, details: { count, most: letters } });
  }
  const all = text.reduce((sum, line) => sum + characters(line), 0);
  const needed = all / lettersPerSecond;
  if (end - start < needed) {
    const details = { count: all, seconds: Math.ceil(needed * 10) / 10 };
    faults.push({ code: 'captions/too-fast', row: 0, details });
  }
  return faults;
}

function timesOf({ start, end }: Cue): string {
  return `${clock(start)} --> ${clock(end)}`;
}

/** A time as captions write it: `01:05.500`, `01:00:05.500`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  const milliseconds = Math.round((seconds - whole) * 1000);
  const two = shown.map((part) => String(part).padStart(2, '0')).join(':');
  return `${two}.${String(milliseconds).padStart(3, '0')}`;
}
