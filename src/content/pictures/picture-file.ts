import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { Picture, PictureKind } from '../../model/picture.ts';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import { slugOf } from '../../table/slug.ts';
import { otherKind, pictureKind } from './picture-kind.ts';
import { toldByPicture } from './picture-told.ts';
import { svgFaults } from './svg.ts';

export interface ReadPicture {
  /** `undefined` after an error. */
  readonly picture: Picture | undefined;
  readonly issues: readonly Issue[];
}

const megabyte = 1024 * 1024;
const largest = 5 * megabyte;
/** What a cheap phone on a slow network still waits for. */
const heavy = 300 * 1024;
const mostPixels = 20_000_000;

/** Reads the header of a picture. It is never decoded: a made-up picture can harm the program that does so. */
export function readPicture(file: string, bytes: Uint8Array): ReadPicture {
  const kind = pictureKind(bytes);
  if (kind === undefined)
    return refused(issueOf('picture/kind', { file, details: { kind: otherKind(bytes) } }));
  if (bytes.length > largest)
    return refused(issueOf('picture/too-large', { file, details: sizes(bytes, largest) }));
  const unsafe = kind === 'svg' ? svgFaults(file, bytes) : [];
  if (unsafe.length > 0) return { picture: undefined, issues: unsafe };
  const area = areaOf(bytes);
  if (area === undefined) return refused(issueOf('picture/broken', { file }));
  if (kind !== 'svg' && area.width * area.height > mostPixels)
    return refused(issueOf('picture/too-many-pixels', { file, details: area }));
  const told = toldByPicture(kind, bytes).map((code) => issueOf(code, { file }));
  if (told.length > 0) return { picture: undefined, issues: told };
  const weighty = bytes.length > heavy;
  return {
    picture: { file, kind, ...area, size: bytes.length, name: nameOf(file, kind, bytes) },
    issues: weighty ? [issueOf('picture/heavy', { file, details: sizes(bytes, heavy) })] : [],
  };
}

function refused(issue: Issue): ReadPicture {
  return { picture: undefined, issues: [issue] };
}

function sizes(bytes: Uint8Array, limit: number) {
  return { size: Math.ceil(bytes.length / 1024), limit: limit / 1024 };
}

/** As a browser shows it: a camera may say that the picture lies on its side. */
function areaOf(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    const [across, down] = orientation > 4 ? [height, width] : [width, height];
    return { width: Math.round(across), height: Math.round(down) };
  } catch {
    return undefined;
  }
}

const extensions: Readonly<Record<PictureKind, string>> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  svg: 'svg',
};

function nameOf(file: string, kind: PictureKind, bytes: Uint8Array): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return `${slugOf(stem) || 'hinh'}-${digest}.${extensions[kind]}`;
}
