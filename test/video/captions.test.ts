import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionFaults } from '../../src/content/video/captions.ts';
import { captionsOf, wrapped } from './captions.ts';
import { scenesOf, transcriptOf } from './scenes.ts';
import { filmSeconds, stretchesOf } from './timing.ts';

const lesson = {
  language: 'vi',
  title: 'Nộp hồ sơ trực tuyến',
  portal: 'Cổng Mẫu',
  steps: [
    {
      title: 'Mở trang',
      see: 'Thanh địa chỉ đúng.',
      picture: 'content/guides/hinh/a.svg',
      alt: 'Một trang.',
    },
    { title: 'Điền & nộp', see: undefined, picture: undefined, alt: undefined },
  ],
} as const;

function captions(...texts: readonly string[]): string {
  const scene = { mark: '', heading: '', label: '', words: '', picture: undefined, alt: undefined };
  const scenes = texts.map((caption) => ({ ...scene, caption }));
  const found = stretchesOf([scenes]);
  return 'stretches' in found ? captionsOf(scenes, found.stretches) : 'too long';
}

describe('the scenes of a guide', () => {
  const scenes = scenesOf(lesson);

  test('are its title, each step, what one sees, and a warning; all in words too', () => {
    expect(transcriptOf(scenes, 'vi')).toEqual([
      'Nộp hồ sơ trực tuyến. Video không có tiếng. Lời nằm trong phụ đề.',
      'Bước 1/2: Mở trang. (Hình: Một trang.) Xong khi: Thanh địa chỉ đúng.',
      'Bước 2/2: Điền & nộp.',
      'Không đưa mật khẩu, mã xác nhận cho bất kỳ ai. Thấy khó thì hỏi Bộ phận Một cửa của xã, phường.',
    ]);
  });

  test('follow each other without a gap, for a minute at least', () => {
    const found = stretchesOf([scenes]);
    const stretches = 'stretches' in found ? found.stretches : [];
    expect(stretches.slice(1).map(({ start }) => start)).toEqual(
      stretches.slice(0, -1).map(({ end }) => end),
    );
    expect(stretches[0]?.start).toBe(0);
    expect(stretches.at(-1)?.end).toBeGreaterThanOrEqual(filmSeconds.least);
  });

  test('leave time for the longer of two languages', () => {
    const longer = scenes.map((scene) => ({ ...scene, caption: scene.caption.repeat(3) }));
    const found = stretchesOf([scenes, longer]);
    expect(found).toEqual(stretchesOf([longer]));
  });

  test('may be too many for a film', () => {
    const many = scenesOf({ ...lesson, steps: Array.from({ length: 40 }, () => lesson.steps[0]) });
    expect(stretchesOf([many])).toEqual({ needed: 292 });
  });
});

describe('captions', () => {
  test('part evenly, follow each other, and escape what WebVTT would read', () => {
    expect(
      captions('Bước 1/8: Chọn đúng thủ tục và cơ quan giải quyết & nộp.', 'Một.', 'Hai.'),
    ).toBe(
      `WEBVTT

00:00.000 --> 00:21.600
Bước 1/8: Chọn đúng thủ tục
và cơ quan giải quyết &amp; nộp.

00:21.600 --> 00:40.800
Một.

00:40.800 --> 01:00.000
Hai.
`,
    );
  });

  test('of any words pass the check of captions', () => {
    const word = fc.stringMatching(/^[a-zà-ỹ&<]{1,9}[,.]?$/u);
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(captionFaults({ file: 'a.vtt', text: captions(...texts) })).toEqual([]);
      }),
    );
  });

  test('part at a sign where both lines then fit', () => {
    expect(wrapped('Làm đúng thì thấy: Trang ghi đúng tên thủ tục đã chọn.', 42)).toEqual([
      'Làm đúng thì thấy:',
      'Trang ghi đúng tên thủ tục đã chọn.',
    ]);
  });

  test('hold every word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(words, (all) => wrapped(all.join(' '), 42).join(' ') === all.join(' ')));
  });
});
