import { expect, test } from 'vitest';
import type { Language } from '../../../src/table/language.ts';
import { fill, say } from '../../../src/text/messages/say.ts';

const language: Language = 'vi';
const several: boolean = language === 'vi';

const phrases = {
  none: { vi: 'không', en: 'none' },
  some: { vi: '{n} trên {total}', en: '{n} of {total}' },
} as const;

test('say gives the phrases of one language', () => {
  expect(say(phrases, 'vi')).toEqual({ none: 'không', some: '{n} trên {total}' });
  expect(say(phrases, 'en').some).toBe('{n} of {total}');
});

test('fill puts every value in its place, each as it is', () => {
  expect(fill('{n} trên {total}: {n}', { n: 0, total: '$& {n}' })).toBe('0 trên $& {n}: 0');
});

test('fill leaves a name without a value, and the type check refuses it', () => {
  const { some } = say(phrases, 'vi');
  // @ts-expect-error -- `total` is not given
  expect(fill(some, { n: 1 })).toBe('1 trên {total}');
  // @ts-expect-error -- `m` is not in the phrase
  expect(fill(some, { n: 1, total: 2, m: 3 })).toBe('1 trên 2');
  const either = say(phrases, language);
  // @ts-expect-error -- one of the two phrases asks for `n` and `total`
  expect(fill(several ? either.some : either.none, {})).toContain('{n}');
});

test('a phrase that only the running program knows takes any names', () => {
  const phrase = ['{constructor}', '{x}'].join(' ');
  expect(fill(phrase, { x: 1 })).toBe('{constructor} 1');
});

test.each([
  [{ n: 1, m: 12 }, '1 unit of 12 documents'],
  [{ n: '2', m: '1' }, '2 units of 1 document'],
  [{ n: 0, m: 21 }, '0 units of 21 documents'],
])('fill writes the word that goes with the number before it: %j', (values, text) => {
  expect(fill('{n} {unit|units} of {m} {document|documents}', values)).toBe(text);
});
