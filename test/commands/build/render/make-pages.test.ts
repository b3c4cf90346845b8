import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePages } from '../../../../src/commands/build/render/make-pages.ts';
import type { Request } from '../../../../src/commands/build/render/messages.ts';
import type { PageBundle } from '../../../../src/commands/build/render/page-bundle.ts';
import { listFiles } from '../../../../src/commands/verify/tree.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'cong-khai-make-pages-'));
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

/** A bundle whose pages hold their own address. */
function bundleOf(files: readonly string[]): PageBundle {
  const route = {} as RouteData;
  return {
    paths: () => Promise.resolve(files.map((file) => ({ file, path: file, route }))),
    make: ({ file }) => Promise.resolve(new Blob([file]).stream()),
  };
}

const files = Array.from({ length: 100 }, (_, index) => `don-vi/u${String(index)}/index.html`);

const request = (more: Partial<Request> = {}): Request => ({
  bundle: '/nowhere',
  site,
  omit: [],
  only: undefined,
  place: undefined,
  ...more,
});

const alone = {
  claim: () => Promise.reject(new Error('nobody to ask')),
  onMade: () => undefined,
};

describe('makePages', () => {
  test('one process makes every file without asking', async () => {
    await makePages(bundleOf(files), request(), alone);
    expect(listFiles(site).toSorted()).toEqual(files.toSorted());
    expect(readFileSync(join(site, 'don-vi/u7/index.html'), 'utf8')).toBe('don-vi/u7/index.html');
  });

  test('leaves out what stands already, and makes only what is wanted', async () => {
    const [kept = '', ...others] = files.slice(0, 20);
    await makePages(bundleOf(files), request({ omit: [kept], only: files.slice(0, 20) }), alone);
    expect(listFiles(site).toSorted()).toEqual(others.toSorted());
  });

  test.each([1, 2, 3])('%i processes make each file once, together all', async (count) => {
    const taken = new Set<number>();
    const made: string[] = [];
    const claim = (run: number) => {
      const yours = !taken.has(run);
      taken.add(run);
      return Promise.resolve(yours);
    };
    const process = (index: number) => {
      const { paths, make } = bundleOf(files);
      const counted: PageBundle = {
        paths,
        make: (page) => {
          made.push(page.file);
          return make(page);
        },
      };
      const place = { index, count };
      return makePages(counted, request({ place }), { claim, onMade: () => undefined });
    };
    await Promise.all(Array.from({ length: count }, (_, index) => process(index)));
    expect(made.toSorted()).toEqual(files.toSorted());
    expect(listFiles(site)).toHaveLength(files.length);
  });

  test('ends with the fault of a page, and names the page', async () => {
    const { paths } = bundleOf(files);
    const cause = new Error('no figure');
    const faulty = { paths, make: () => Promise.reject(cause) };
    const made = makePages(faulty, request(), alone);
    await expect(made).rejects.toThrow(`${files[0] ?? ''} could not be made`);
    await expect(made).rejects.toMatchObject({ cause });
  });
});
