import { describe, expect, test } from 'vitest';
import { captionFaults } from '../../../src/content/video/captions.ts';

const sound = `WEBVTT

1
00:00.000 --> 00:04.000
Nộp hồ sơ trực tuyến

NOTE Ghi chú không hiện lên.

00:04.000 --> 00:08.500 line:80%
Mở trang dichvucong.gov.vn.
Chỉ dùng đúng <b>tên này</b>.
`;

function faults(text: string, duration?: number): readonly string[] {
  return captionFaults({ file: 'public/video/a.vtt', text, duration }).map(
    ({ code, line, column }) => `${code} ${String(line)}:${String(column)}`,
  );
}

describe('captions', () => {
  test('that are sound have no fault', () => {
    expect(faults(sound, 8.5)).toEqual([]);
    expect(faults(sound.replace('WEBVTT', 'WEBVTT Phụ đề'))).toEqual([]);
  });

  test.each([
    ['another form', sound.replace('WEBVTT\n\n', ''), ['captions/not-webvtt 1:1']],
    ['a comma of .srt', sound.replace('00:04.000\nNộp', '00:04,000\nNộp'), ['captions/time 4:20']],
    [
      'no empty line',
      sound.replace('này</b>.\n', 'này</b>.\n00:09.000 --> 00:10.000\nHết\n'),
      ['captions/blank-line 12:1'],
    ],
    [
      'words without times',
      sound.replace('1\n00:00', '00:00').replace(' --> 00:04.000\n', '\n'),
      ['captions/blank-line 4:1'],
    ],
    [
      'times that go back',
      sound.replace('00:04.000 --> 00:08', '00:09.000 --> 00:08'),
      ['captions/end-before-start 9:24'],
    ],
    [
      'cues out of order',
      sound.replace('00:00.000', '00:05.000').replace('--> 00:04', '--> 00:06'),
      ['captions/order 9:10'],
    ],
    ['words behind the times', sound.replace('line:80%', 'Mở trang'), ['captions/setting 9:25']],
    ['an open tag', sound.replace('</b>', ''), ['captions/tag 11:26']],
    ['no cue', 'WEBVTT\n', ['captions/none 1:1']],
    [
      'two at once',
      sound.replace('00:04.000 --> 00:08', '00:03.900 --> 00:08'),
      ['captions/overlap 9:1'],
    ],
    [
      'a third line',
      sound.replace('này</b>.\n', 'này</b>.\nNhớ nhé.\n'),
      ['captions/too-many-lines 12:1'],
    ],
    [
      'a long line',
      sound.replace('trực tuyến', 'trực tuyến ngay tại nhà của mình nhé'),
      ['captions/long-line 5:1'],
    ],
    ['too little time', sound.replace('00:08.500', '00:06.000'), ['captions/too-fast 9:1']],
  ])('with %s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('that outlast their video', () => {
    expect(faults(sound, 8.45)).toEqual([]);
    expect(faults(sound, 8)).toEqual(['captions/after-end 9:1']);
  });
});
