import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/commands/serve/headers.ts';

const folder = join(import.meta.dirname, '../../../docs/hosts');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** How each sample writes one header. */
const spellings: Readonly<Record<string, (name: string, value: string) => string>> = {
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'apache.htaccess': (name, value) => `Header always set ${name} "${value}"`,
  'web.config': (name, value) => `<add name="${name}" value="${value}" />`,
  _headers: (name, value) => `  ${name}: ${value}`,
};

describe('the samples for hosts', () => {
  test.each(Object.keys(spellings))('%s sends the headers of the preview server', (file) => {
    const text = read(file);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(text).toContain(spellings[file]!(name, value));
  });

  test('are all named in the guide', () => {
    const guide = readFileSync(join(folder, '../hosts.md'), 'utf8');
    const missing = readdirSync(folder).filter((file) => !guide.includes(`](hosts/${file})`));
    expect(missing).toEqual([]);
  });
});
