const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const scales = ['', 'nghìn', 'triệu'] as const;
const milliard = 1_000_000_000;

/**
 * A whole number from 0 in Vietnamese words, as schools teach it and northern broadcasters say it:
 * - 1 after a ten is “mốt” (21 hai mươi mốt), 4 after a ten from 20 is “tư” (24), 5 after any ten is “lăm” (15, 25);
 * - a missing ten is “linh”, not the southern “lẻ” (105 một trăm linh năm; 104 một trăm linh bốn, also said “linh tư”);
 * - a thousand is “nghìn”, not “ngàn”; a thousand million is “tỷ”, and above it “tỷ” is counted on (một nghìn tỷ);
 * - below the first group a missing hundred is said (2020 hai nghìn không trăm hai mươi), and a group of zeros is not.
 */
export function vietnameseWhole(value: number): string {
  if (value < milliard) return groups(value, false);
  const rest = value % milliard;
  const head = `${vietnameseWhole(Math.floor(value / milliard))} tỷ`;
  return rest === 0 ? head : `${head} ${groups(rest, true)}`;
}

/** Up to three groups of three digits. `inside`: something was said before. */
function groups(value: number, inside: boolean): string {
  if (value === 0) return digits[0];
  const said: string[] = [];
  for (const [power, scale] of [...scales.entries()].reverse()) {
    const group = Math.floor(value / 1000 ** power) % 1000;
    if (group > 0) said.push(hundreds(group, inside || said.length > 0), scale);
  }
  return said.filter((word) => word !== '').join(' ');
}

function hundreds(value: number, inside: boolean): string {
  const hundred = Math.floor(value / 100);
  const rest = value % 100;
  if (hundred === 0 && !inside) return tens(rest);
  const head = `${digit(hundred)} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${digit(rest)}` : `${head} ${tens(rest)}`;
}

function tens(value: number): string {
  const ten = Math.floor(value / 10);
  const one = value % 10;
  if (ten === 0) return digit(one);
  const head = ten === 1 ? 'mười' : `${digit(ten)} mươi`;
  return one === 0 ? head : `${head} ${afterTen(ten, one)}`;
}

function afterTen(ten: number, one: number): string {
  if (one === 5) return 'lăm';
  if (one === 1 && ten > 1) return 'mốt';
  return one === 4 && ten > 1 ? 'tư' : digit(one);
}

function digit(value: number): string {
  return digits[value] ?? '';
}
