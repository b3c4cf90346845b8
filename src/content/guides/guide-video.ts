import { decode } from '../../table/encoding.ts';
import type { Issue } from '../../table/issue.ts';
import { captionFaults } from '../video/captions.ts';
import type { ContentContext } from '../context.ts';
import type { GuidePair, GuideRule } from './guide-rules.ts';
import type { HeadPlaces } from '../head-place.ts';
import { issueAt } from '../head-place.ts';
import { videoFaults } from '../video/video-faults.ts';
import { webmSeconds } from '../video/webm.ts';

/** Files of a video that are not there, and what is wrong with its captions. */
export const guideVideo: GuideRule = (guide, context) => {
  const named = filesOf(guide);
  const missing = named.filter(({ name }) => !context.publicFiles.has(name));
  const duration = durationOf(guide.vi.head.video?.src, context);
  const { video } = guide.vi.head;
  const captions = new Set(named.filter(({ captions }) => captions).map(({ name }) => name));
  return [
    ...missing.map(({ places, path, name: value }) =>
      issueAt(places, path, 'video/file-missing', { value }),
    ),
    ...(video === undefined ? [] : videoFaults(guide.vi, video, context)),
    ...[...captions]
      .filter((name) => context.publicFiles.has(name))
      .flatMap((name) => faultsOfCaptions(`public/${name}`, duration, context)),
  ];
};

/** A file that a head names, from `public/`. */
interface Named {
  readonly places: HeadPlaces;
  readonly path: readonly string[];
  readonly name: string;
  readonly captions: boolean;
}

function filesOf({ vi, en }: GuidePair): readonly Named[] {
  const { video } = vi.head;
  if (video === undefined) return [];
  const { src, captions, poster } = video;
  const own = { src, captions, ...(poster === undefined ? {} : { poster }) };
  const english = en?.head.captions;
  return [
    ...Object.entries(own).map(([key, name]) => {
      return { places: vi, path: ['video', key], name, captions: key === 'captions' };
    }),
    ...(en === undefined || english === undefined
      ? []
      : [{ places: en, path: ['captions'], name: english, captions: true }]),
  ];
}

function faultsOfCaptions(
  file: string,
  duration: number | undefined,
  { read }: ContentContext,
): readonly Issue[] {
  const found = read(file);
  if (!found.ok) return [found.issue];
  const { text, issues } = decode(found.bytes, file);
  return [...issues, ...(text === undefined ? [] : captionFaults({ file, text, duration }))];
}

function durationOf(src: string | undefined, { publicFiles, read }: ContentContext) {
  if (src === undefined || !publicFiles.has(src)) return undefined;
  const found = read(`public/${src}`);
  return found.ok ? webmSeconds(found.bytes) : undefined;
}
