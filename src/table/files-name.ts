/** Files that systems and programs leave beside others: Finder, Explorer, Excel, LibreOffice, editors. */
const systemFile = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** The marks of a second copy in the names that browsers, Explorer and drives give, in English and Vietnamese. */
const copyMarks = [
  /(?: -)? (?:Copy|Sao chép|Bản sao)(?: \(\d+\))?$/i,
  /^(?:Copy of|Bản sao của) /i,
  / (?:copy|bản sao)(?: \d+)?$/i,
  / ?\((?:\d+|copy)\)$/,
];

/** Names that Windows keeps for devices, whatever their extension. */
const reservedName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

export function isSystemFile(name: string): boolean {
  return systemFile.test(name);
}

/** The name of which a file seems to be a copy: `units.csv` for `units (1).csv`; `undefined` for any other name. */
export function copyOf(name: string): string | undefined {
  const [, stem = '', extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const mark = copyMarks.find((pattern) => pattern.test(stem));
  return mark === undefined ? undefined : stem.replace(mark, '') + extension;
}

/** Whether a name cannot stand on Windows, where most editors work. */
export function isUnportable(name: string): boolean {
  return /[\0-\x1f<>:"\\|?*]|[. ]$/.test(name) || reservedName.test(name);
}

/** Two names with one key are one file on a disk that is blind to case or to the form of Unicode. */
export function diskKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
