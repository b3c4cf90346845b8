import { HtmlValidate } from 'html-validate';
import { afterAll, expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pagesIn } from './page.ts';
import { rules } from './html-rules.ts';

const pages = pagesIn(inject('built').root);
const validator = new HtmlValidate(rules);
let errors = 0;
let looked = 0;

test.each(pages)('$file is valid', async ({ html }) => {
  const { results } = await validator.validateString(html);
  const faults = results
    .flatMap(({ messages }) => messages)
    .map(
      ({ ruleId, message, line, column }) =>
        `${String(line)}:${String(column)} ${ruleId} ${message}`,
    );
  errors += faults.length;
  looked += 1;
  expect(faults).toEqual([]);
});

test('what is not valid is found', async () => {
  const wrong = [
    '<p id="a"></p><p id="a"></p>',
    '<img src="a.png">',
    '<table><tr><td></table><b>',
    '<a href="b" onclick="c()">d</a>',
    '<p style="color: red">e</p>',
  ];
  for (const html of wrong) expect((await validator.validateString(html)).valid).toBe(false);
});

afterAll(() => {
  writeGate('html', {
    name: 'HTML errors (html-validate: recommended, a11y, document)',
    measured: `${String(errors)} on ${String(looked)} pages`,
    bar: 0,
    ok: errors === 0 && looked === pages.length,
  });
});
