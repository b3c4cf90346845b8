const small = [
  'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen',
  'fifteen, sixteen, seventeen, eighteen, nineteen',
].flatMap((row) => row.split(', '));
const tens = 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'.split(', ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];

/** A whole number from 0 in English words, the British way: one hundred and five, two thousand and twenty. */
export function englishWhole(value: number): string {
  if (value === 0) return 'zero';
  const said: string[] = [];
  for (const [power, scale] of [...scales.entries()].reverse()) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group === 0) continue;
    const and = power === 0 && said.length > 0 && group < 100 ? 'and ' : '';
    said.push(`${and}${hundreds(group)}${scale}`);
  }
  return said.join(' ');
}

function hundreds(value: number): string {
  const rest = value % 100;
  if (value < 100) return belowHundred(rest);
  const head = `${word(Math.floor(value / 100))} hundred`;
  return rest === 0 ? head : `${head} and ${belowHundred(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return word(value);
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${word(value % 10)}`;
}

function word(value: number): string {
  return small[value] ?? '';
}

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** The ordinal of a whole number: twenty-first, twelfth, thirtieth. */
export function englishOrdinal(value: number): string {
  return englishWhole(value).replace(
    /[a-z]+$/,
    (last) => ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`,
  );
}
