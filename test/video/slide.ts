import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Scene } from './scenes.ts';

/** The size of the film: of a phone held sideways, and a whole even number each way as encoders want. */
export const filmSize = { width: 854, height: 480 } as const;

/** An address that no server answers: the browser trusts it as it trusts this machine, and the routes below answer. */
const home = 'http://localhost/';
const repository = resolve(import.meta.dirname, '../..');
const fonts = join(repository, 'node_modules/@fontsource/be-vietnam-pro/files');

/** Opens the page on which scenes are drawn; drawings come from the portal folder. */
export async function openSlides(page: Page, root: string): Promise<void> {
  await page.setViewportSize(filmSize);
  await page.route(`${home}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(1);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: slidePage() });
    const file = path.startsWith('font/') ? join(fonts, path.slice(5)) : join(root, path);
    return route.fulfill({ path: file });
  });
  await page.goto(home);
  // A font is fetched when a letter first needs it: too late for the first picture.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });
}

/** Draws a scene and gives its picture as PNG. */
export async function drawScene(page: Page, scene: Scene): Promise<Buffer> {
  await page.evaluate(async ({ mark, heading, label, words, picture }) => {
    const put = (name: string, text: string) => {
      const element = document.getElementById(name);
      if (element) element.textContent = text;
    };
    put('mark', mark);
    put('heading', heading);
    put('label', label);
    put('words', words);
    document.body.className = picture === undefined ? 'plain' : 'drawn';
    const image = document.querySelector('img');
    if (image && picture !== undefined) {
      image.src = `/${picture}`;
      await image.decode();
    }
  }, scene);
  return page.screenshot({ type: 'png', animations: 'disabled' });
}

/** Below the slide a band stays free for the captions, so that they cover nothing. */
function slidePage(): string {
  const tokens = readFileSync(join(repository, 'src/styles/tokens.css'), 'utf8');
  return `<!doctype html><meta charset="utf-8"><title>Video</title>
<style>
${[400, 700].flatMap((weight) => ['latin', 'vietnamese'].map((part) => fontFace(part, weight))).join('\n')}
${tokens}
* { box-sizing: border-box; margin: 0; }
body { width: 854px; height: 480px; padding: 26px 36px 0; background: var(--paper); color: var(--ink);
  font-family: var(--sans); border-top: 10px solid var(--accent); position: relative; }
body::after { content: ''; position: absolute; inset: auto 0 0; height: 96px; background: var(--ink); }
#mark { font-size: 24px; font-weight: 700; color: var(--accent); }
#heading { font-size: 42px; line-height: 1.25; font-weight: 700; text-wrap: balance; }
#label { font-size: 26px; font-weight: 700; color: var(--accent); }
#words { font-size: 30px; line-height: 1.4; text-wrap: pretty; }
main { display: flex; gap: 28px; align-items: center; }
img { flex: none; width: 398px; height: 224px; border: 3px solid var(--strong-rule); border-radius: 10px; background: #fff; }
.drawn main { position: absolute; inset: auto 36px 108px; }
.drawn #heading { font-size: 38px; }
.plain img { display: none; }
.plain #heading { font-size: 52px; margin: 34px 0 26px; }
</style>
<p id="mark"></p><h1 id="heading"></h1><main><img alt=""><div><p id="label"></p><p id="words"></p></div></main>`;
}

function fontFace(part: string, weight: number): string {
  const file = `/font/be-vietnam-pro-${part}-${String(weight)}-normal.woff2`;
  const range =
    part === 'vietnamese'
      ? ' unicode-range: U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB;'
      : '';
  return `@font-face { font-family: 'Be Vietnam Pro'; font-weight: ${String(weight)}; src: url(${file}) format('woff2');${range} }`;
}
