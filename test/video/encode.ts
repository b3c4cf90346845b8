import type { Page } from 'playwright-core';
import { filmSize } from './slide.ts';

/** A picture and how many frames show it. */
export interface Shot {
  readonly png: Buffer;
  readonly frames: number;
  /** Whether one can jump to it: a frame that needs none before it. */
  readonly key: boolean;
}

/** A frame as the encoder gave it: times in microseconds. */
export interface EncodedFrame {
  readonly data: Uint8Array;
  readonly key: boolean;
  readonly timestamp: number;
  readonly duration: number;
}

export interface Encoded {
  readonly frames: readonly EncodedFrame[];
  /** The first picture as WebP. */
  readonly poster: Uint8Array;
}

export const framesPerSecond = 10;
export const codec = 'vp09.00.30.08';

/** How coarsely pictures are coded, 0 to 63: flat drawings and letters stay clean at this step. */
const quantizer = 34;

/**
 * Lets the browser encode pictures that stand still and change at once: a fade would cost as much as all the rest.
 * The page must be on an address that the browser trusts.
 */
export async function encodeShots(page: Page, shots: readonly Shot[]): Promise<Encoded> {
  const { frames, poster } = await page.evaluate(encodeInBrowser, {
    shots: shots.map(({ png, ...shot }) => ({ ...shot, png: png.toString('base64') })),
    options: { ...filmSize, codec, quantizer, framesPerSecond },
  });
  return {
    frames: frames.map(({ data, ...frame }) => ({ ...frame, data: Buffer.from(data, 'base64') })),
    poster: Buffer.from(poster, 'base64'),
  };
}

interface Work {
  readonly shots: readonly (Omit<Shot, 'png'> & { readonly png: string })[];
  readonly options: {
    readonly width: number;
    readonly height: number;
    readonly codec: string;
    readonly quantizer: number;
    readonly framesPerSecond: number;
  };
}

/** Runs in the browser: it can use nothing of this file. */
async function encodeInBrowser({ shots, options }: Work) {
  const { width, height, quantizer, framesPerSecond: rate } = options;
  const frames: { data: string; key: boolean; timestamp: number; duration: number }[] = [];
  const base64 = (bytes: Uint8Array) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  let failure: Error | undefined;
  const encoder = new VideoEncoder({
    output: (chunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      const { timestamp, duration } = chunk;
      frames.push({
        data: base64(data),
        key: chunk.type === 'key',
        timestamp,
        duration: duration ?? 0,
      });
    },
    error: (error) => {
      failure = error;
    },
  });
  encoder.configure({
    codec: options.codec,
    width,
    height,
    framerate: rate,
    bitrateMode: 'quantizer',
    latencyMode: 'quality',
    hardwareAcceleration: 'prefer-software',
  });
  const pictures = await Promise.all(
    shots.map(async ({ png }) =>
      createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob()),
    ),
  );
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  let count = 0;
  for (const [at, shot] of shots.entries()) {
    const picture = pictures[at];
    if (picture === undefined) continue;
    context.drawImage(picture, 0, 0, width, height);
    for (let frame = 0; frame < shot.frames; frame++) {
      const timestamp = Math.round((count * 1_000_000) / rate);
      const image = new VideoFrame(canvas, { timestamp, duration: 1_000_000 / rate });
      encoder.encode(image, { keyFrame: frame === 0 && shot.key, vp9: { quantizer } });
      image.close();
      count += 1;
      while (encoder.encodeQueueSize > 8) await new Promise((done) => setTimeout(done, 5));
    }
  }
  await encoder.flush();
  if (failure !== undefined) throw failure;
  const [first] = pictures;
  if (first !== undefined) context.drawImage(first, 0, 0, width, height);
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return { frames, poster: base64(new Uint8Array(await webp.arrayBuffer())) };
}
