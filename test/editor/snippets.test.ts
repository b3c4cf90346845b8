import { describe, expect, test } from 'vitest';
import { checkContents } from '../../src/content/check.ts';
import { componentsOf } from '../../src/content/body/components.ts';
import { snippetsOf } from '../../src/editor/snippets.ts';
import { bare } from '../content/records.ts';

const head = `---
title: Nộp hồ sơ
summary: Nộp hồ sơ qua mạng.
audience: citizen
sources: [{ title: Cổng Dịch vụ công quốc gia }]
checked_on: 2026-11-01
review_by: 2027-11-01
---

`;

const english = '---\ntitle: File a dossier\nsummary: File it online.\n---\n\n';

/** What the check of a guide says, but of files and codes that a model can only stand for. */
function faultsOf(body: string, language: 'vi' | 'en'): readonly string[] {
  const vietnamese = {
    file: 'content/guides/a.mdx',
    text: `${head}${language === 'vi' ? body : ''}`,
  };
  const texts =
    language === 'vi'
      ? [vietnamese]
      : [vietnamese, { file: 'content/guides/en/a.mdx', text: english + body }];
  const { issues } = checkContents(texts, bare);
  return issues.map(({ code }) => code).filter((code) => !awaited.has(code));
}

const awaited = new Set<string>(['guide/nothing-in-head', 'picture/missing', 'term/missing']);

describe('the models of tags', () => {
  test.each(['vi', 'en'] as const)('are what the check takes, in %s', (language) => {
    for (const { label, stands, pieces } of snippetsOf('guides', language)) {
      const { before, model, after } = pieces[language];
      const text = before + model + after;
      expect([
        label,
        faultsOf(stands === 'steps' ? `<Steps>\n${text}\n</Steps>` : text, language),
      ]).toEqual([label, []]);
    }
  });

  test('are one for each component that a text may use', () => {
    for (const kind of ['guides', 'news', 'directives', 'pages'] as const)
      expect(snippetsOf(kind, 'vi')).toHaveLength(componentsOf(kind).length);
  });
});
