import { startBrowser } from '../browser/browser.ts';
import { chromium } from 'playwright-core';
import { encodeShots, framesPerSecond } from './encode.ts';
import type { Shot } from './encode.ts';
import { webmOf } from './film.ts';
import { drawScene, openSlides } from './slide.ts';
import type { Scene } from './scenes.ts';
import type { Stretch } from './timing.ts';

/** The files of a video. */
export interface Video {
  readonly film: Uint8Array;
  readonly poster: Uint8Array;
}

/** Draws and films scenes in a browser; drawings come from the portal folder `root`. */
export async function filmed(
  scenes: readonly Scene[],
  stretches: readonly Stretch[],
  root: string,
): Promise<Video> {
  const server = await startBrowser(process.env);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage();
    await openSlides(page, root);
    const shots: Shot[] = [];
    for (const [at, scene] of scenes.entries()) {
      const { start = 0, end = 0 } = stretches[at] ?? {};
      const frames = Math.round((end - start) * framesPerSecond);
      // The second picture of a step differs by its words alone.
      const key = scene.mark !== scenes[at - 1]?.mark;
      shots.push({ png: await drawScene(page, scene), frames, key });
    }
    const { frames, poster } = await encodeShots(page, shots);
    return { film: await webmOf(frames), poster };
  } finally {
    await server.close();
  }
}
