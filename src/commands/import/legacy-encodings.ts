import type { LegacyReading } from '../../table/legacy.ts';

type Name = LegacyReading['encoding'];

/** What each encoding that may be recognised is called in a command: the compiler asks for one that has no name here. */
const byName = {
  'TCVN3 (ABC)': 'tcvn3',
  'VNI Windows': 'vni',
  VISCII: 'viscii',
  'windows-1258': 'windows-1258',
} as const satisfies Readonly<Record<Name, string>>;

/** The encodings from before Unicode that letters or bytes can be converted from. */
export type LegacyEncoding = (typeof byName)[Name];

export const legacyEncodings: readonly LegacyEncoding[] = Object.values(byName);

export function encodingNamed(name: Name): LegacyEncoding {
  return byName[name];
}

/** An encoding as people know it. */
export function nameOf(encoding: LegacyEncoding): string {
  const [name = encoding] = Object.entries(byName).find(([, one]) => one === encoding) ?? [];
  return name;
}
