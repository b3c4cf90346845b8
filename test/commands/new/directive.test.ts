import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../../src/content/directives/directive-head.ts';
import { keysOf } from '../../../src/commands/new/head.ts';
import { directiveWords } from '../../../src/text/heads/directives.ts';
import { portalToStartIn } from './start.ts';

const letters = join(import.meta.dirname, '../../fixtures/letters');
const letter = (name: string) => join(letters, `${name}.txt`);

/** The record without its comments. */
function bare(text: string): string {
  return text.replaceAll(/^# .*\n/gm, '');
}

describe('npm run new -- directive', () => {
  test('makes the record of a letter, links what the portal has, and holds it back until a person has looked', async () => {
    const portal = portalToStartIn();
    const records = join(portal.root, 'content/directives');
    mkdirSync(records, { recursive: true });
    const plan = `---\nnumber: '12'\nsymbol: KH-UBND\nkind: Kế hoạch\nsubject: Nộp trực tuyến\nissued: '2022-01-05'\nissuer: UBND tỉnh Mẫu\n---\n`;
    writeFileSync(join(records, 'ke-hoach-12.mdx'), plan);
    const report = await portal.start('directive', ['--from', letter('day-du')]);
    const file = 'content/directives/an-binh-118-ubnd-vh-2022.mdx';
    expect(bare(portal.text(file))).toBe(`---
number: '118'
symbol: UBND-VH
kind: Công văn
subject: V/v tăng cường tuyên truyền, thực hiện tăng tỷ lệ nộp hồ sơ trực tuyến trên địa bàn huyện
issued: 2022-03-07
issuer: Ủy ban nhân dân huyện An Bình
addressees:
  - Thủ trưởng các phòng, ban, đơn vị
  - Chủ tịch UBND các xã, thị trấn
copies_to:
  - Như trên
  - Sở Y tế (b/c)
  - 'Lưu: VT, VH'
signer:
  authority: TM. Ủy ban nhân dân
  role: Chủ tịch
  name: Lê Thị Mẫu
cites:
  - directive: ke-hoach-12
  - number: 45/2020/NĐ-CP
    date: 2020-04-08
    issuer: Chính phủ
status: unknown
---
`);
    expect(new Set(portal.found().map((one) => one.split(' ')[1]))).toEqual(
      new Set(['frontmatter/unreviewed']),
    );
    expect(report).toContain('Máy đọc, chưa có người kiểm tra: đọc từ “Số: 118/UBND-VH”');
    expect(report).toContain('Văn bản có 2 số điện thoại di động');
    expect(portal.text(file)).not.toMatch(/0912|example\.com/);
    writeFileSync(join(portal.root, file), bare(portal.text(file)));
    expect(portal.found()).toEqual([]);
  });

  test.each(['du-thao', 'hai-cot'])('%s is sound once a person has looked', async (name) => {
    const portal = portalToStartIn();
    await portal.start('directive', ['--from', letter(name), '--slug', name]);
    const file = `content/directives/${name}.mdx`;
    writeFileSync(join(portal.root, file), bare(portal.text(file)));
    expect(portal.found()).toEqual([]);
  });

  test('says what a draft leaves blank, and fills nothing in', async () => {
    const portal = portalToStartIn();
    await portal.start('directive', ['--from', letter('du-thao'), '--slug', 'du-thao']);
    const text = portal.text('content/directives/du-thao.mdx');
    expect(text).toContain('- vi: Không thấy số của văn bản trong bản được đọc.\n');
    expect(text).toContain('\n# number:\n');
  });

  test('leaves who issued it to be filled in where the letter does not name them', async () => {
    const portal = portalToStartIn();
    await portal.start('directive', [], { input: readFileSync(letter('ky-hieu-mau'), 'utf8') });
    const file = 'content/directives/nop-ho-so-truc-tuyen.mdx';
    writeFileSync(join(portal.root, file), bare(portal.text(file)));
    expect(portal.found()).toEqual([`${file}:4 yaml/missing-key`]);
  });

  test('takes nothing from a scan that was read badly, and says so', async () => {
    const portal = portalToStartIn();
    const words = ['--from', letter('nhan-dang-hong'), '--slug', 'hong'];
    const report = await portal.start('directive', words);
    expect(report).toContain('mất dấu tiếng Việt');
    const values = bare(portal.text('content/directives/hong.mdx')).split('\n').slice(0, 8);
    expect(values.slice(1, 6)).toEqual([
      'kind:',
      'subject:',
      'issuer:',
      'status: unknown',
      'quality: ocr',
    ]);
  });

  test.each([
    [['--from', 'khong-co.txt'], 'Không đọc được tệp "khong-co.txt".'],
    [[], '--from'],
  ])('refuses %j', async (words, told) => {
    await expect(portalToStartIn().start('directive', words)).rejects.toMatchObject({
      words: { vi: expect.stringContaining(told) },
    });
  });
});

describe('a letter pasted on another system', () => {
  const text = readFileSync(letter('day-du'), 'utf8');
  const recordOf = async (bytes: Uint8Array | string) => {
    const portal = portalToStartIn();
    writeFileSync(join(portal.root, 'thư đến.txt'), bytes);
    await portal.start('directive', ['--from', join(portal.root, 'thư đến.txt'), '--slug', 'thu']);
    return portal.text('content/directives/thu.mdx');
  };

  test.each<readonly [string, Uint8Array | string]>([
    ['with lines ended as on Windows', text.replaceAll('\n', '\r\n')],
    ['as on an old Mac', text.replaceAll('\n', '\r')],
    ['by the breaks that Word puts inside a paragraph', text.replaceAll('\n', '\v')],
    ['by the separators of Unicode', text.replaceAll('\n', '\u2028')],
    ['in letters taken apart', text.normalize('NFD')],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('%s gives the same record', async (_name, bytes) => {
    expect(await recordOf(bytes)).toBe(await recordOf(text));
  });

  test.each([
    ['', 'Không có chữ nào trong văn bản dán vào.'],
    ['PK\u0003\u0004', 'chép toàn văn, dán vào một tệp .txt'],
  ])('%j is refused', async (bytes, told) => {
    await expect(recordOf(bytes)).rejects.toMatchObject({
      words: { vi: expect.stringContaining(told) },
    });
  });
});

test('every key of a record is explained', () => {
  const keys = Object.keys(keysOf(readHead.form));
  expect(keys.filter((key) => directiveWords[key] === undefined)).toEqual([]);
});
