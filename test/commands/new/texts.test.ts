import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuideHead, readEnglishGuideHead } from '../../../src/content/guides/guide-head.ts';
import { readEnglishNewsHead, readNewsHead } from '../../../src/content/news/news-head.ts';
import { keysOf } from '../../../src/commands/new/head.ts';
import { guideWords } from '../../../src/text/heads/guides.ts';
import { newsWords } from '../../../src/text/heads/news.ts';
import { portalToStartIn } from './start.ts';

const guide = ['--title', 'Tra cứu hồ sơ', '--audience', 'citizen'];

describe('npm run new -- guide', () => {
  test('writes the guide in the languages of the portal and says by line what is still to be filled in', async () => {
    const portal = portalToStartIn();
    const report = await portal.start('guide', guide);
    expect(report).toContain(
      'Đã ghi:\n  content/guides/tra-cuu-ho-so.mdx\n  content/guides/en/tra-cuu-ho-so.mdx\n',
    );
    const lines = portal.text('content/guides/tra-cuu-ho-so.mdx').split('\n');
    const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
    const vietnamese = portal.found().filter((one) => one.includes('guides/tra-cuu'));
    expect(vietnamese.slice(0, 4)).toEqual([
      `content/guides/tra-cuu-ho-so.mdx:${lineOf('summary:')} yaml/missing-key`,
      `content/guides/tra-cuu-ho-so.mdx:${lineOf('  - title:')} yaml/missing-key`,
      `content/guides/tra-cuu-ho-so.mdx:${lineOf('checked_on:')} yaml/missing-key`,
      `content/guides/tra-cuu-ho-so.mdx:${lineOf('review_by:')} yaml/missing-key`,
    ]);
    for (const one of vietnamese) expect(report).toContain(one.split(' ')[0]);
  });

  test('passes the check once that is filled in', async () => {
    const portal = portalToStartIn();
    await portal.start('guide', [...guide, '--title-en', 'Follow a dossier']);
    const fill = (file: string, changes: readonly [string, string][]) => {
      const filled = changes.reduce(
        (text, [blank, value]) => text.replaceAll(blank, value),
        portal.text(file),
      );
      writeFileSync(join(portal.root, file), filled);
    };
    const steps: [string, string] = ['<Step title="">', '<Step title="Mở trang tra cứu">'];
    fill('content/guides/tra-cuu-ho-so.mdx', [
      steps,
      ['\nsummary:', '\nsummary: Xem hồ sơ đang ở đâu.'],
      ['  - title:', '  - title: Cổng Dịch vụ công quốc gia'],
      ['\nchecked_on:', '\nchecked_on: 2026-11-20'],
      ['\nreview_by:', '\nreview_by: 2027-05-20'],
    ]);
    fill('content/guides/en/tra-cuu-ho-so.mdx', [
      steps,
      ['\nsummary:', '\nsummary: See where it is.'],
    ]);
    expect(portal.found()).toEqual([]);
  });

  test('asks on a terminal, again after an answer without meaning, and proposes the name of the file', async () => {
    const portal = portalToStartIn();
    const typed = ['Nộp hồ sơ', '', '2', '', 'Nộp Hồ Sơ', 'nop-ho-so-moi'];
    await portal.start('guide', [], { typed });
    expect(portal.text('content/guides/nop-ho-so-moi.mdx')).toContain('\naudience: staff\n');
  });

  test('writes nothing when the other side goes', async () => {
    const portal = portalToStartIn();
    const before = portal.files();
    await expect(portal.start('guide', [], { typed: ['Nộp hồ sơ'] })).rejects.toThrow('Stopped');
    expect(portal.files()).toEqual(before);
  });

  test('says everything that is missing where nobody can be asked', async () => {
    await expect(portalToStartIn().start('guide', [])).rejects.toMatchObject({
      words: {
        vi: expect.stringMatching(/--title {2}Tên bài\..*\n {2}--audience {2}Dành cho\. citizen:/),
      },
    });
  });

  test.each([
    [['--title', 'x', '--audience', 'all'], '--audience không nhận "all"'],
    [[...guide, '--slug', 'Tra cứu'], '--slug: '],
    [['--title', '！', '--audience', 'staff'], '--slug'],
  ])('refuses %j', async (words, told) => {
    const portal = portalToStartIn();
    await expect(portal.start('guide', words)).rejects.toMatchObject({
      words: { vi: expect.stringContaining(told) },
    });
  });
});

describe('npm run new -- news', () => {
  test('is dated today, and only its summary is missing', async () => {
    const portal = portalToStartIn();
    await portal.start('news', ['--title', 'Cổng mới', '--title-en', 'A new portal']);
    expect(portal.text('content/news/cong-moi.mdx')).toContain('\ndate: 2026-11-28\n');
    expect(portal.found()).toEqual([
      'content/news/cong-moi.mdx:6 yaml/missing-key',
      'content/news/en/cong-moi.mdx:6 yaml/missing-key',
    ]);
  });

  test('with all answers passes the check in a portal of one language', async () => {
    const portal = portalToStartIn();
    const settings = join(portal.root, 'data/portal.yaml');
    writeFileSync(settings, portal.text('data/portal.yaml').replace('[vi, en]', '[vi]'));
    const words = ['--title', 'Cổng mới', '--summary', 'Cổng có số liệu mới.'];
    const report = await portal.start('news', words);
    expect(report).toContain('npm run check không thấy lỗi trong các tệp này.');
    expect(portal.found()).toEqual([]);
    expect([...portal.files().keys()]).not.toContain('content/news/en/cong-moi.mdx');
  });
});

test('what stands there is never written over, under whatever case or marks', async () => {
  const portal = portalToStartIn();
  await portal.start('news', ['--title', 'Tin một']);
  writeFileSync(join(portal.root, 'content/news/Tin-hai.mdx'), 'của người khác');
  const before = portal.files();
  for (const title of ['Tin một', 'TIN MỘT', 'Tin hai'])
    await expect(portal.start('news', ['--title', title])).rejects.toThrow('overwrites nothing');
  expect(portal.files()).toEqual(before);
});

test.each([
  [readGuideHead, guideWords],
  [readEnglishGuideHead, guideWords],
  [readNewsHead, newsWords],
  [readEnglishNewsHead, newsWords],
])('every key of a head that is begun is explained', (read, words) => {
  const keys = Object.keys(keysOf(read.form)).filter((key) => !/^(captions|transcript)$/.test(key));
  expect(keys.filter((key) => words[key] === undefined)).toEqual([]);
});
