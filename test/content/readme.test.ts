import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { components } from '../../src/content/body/components.ts';
import { openChecked } from '../../src/commands/open-checked.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { portalFolder } from '../table/portal-folder.ts';

const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
const [, name = '', example = ''] =
  /với tên `(\S+)`[\s\S]*?```mdx\n([\s\S]*?)```/.exec(readme) ?? [];

test('the example for authors is a guide without a fault', () => {
  const { issues, guides } = openChecked(
    diskFolder(portalFolder({ [`content/guides/${name}`]: example })),
    '2026-11-21',
  );
  expect(issues).toEqual([]);
  expect(guides.map(({ id, steps }) => [id, steps.vi.map(({ board }) => board)])).toEqual([
    ['tra-cuu-ho-so', ['Đăng nhập Cổng Dịch vụ công quốc gia', 'Mở hồ sơ của tôi', undefined]],
  ]);
});

test('every component and attribute is told to authors', () => {
  for (const [name, { attributes }] of Object.entries(components)) {
    expect(readme).toContain(`<${name}`);
    for (const attribute of Object.keys(attributes))
      expect(readme, `${name} ${attribute}`).toMatch(new RegExp(`\\b${attribute}(?:=|\`)`));
  }
});
