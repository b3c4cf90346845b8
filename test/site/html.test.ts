import { HtmlValidate } from 'html-validate';
import { afterAll, expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { rules } from './html-rules.ts';
import { pagesIn } from './page.ts';
import type { Page } from './page.ts';
import { builtProvince } from './shared-province.ts';

const pages = pagesIn(inject('built').root);
const validator = new HtmlValidate(rules);
let errors = 0;
let looked = 0;

async function faultsOf({ html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const faults = results
    .flatMap(({ messages }) => messages)
    .map(
      ({ ruleId, message, line, column }) =>
        `${String(line)}:${String(column)} ${ruleId} ${message}`,
    );
  errors += faults.length;
  looked += 1;
  return faults;
}

test.each(pages)('$file is valid', async (page) => {
  expect(await faultsOf(page)).toEqual([]);
});

/** A ranking of one period, which looks alike for every indicator: those of one are enough. */
const repeated = /xep-hang\/(?!nop-truc-tuyen\/)[^/]+\/[^/]+\/2/;

// Long rankings, tables of months and places with help, which the portal of the letters does not have.
test('the pages of an invented province are valid', async () => {
  const { site } = await builtProvince();
  const invented = pagesIn(site).filter(({ file }) => !repeated.test(file));
  const faulty: string[] = [];
  for (const page of invented)
    for (const fault of await faultsOf(page)) faulty.push(`${page.file}: ${fault}`);
  expect(invented.length).toBeGreaterThan(500);
  expect(faulty).toEqual([]);
}, 600_000);

const around = (main: string) =>
  `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>a</title></head><body><main><h1>b</h1>${main}</main></body></html>`;

test.each([
  ['<p id="a"></p><p id="a"></p>', 'no-dup-id'],
  ['<img src="a.png">', 'wcag/h37'],
  ['<table><tr><td></td></tr><p>c</p></table>', 'element-permitted-content'],
  ['<p><b>d</i></p>', 'close-order'],
  ['<p style="color: red">e</p>', 'no-inline-style'],
  ['<h3>f</h3>', 'heading-level'],
  ['<a href="g"></a>', 'wcag/h30'],
  ['<input id="h">', 'input-missing-label'],
  ['<p>i</p>', undefined],
])('%s breaks the rule %s', async (main, rule) => {
  const { results } = await validator.validateString(around(main));
  const broken = results.flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId);
  expect(broken).toEqual(rule === undefined ? [] : expect.arrayContaining([rule]));
});

afterAll(() => {
  writeGate('html', {
    name: 'HTML errors (html-validate: recommended, a11y, document)',
    measured: `${String(errors)} on ${String(looked)} pages`,
    bar: 0,
    ok: errors === 0 && looked > pages.length,
  });
});
