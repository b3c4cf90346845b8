import { radioSeconds, spokenSeconds, syllables } from '../../spoken/length.ts';
import { spokenFaults, spokenText } from '../../spoken/script.ts';
import type { Speech } from '../../spoken/script.ts';
import type { UnspokenKind } from '../../spoken/unspoken.ts';
import type { IssueCode } from '../../table/codes.ts';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import { positionAt } from '../../table/lines.ts';
import type { YamlSource } from '../../table/yaml.ts';

/** A radio script in the head of a text. */
interface RadioScript {
  readonly text: string;
  readonly source: YamlSource;
  /** Where its value begins in the source. */
  readonly offset: number;
}

const codeOf: Readonly<Record<UnspokenKind, IssueCode>> = {
  figures: 'radio/figures',
  address: 'radio/address',
  abbreviation: 'radio/abbreviation',
  letters: 'radio/letters',
  sign: 'radio/sign',
};

/** What a reader at a microphone would stumble over, and a script that is too short or too long to be broadcast. */
export function radioFaults(script: RadioScript, speech: Speech): readonly Issue[] {
  const { text, source } = script;
  const faults = spokenFaults(text, speech).map(({ kind, offset, written, spoken }) =>
    issueOf(spoken === undefined ? wordless(kind) : codeOf[kind], {
      file: source.file,
      ...positionAt(source.text, offsetInSource(script, offset, written)),
      field: 'radio',
      value: written.trim(),
      details: { spoken: spoken?.trim() ?? '' },
    }),
  );
  return [...lengthFault(script, speech), ...faults];
}

function wordless(kind: UnspokenKind): IssueCode {
  return kind === 'sign' ? 'radio/mute-sign' : 'radio/no-such-date';
}

function lengthFault({ text, source, offset }: RadioScript, speech: Speech): readonly Issue[] {
  const seconds = spokenSeconds(text, speech.language);
  const { least, most } = radioSeconds;
  if (seconds >= least && seconds <= most) return [];
  const count = syllables(spokenText(text, speech));
  return [
    issueOf(seconds < least ? 'radio/too-short' : 'radio/too-long', {
      file: source.file,
      ...positionAt(source.text, offset),
      field: 'radio',
      details: { seconds, syllables: count, least, most },
    }),
  ];
}

/** Where a part of the script stands in the file: the head may break and indent its lines. */
function offsetInSource(script: RadioScript, at: number, written: string): number {
  const { text, source, offset } = script;
  const part = written.trim();
  const earlier = text.slice(0, at).split(part).length - 1;
  let found = offset - 1;
  for (let count = 0; count <= earlier; count++) {
    found = source.text.indexOf(part, found + 1);
    if (found === -1 || found >= source.end) return offset;
  }
  return found;
}
