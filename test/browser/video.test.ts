import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inTab, sites } from './visit.ts';

const guide = 'huong-dan/nop-ho-so-truc-tuyen/';

/** Waits for a fact of the video, and gives it. */
async function played(page: Page): Promise<{ readonly seconds: number; readonly cue: string }> {
  await page.waitForFunction(() => {
    const video = document.querySelector('video');
    const cues = video?.textTracks[0]?.activeCues;
    return video !== null && video.currentTime > 0.3 && (cues?.length ?? 0) > 0;
  });
  return page.evaluate(() => {
    const video = document.querySelector('video');
    const cue = video?.textTracks[0]?.activeCues?.[0];
    return {
      seconds: video?.currentTime ?? 0,
      cue: cue instanceof VTTCue ? cue.text.replaceAll('\n', ' ') : '',
    };
  });
}

function start(video: Locator): Promise<void> {
  return video.evaluate((element: HTMLVideoElement) => element.play());
}

describe.each([
  { name: 'at the root', site: sites.root },
  { name: 'below /a/b/', site: sites.deep },
])('the video of a guide $name', ({ site }) => {
  test.each([
    ['', 'Nộp hồ sơ trực tuyến.', 'vi'],
    ['en/', 'File a dossier online.', 'en'],
  ])('/%s plays when asked, and shows its captions', (language, words, code) =>
    inTab({ site }, async ({ page, faults }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(language + guide, { waitUntil: 'networkidle' });
      const video = page.locator('video');
      expect(await video.getAttribute('autoplay')).toBeNull();
      expect(asked.filter((path) => path.endsWith('.webm'))).toEqual([]);
      expect(await video.locator('track').first().getAttribute('srclang')).toBe(code);
      await start(video);
      const { seconds, cue } = await played(page);
      expect(seconds).toBeGreaterThan(0.3);
      expect(cue).toContain(words);
      expect(asked.filter((path) => path.endsWith('.webm'))).not.toEqual([]);
      expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    }),
  );

  test('can be taken up in the middle, at the words of that step', () =>
    inTab({ site }, async ({ page }) => {
      await page.goto(guide);
      const video = page.locator('video');
      await start(video);
      await played(page);
      await page.evaluate(() => {
        const film = document.querySelector('video');
        if (film !== null) film.currentTime = 41;
      });
      await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 41.3);
      expect((await played(page)).cue).toMatch(/^Bước 4\/8|^Xong khi/);
      const duration = await video.evaluate((element: HTMLVideoElement) => element.duration);
      expect(duration).toBeGreaterThan(60);
      expect(duration).toBeLessThan(90);
    }));
});

test('without JavaScript the video keeps its controls, its captions, its poster and its words', () =>
  inTab({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(guide);
    const video = page.locator('video');
    for (const name of ['controls', 'poster'])
      expect(await video.getAttribute(name)).not.toBeNull();
    const files = [
      await video.getAttribute('poster'),
      await video.locator('source').getAttribute('src'),
      await video.locator('track').first().getAttribute('src'),
    ];
    const types = await Promise.all(
      files.map(async (file) => (await page.request.get(file ?? '')).headers()['content-type']),
    );
    expect(types).toEqual(['image/webp', 'video/webm', expect.stringContaining('text/vtt')]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[download]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('nop-ho-so-truc-tuyen.webm');
    expect(await page.locator('main').textContent()).toContain(
      'Bước 8/8: Ghi lại mã hồ sơ. (Hình: ',
    );
  }));
