import type { LegacyReading } from '../../table/legacy.ts';

/** The encodings from before Unicode that letters or bytes can be converted from, as people know them. */
export const legacyNames = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI Windows',
  'windows-1258': 'windows-1258',
} as const satisfies Readonly<Record<string, LegacyReading['encoding']>>;

export type LegacyEncoding = keyof typeof legacyNames;

export const legacyEncodings: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'windows-1258'];

/** The encoding of a name; `undefined` for one that nothing can be converted from. */
export function encodingNamed(name: LegacyReading['encoding']): LegacyEncoding | undefined {
  return legacyEncodings.find((encoding) => legacyNames[encoding] === name);
}
