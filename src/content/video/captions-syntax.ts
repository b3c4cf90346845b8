import type { IssueCode } from '../../table/codes.ts';

/** What the parser's English sentences are about, the first that fits. */
const kinds: readonly (readonly [RegExp, IssueCode])[] = [
  [/^No valid signature/, 'captions/not-webvtt'],
  [/blank line|cannot be standalone|needs to be followed/i, 'captions/blank-line'],
  [/previous cue/, 'captions/order'],
  [/^End timestamp is not greater/, 'captions/end-before-start'],
  [/tag|escape|annotation|nested|<v>|between start timestamp|previous timestamp/i, 'captions/tag'],
  [/timestamp|digits|separator|minutes|seconds|Milliseconds|'-->'/i, 'captions/time'],
];

/** The code of what the parser found; whatever stands behind the times is a setting. */
export function codeOfMessage(message: string): IssueCode {
  return kinds.find(([pattern]) => pattern.test(message))?.[1] ?? 'captions/setting';
}
