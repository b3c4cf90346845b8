import type { IssueCode } from './codes.ts';
import { issueOf } from './codes.ts';
import type { Issue } from './issue.ts';
import { readFontLetters } from './legacy.ts';
import { repairDoubleEncoding } from './legacy-double.ts';
import { characters, lineStarts } from './lines.ts';

/** Everything a clean text never holds; a text without it is not looked at line by line. */
// Nearly every character is plain ASCII, which the first set passes over: five times as fast as the second alone.
const suspicious =
  /[^\n -~](?<=[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xa1-\xbf\xc3-\xc7\xcb\xce-\xd1\xd6-\xd8\xdb\xdc\xde\xdf\xe4-\xe7\xeb\xee-\xf1\xf6-\xf8\xfb\xfc\xfe\xff\ufffd\ufffe\uffff])|^(?:<<<<<<<|>>>>>>>)(?: |$)/m;

/** A fault of a line: where in the line, the text it is seen in, and what it should perhaps read. */
interface Sighting {
  readonly code: IssueCode;
  readonly offset: number;
  readonly value: string;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * The faults of letters in a text that is valid UTF-8. A fault usually runs through the whole file and is mended
 * at once: each kind is told once, at its first line, with the number of lines; a conflict at each place.
 */
export function letterFaults(text: string, file: string): readonly Issue[] {
  if (!suspicious.test(text)) return [];
  const starts = lineStarts(text);
  const issues: Issue[] = [];
  const first = new Map<IssueCode, { at: Omit<Issue, 'code' | 'severity'>; lines: number }>();
  starts.forEach((start, index) => {
    const line = text.slice(start, (starts[index + 1] ?? text.length + 1) - 1);
    for (const { code, offset, value, details } of sightings(line)) {
      const known = first.get(code);
      const column = characters(line.slice(0, offset)) + 1;
      const at = { file, line: index + 1, column, value, details };
      if (code === 'file/conflict-marker') issues.push(issueOf(code, at));
      else if (known === undefined) first.set(code, { at, lines: 1 });
      else known.lines++;
    }
  });
  for (const [code, { at, lines }] of first)
    issues.push(issueOf(code, { ...at, details: { ...at.details, lines } }));
  return issues;
}

function sightings(line: string): readonly Sighting[] {
  if (!suspicious.test(line)) return [];
  if (/^(?:<{7}|>{7})(?: |$)/.test(line))
    return [{ code: 'file/conflict-marker', offset: 0, value: line }];
  return [lostLetter(line), controlCharacter(line), misread(line)].filter(
    (seen) => seen !== undefined,
  );
}

function lostLetter(line: string): Sighting | undefined {
  const offset = line.indexOf('\ufffd');
  if (offset === -1) return undefined;
  return { code: 'encoding/lost-letter', offset, value: segmentAt(line, offset) };
}

function controlCharacter(line: string): Sighting | undefined {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/.exec(line);
  if (found === null) return undefined;
  const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const value = segmentAt(line, found.index);
  return { code: 'encoding/control-character', offset: found.index, value, details: { character } };
}

/** Letters of another reading: each cell by itself for doubled UTF-8, the whole line for letters of a font. */
function misread(line: string): Sighting | undefined {
  for (const { 0: segment, index } of line.matchAll(/[^,;\t"]+/g)) {
    const reading = repairDoubleEncoding(segment);
    if (reading !== undefined)
      return {
        code: 'encoding/double-encoded',
        offset: index,
        value: segment,
        details: { reading },
      };
  }
  const font = readFontLetters(line);
  if (font === undefined) return undefined;
  const offset = line.search(/[\xa1-\xff]/);
  const value = segmentAt(line, offset);
  const details = { encoding: font.encoding, reading: segmentAt(font.text, offset) };
  return { code: 'encoding/legacy-letters', offset, value, details };
}

function segmentAt(line: string, offset: number): string {
  const from =
    Math.max(...[',', ';', '\t', '"'].map((mark) => line.lastIndexOf(mark, offset - 1))) + 1;
  return /^[^,;\t"]*/.exec(line.slice(offset === 0 ? 0 : from))?.[0] ?? '';
}
