import type { Issue } from '../../table/issue.ts';
import { largestFile } from '../../table/limits.ts';
import type { ContentContext } from '../context.ts';
import type { HeadPlaces } from '../head-place.ts';
import { issueAt } from '../head-place.ts';
import { pictureKind } from '../pictures/picture-kind.ts';
import { playsWhileLoading, videoKind } from './video-file.ts';

/** The files of a video besides its captions, named from `public/`. */
interface VideoFiles {
  readonly src: string;
  readonly poster?: string | undefined;
}

const megabyte = 1024 * 1024;
/** What someone who pays for each megabyte still watches. */
const heavy = 20 * megabyte;

/** What is wrong with a video and its poster, by their first bytes; files that are not there are told elsewhere. */
export function videoFaults(
  head: HeadPlaces,
  { src, poster }: VideoFiles,
  { publicFiles, read }: ContentContext,
): readonly Issue[] {
  return publicFiles.has(src)
    ? [
        ...fileFaults(head, src, read),
        ...posterFaults(head, { src, poster }, { publicFiles, read }),
      ]
    : [];
}

function fileFaults(
  head: HeadPlaces,
  value: string,
  read: ContentContext['read'],
): readonly Issue[] {
  const at = ['video', 'src'];
  const found = read(`public/${value}`);
  if (!found.ok) {
    const details = { limit: largestFile / megabyte };
    return [issueAt(head, at, 'video/too-large', { value, details })];
  }
  const { bytes } = found;
  const kind = videoKind(bytes);
  if (kind === 'other') return [issueAt(head, at, 'video/kind', { value })];
  const size = Math.ceil(bytes.length / megabyte);
  return [
    ...(bytes.length > heavy
      ? [issueAt(head, at, 'video/heavy', { value, details: { size, limit: heavy / megabyte } })]
      : []),
    ...(kind === 'mp4' && !playsWhileLoading(bytes)
      ? [issueAt(head, at, 'video/late-start', { value })]
      : []),
  ];
}

function posterFaults(
  head: HeadPlaces,
  { src, poster }: VideoFiles,
  { publicFiles, read }: Pick<ContentContext, 'publicFiles' | 'read'>,
): readonly Issue[] {
  if (poster === undefined) return [issueAt(head, ['video'], 'video/no-poster', { value: src })];
  if (!publicFiles.has(poster)) return [];
  const found = read(`public/${poster}`);
  if (!found.ok) return [found.issue];
  return pictureKind(found.bytes) === undefined
    ? [issueAt(head, ['video', 'poster'], 'video/poster-kind', { value: poster })]
    : [];
}
