const errors = /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;
const missingMarks = new Set(
  [
    '-',
    '–',
    '—',
    '--',
    '...',
    '…',
    '?',
    'x',
    'n/a',
    'na',
    'nan',
    'null',
    'none',
    'nil',
    'inf',
    '-inf',
  ]
    .concat(['infinity', '-infinity', 'không', 'ko', 'k', 'không có', 'chưa có', 'chưa có số liệu'])
    .concat(['không có số liệu', 'không phát sinh', 'kps']),
);
const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2}|th ?\\d{1,2}';
const dayAndMonth = new RegExp(`^(?:\\d{1,2}[-/ ])?(?:${monthNames})(?:[-/ ]\\d{1,4})?$`, 'i');
const slashes = /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/;

/** What a spreadsheet shows where a formula failed or a column is too narrow: `#REF!`, `####`. */
export function isSpreadsheetError(text: string): boolean {
  return errors.test(text) || /^#+$/.test(text);
}

/** What people write where there is nothing to write. The portal knows one mark only: the empty cell. */
export function isMissingMark(text: string): boolean {
  return missingMarks.has(text.toLowerCase());
}

/** What a spreadsheet makes of `1/2` or `3-4`: a day and a month. */
export function isSpreadsheetDate(text: string): boolean {
  return dayAndMonth.test(text) || slashes.test(text);
}

const firstSerial = 18_264; // 1950-01-01: smaller numbers are rather a count or a year
const lastSerial = 73_050; // 2099-12-31

/** The date that a spreadsheet's day number (`45000`) stands for, ISO; `undefined` when it is no likely one. */
export function serialDate(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(serial >= firstSerial && serial <= lastSerial)) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
