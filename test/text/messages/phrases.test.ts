import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPhrases } from '../../../src/commands/build/phrases.ts';
import { faultPhrases } from '../../../src/commands/verify/phrases.ts';
import type { Language, Words } from '../../../src/table/language.ts';
import { definitions } from '../../../src/table/tables.ts';
import { issueWords } from '../../../src/text/issues/words.ts';

/** Words with the name they are found by. */
type Named = readonly [name: string, words: Words];

const folder = join(import.meta.dirname, '../../../src/text/messages');

const pages = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== 'say.ts')
    .sort()
    .map(async (file) => {
      const exported = Object.values((await import(join(folder, file))) as object);
      return [file, named(...(exported as Readonly<Record<string, Words>>[]))] as const;
    }),
);

const issues = Object.entries(issueWords).flatMap(([code, { message, hint }]): Named[] => [
  [`${code} message`, message],
  [`${code} hint`, hint],
]);

const dictionary = definitions.flatMap(({ name, title, description, fields }): Named[] => [
  [`${name} title`, title],
  [`${name} description`, description],
  ...Object.entries(fields).flatMap(([field, { title: heading, description: meaning, type }]) => [
    [`${name}.${field} title`, heading] as const,
    [`${name}.${field} description`, meaning] as const,
    ...('choices' in type ? named(type.choices as Readonly<Record<string, Words>>) : []),
  ]),
]);

const parts: readonly (readonly [string, readonly Named[]])[] = [
  ...pages,
  ['issues', issues],
  ['the dictionary', dictionary],
  ['the build', named(buildPhrases)],
  ['the verification', named(faultPhrases)],
];

/** What is wrong with a text of either language. */
const faults: Readonly<Record<string, RegExp>> = {
  'two blanks': / {2}/,
  'a blank at an end': /^\s|\s$/,
  'a blank before a mark': /\p{L} [,.;:?!](?:\s|$)/u,
  'no blank after a mark': /\p{L}[,;!?]\p{L}/u,
  'letters of another alphabet': /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
};

/** What is wrong with a text in Vietnamese: one spelling of the tone marks and of “tỷ”, and of numbers. */
const vietnameseFaults: Readonly<Record<string, RegExp>> = {
  'a tone mark on the second letter of oa, oe, uy': /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/iu,
  'tỉ for tỷ': /(?<!\p{L})tỉ lệ/iu,
  'a decimal point': /\d\.\d+(?:\s|\u00a0)?%/,
};

function named(...groups: readonly Readonly<Record<string, Words>>[]): Named[] {
  return groups.flatMap((group) => Object.entries(group));
}

function holes(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function said(all: readonly Named[], language: Language): readonly (readonly [string, string])[] {
  return all.map(([name, words]) => [name, words[language]]);
}

function faulty(
  texts: readonly (readonly [string, string])[],
  rules: Readonly<Record<string, RegExp>>,
): readonly string[] {
  return texts.flatMap(([name, text]) =>
    Object.entries(rules)
      .filter(([, rule]) => rule.test(text))
      .map(([fault]) => `${name}: ${fault}: ${text}`),
  );
}

describe.each(parts)('the words of %s', (_, all) => {
  test('are never empty, and Vietnamese is written in whole letters (NFC)', () => {
    expect(all.length).toBeGreaterThan(3);
    for (const [name, { vi, en }] of all) {
      expect(Math.min(vi.length, en.length), name).toBeGreaterThan(0);
      expect(vi.normalize('NFC'), name).toBe(vi);
    }
  });

  test('ask for the same names in both languages', () => {
    for (const [name, { vi, en }] of all) expect(holes(vi), name).toEqual(holes(en));
  });

  test('end alike in both languages', () => {
    const end = (text: string) => /[.:?!…]$/.exec(text)?.[0];
    for (const [name, { vi, en }] of all) expect(end(vi), `${name}: ${vi}`).toBe(end(en));
  });

  test('are set cleanly', () => {
    expect(faulty([...said(all, 'vi'), ...said(all, 'en')], faults)).toEqual([]);
    expect(faulty(said(all, 'vi'), vietnameseFaults)).toEqual([]);
  });
});

describe.each(pages)('on pages, the words of %s', (_, all) => {
  test('have curly quotes, and no line ends before a percent sign', () => {
    const set = { 'a straight quote': /["']/, 'a breaking blank before %': / %/ };
    expect(faulty([...said(all, 'vi'), ...said(all, 'en')], set)).toEqual([]);
  });

  test('differ between the languages', () => {
    const same = all.filter(
      ([, { vi, en }]) => vi === en && /\p{L}/u.test(vi.replace(/\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });
});
