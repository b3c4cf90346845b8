import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import type { EncodedFrame } from './encode.ts';
import { codec, framesPerSecond } from './encode.ts';
import { filmSize } from './slide.ts';

/** Encoded frames as a WebM file. */
export async function webmOf(frames: readonly EncodedFrame[]): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const track = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(track, { frameRate: framesPerSecond });
  await output.start();
  const decoderConfig = { codec, codedWidth: filmSize.width, codedHeight: filmSize.height };
  for (const { data, key, timestamp, duration } of frames)
    await track.add(
      new EncodedPacket(data, key ? 'key' : 'delta', timestamp / 1e6, duration / 1e6),
      { decoderConfig },
    );
  await output.finalize();
  if (target.buffer === null) throw new Error('no film was written');
  return new Uint8Array(target.buffer);
}
