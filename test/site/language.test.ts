import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Words } from '../../src/table/language.ts';
import { pagesIn } from './page.ts';
import type { Page } from './page.ts';

// One page serves lost addresses in every language; its title cannot but be in both.
const pages = pagesIn(inject('built').root).filter(({ file }) => file !== '404.html');
const messages = resolve(import.meta.dirname, '../../src/text/messages');

const phrases = await allPhrases();

/** Each phrase as the pattern of a whole text in one language; phrases that are alike in both tell nothing. */
const patterns = {
  vi: patternsIn('vi'),
  en: patternsIn('en'),
};

/** Common words that stand on pages of one language only, outside of what they quote. */
const telling = {
  vi: /(?<![\p{L}\p{M}])(Chưa đạt|Chưa có số liệu|chỉ tiêu|điểm phần trăm|đơn vị|tỷ lệ|tháng|Nguồn:)(?![\p{L}\p{M}])/iu,
  en: /\b(the|of|and|not|from|with|target|unit|rank|source|month)\b/i,
};

const texts = pages.flatMap(textsOf);

test('the phrases are found', () => {
  expect(texts.length).toBeGreaterThan(10_000);
  expect(phrases.length).toBeGreaterThan(200);
  expect(patterns.vi.length).toBeGreaterThan(150);
});

test('every phrase stands in its own language', () => {
  const foreign = texts.filter(({ text, language }) =>
    patterns[other(language)].some((pattern) => pattern.test(text)),
  );
  expect(foreign).toEqual([]);
});

test('no page holds words of another language but names and quotations', () => {
  expect(texts.filter(({ text, language }) => telling[other(language)].test(text))).toEqual([]);
});

async function allPhrases(): Promise<readonly Words[]> {
  const files = readdirSync(messages).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map((file) => import(resolve(messages, file)) as Promise<Record<string, unknown>>),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((exported) => typeof exported === 'object' && exported !== null)
    .flatMap((group) => Object.values(group) as unknown[])
    .filter(isWords);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;
}

function patternsIn(language: 'vi' | 'en'): readonly RegExp[] {
  const ofOther = new Set(phrases.map((words) => words[other(language)]));
  return phrases
    .map((words) => words[language])
    .filter((phrase) => !ofOther.has(phrase) && /\p{L}{2}/u.test(phrase.replace(/\{\w+\}/g, '')))
    .map((phrase) => {
      const literal = phrase
        .split(/\{\w+\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${literal.join('.+')}$`, 'u');
    });
}

function other(language: string): 'vi' | 'en' {
  return language === 'vi' ? 'en' : 'vi';
}

interface Told {
  readonly file: string;
  readonly text: string;
  readonly language: string;
}

/** The texts of a page, with the language they are marked with, without code and quotations. */
function textsOf({ file, document }: Page): readonly Told[] {
  const walk = (node: (typeof document)['children'][number], language: string): Told[] => {
    if (node.type === 'text') {
      const text = unquoted(node.data.replace(/\s+/g, ' ').trim());
      return text === '' ? [] : [{ file, text, language }];
    }
    if (!('attribs' in node) || ['script', 'style', 'code'].includes(node.name)) return [];
    const own = node.attribs['lang'] ?? language;
    return node.children.flatMap((child) => walk(child, own));
  };
  return document.children.flatMap((node) => walk(node, ''));
}

function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '').replace(/\([^)]*\)/g, '');
}
