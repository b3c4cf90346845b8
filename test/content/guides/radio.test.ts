import { describe, expect, test } from 'vitest';
import { splitText } from '../../../src/content/frontmatter.ts';
import { radioFaults } from '../../../src/content/guides/radio.ts';

const filler = 'Mời bà con nghe cách nộp hồ sơ trực tuyến, làm được ngay tại nhà.';
const expansions = new Map([['BPMC', 'Bộ phận Một cửa']]);

function faults(radio: string): readonly string[] {
  const split = splitText({
    file: 'content/guides/a.mdx',
    text: `---\ntitle: A\nradio: ${radio}\n---\n`,
  });
  const { root, source } = split.head!;
  const node = root.kind === 'map' ? root.entries.get('radio')!.value : undefined;
  if (node?.kind !== 'text') throw new Error('no script');
  const script = { text: node.text, source, offset: node.offset };
  return radioFaults(script, { language: 'vi', expansions }).map(
    ({ code, line, column, value, details }) =>
      `${code} ${String(line)}:${String(column)} ${value ?? ''} → ${String(details?.['spoken'] ?? details?.['seconds'])}`,
  );
}

/** A script of about so many seconds: the sentence takes four. */
function block(sentences: number, ...lines: readonly string[]): string {
  return `|-\n${[...lines, ...Array.from({ length: sentences }, () => filler)].map((line) => `  ${line}\n`).join('')}`;
}

describe('a radio script', () => {
  test('of a minute in words is sound', () => {
    expect(faults(block(16))).toEqual([]);
  });

  test('tells each thing that cannot be said at its place in the file, with the words', () => {
    expect(
      faults(block(14, 'Mở cửa 7h30, đóng 7h30.', 'Đến BPMC hoặc xem dichvucong.gov.vn.')),
    ).toEqual([
      'radio/figures 4:10 7h30 → bảy giờ ba mươi phút',
      'radio/figures 4:21 7h30 → bảy giờ ba mươi phút',
      'radio/abbreviation 5:7 BPMC → Bộ phận Một cửa',
      'radio/address 5:21 dichvucong.gov.vn → dịch vụ công chấm gov chấm vn',
    ]);
  });

  test('is found also in folded and quoted text', () => {
    const folded = block(16, 'Mã OTP', '& số 5.').replace('|-', '>-');
    expect(faults(folded)).toEqual([
      'radio/letters 4:6 OTP → o tê pê',
      'radio/sign 5:3 & → và',
      'radio/figures 5:8 5 → năm',
    ]);
    expect(faults(`"${`${filler} `.repeat(16)}€ ngày 30/2/2020"`)).toEqual([
      `radio/mute-sign 3:${String(9 + 16 * (filler.length + 1))} € → `,
      `radio/no-such-date 3:${String(11 + 16 * (filler.length + 1))} ngày 30/2/2020 → `,
    ]);
  });

  test('is warned of below a minute and above a minute and a half', () => {
    expect(faults(block(10))).toEqual(['radio/too-short 3:8  → 41']);
    expect(faults(block(24))).toEqual(['radio/too-long 3:8  → 97']);
  });
});
