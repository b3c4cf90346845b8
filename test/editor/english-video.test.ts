import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fromForm, toForm } from '../../src/editor/browser/english-video.ts';
import { contentOf, textFrom } from '../../src/editor/browser/kept-text.ts';

const guides = resolve(import.meta.dirname, '../../content/guides');
const texts = readdirSync(guides, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: readFileSync(join(guides, path), 'utf8') }));

test.each(texts)('$path goes through its form as it is', ({ text }) => {
  expect(textFrom(fromForm(toForm(contentOf(text))))).toBe(text);
});

const english = '---\ntitle: A\nsummary: B\n---\n\nText.\n';

test('captions and transcript of an English text come from the form of the video', () => {
  const asked = toForm(contentOf(english.replace('B\n', 'B\ncaptions: v/a.vtt\n')));
  expect(asked).toMatchObject({ title: 'A', video: { captions: 'v/a.vtt' } });
  const video = { captions: 'v/b.vtt', transcript: 'Said.', poster: '' };
  expect(textFrom(fromForm({ ...asked, video }))).toBe(
    english.replace('B\n', 'B\ncaptions: v/b.vtt\ntranscript: Said.\n'),
  );
});

test('a video that nobody wrote words for leaves an English text as it is', () => {
  expect(textFrom(fromForm({ ...contentOf(english), video: { captions: '' } }))).toBe(english);
});

test('a video in Vietnamese stays where it is', () => {
  const video = { src: 'v/a.webm', captions: 'v/a.vtt', transcript: 'Lời.' };
  expect(fromForm({ title: 'A', video })).toEqual({ title: 'A', video });
});
