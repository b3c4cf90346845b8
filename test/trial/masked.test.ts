import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../../src/table/definitions/channels.ts';
import { positionAt } from '../../src/table/lines.ts';
import { readYaml } from '../../src/table/yaml.ts';
import { maskedSettings, maskedTable } from '../../src/trial/masked.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const masked = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(maskedTable(bytes(text), channels));

describe('a table', () => {
  test.each([
    ['of known columns stays as it is', 'unit,kind,url\na,web,b\n', 'unit,kind,url\na,web,b\n'],
    ['loses the words of others', 'unit,gọi,kind\na,Ông Á,web\n', 'unit,gọi,kind\na,xxxxx,web\n'],
    ['in quotes, over lines', 'x,unit\r\n"a,b\r\n""c""",u\r\n', 'x,unit\r\n"xxx\r\n""x""",u\r\n'],
    ['between semicolons', '\ufeffunit;x;kind\na;b,c;d\n', '\ufeffunit;x;kind\na;xxx;d\n'],
    ['of whole letters', 'x,unit\n😀😀,u\n', 'x,unit\nxx,u\n'],
  ])('%s', (_, text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('the settings', () => {
  const settings = (text: string) => maskedSettings(bytes(text));

  test('lose what their comments say, and nothing else', () => {
    const text = '# Họ tên\nname: "a # b" # sau\nx: |\n  # là chữ\n  y\nz: [a#b, c] #d\n';
    expect(settings(text)).toBe('#\nname: "a # b" #\nx: |\n  # là chữ\n  y\nz: [a#b, c] #\n');
  });

  test('keep every value in its line and column, whatever they hold', () => {
    const value = fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text));
    const line = fc.tuple(fc.constantFrom('a', 'b', 'c'), value, fc.string({ maxLength: 6 }));
    const lines = fc.uniqueArray(line, { selector: ([key]) => key });
    fc.assert(
      fc.property(lines, (all) => {
        const written = all.map(
          ([key, text, note]) => `${key}: ${text} # ${note.replaceAll(/\s/g, '')}\n`,
        );
        expect(placesIn(settings(written.join('')))).toEqual(placesIn(written.join('')));
      }),
    );
  });
});

/** The values of a map, each with its line and column. */
function placesIn(text: string) {
  const { root, issues } = readYaml({ file: '', text, start: 0, end: text.length });
  const entries = root?.kind === 'map' ? [...root.entries] : [];
  const values = entries.map(([key, { value }]) => {
    const words = value.kind === 'text' ? value.text : value.kind;
    return [key, words, positionAt(text, value.offset)];
  });
  return { values, issues: issues.map(({ code, line, column }) => [code, line, column]) };
}
