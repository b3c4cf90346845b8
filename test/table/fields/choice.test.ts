import { expect, test } from 'vitest';
import { choice } from '../../../src/table/fields/choice.ts';
import { url } from '../../../src/table/fields/url.ts';
import { yesNo } from '../../../src/table/fields/yes-no.ts';

const polarity = choice({
  higher: { vi: 'cao', en: 'high' },
  lower: { vi: 'thấp', en: 'low' },
});

test.each([
  ['higher', { ok: true, value: 'higher' }],
  ['Higher', { code: 'cell/misspelt-choice', details: { nearest: 'higher' } }],
  ['kg', { code: 'cell/not-a-choice', details: { choices: 'higher, lower' } }],
  ['constructor', { code: 'cell/not-a-choice' }],
  ['__proto__', { code: 'cell/not-a-choice' }],
])('choice %s', (text, expected) => {
  expect(polarity.parse(text)).toMatchObject(expected);
});

test.each([
  ['yes', { ok: true, value: true }],
  ['no', { ok: true, value: false }],
  ['Yes', { code: 'cell/not-yes-no' }],
  ['có', { code: 'cell/not-yes-no' }],
  ['1', { code: 'cell/not-yes-no' }],
  ['TRUE', { code: 'cell/not-yes-no' }],
])('yesNo %s', (text, expected) => {
  expect(yesNo.parse(text)).toMatchObject(expected);
});

test.each([
  ['https://example.vn', { ok: true, value: 'https://example.vn' }],
  ['https://example.vn/a?b=c#d', { ok: true }],
  ['http://example.vn', { ok: true, warnings: [{ code: 'cell/insecure-url' }] }],
  [
    'example.vn/a',
    { code: 'cell/url-without-protocol', details: { right: 'https://example.vn/a' } },
  ],
  ['javascript:alert(1)', { code: 'cell/not-a-url' }],
  ['https://', { code: 'cell/not-a-url' }],
  ['https://a b.vn', { code: 'cell/not-a-url' }],
  ['https://user:secret@example.vn', { code: 'cell/not-a-url' }],
  ['https://localhost', { code: 'cell/not-a-url' }],
  ['../x', { code: 'cell/not-a-url' }],
])('url %s', (text, expected) => {
  expect(url.parse(text)).toMatchObject(expected);
});
