import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { name, text } from '../../../src/table/fields/text.ts';

function codes(parsed: ReturnType<typeof name.parse>): readonly string[] {
  return parsed.ok ? (parsed.warnings ?? []).map(({ code }) => code) : [parsed.code];
}

describe('name', () => {
  test.each([
    ['Sở Y tế', 'Sở Y tế', []],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội', []],
    [' Sở Y tế ', 'Sở Y tế', ['cell/blanks-mended']],
    ['Sở\u00a0Y  tế', 'Sở Y tế', ['cell/blanks-mended']],
    ['Trên 30\u00a0%', 'Trên 30\u00a0%', []],
    ['Sở\u00a0%  30 \u00a0%', 'Sở % 30 %', ['cell/blanks-mended']],
    ['Sở\nY tế', 'Sở Y tế', ['cell/blanks-mended']],
    ['S\u00adở Y\u200b tế', 'Sở Y tế', ['cell/invisible-removed']],
    ['\u202eSở Y tế', 'Sở Y tế', ['cell/invisible-removed']],
    ['Sở Y tế с', 'Sở Y tế с', ['cell/look-alike']],
    ['<script>x</script>', '<script>x</script>', ['cell/markup']],
    ['${x}', '${x}', ['cell/markup']],
    ['{{x}}', '{{x}}', ['cell/markup']],
    ['**đậm**', '**đậm**', ['cell/markup']],
    ['dưới < 5', 'dưới < 5', []],
    ['=cmd|’/c calc’!A0', '=cmd|’/c calc’!A0', []],
    ['+84', '+84', []],
    ['@x', '@x', []],
    ['__proto__', '__proto__', []],
    ['constructor', 'constructor', []],
  ])('%j is read as %j', (written, value, warnings) => {
    const parsed = name.parse(written);
    expect(parsed.ok && parsed.value).toBe(value);
    expect(codes(parsed)).toEqual(warnings);
  });

  test.each([
    ['#REF!', 'cell/spreadsheet-error'],
    ['\u200b', 'cell/nothing-visible'],
  ])('%j is refused', (written, code) => {
    expect(codes(name.parse(written))).toEqual([code]);
  });

  test('warns of what is very long', () => {
    expect(codes(name.parse('x'.repeat(200)))).toEqual([]);
    expect(codes(name.parse('x'.repeat(5000)))).toEqual(['cell/very-long']);
  });

  test('reads its own value again without a word about blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const once = name.parse(written.normalize('NFC'));
        if (!once.ok) return;
        const again = name.parse(once.value);
        expect(again.ok && again.value).toBe(once.value);
        expect(codes(again)).not.toContain('cell/blanks-mended');
      }),
      { numRuns: 1000 },
    );
  });
});

test('text keeps its lines', () => {
  expect(text.parse('một\nhai')).toMatchObject({ ok: true, value: 'một\nhai' });
  expect(text.parse('một \r\n hai')).toMatchObject({ ok: true, value: 'một \n hai' });
});
