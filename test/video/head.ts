import type { Language } from '../../src/table/language.ts';

/** The folder of videos, from `public/`. */
export const videoFolder = 'video';

/** The files of the video of a guide, from `public/`. */
export function filesOf(guide: string) {
  const stem = `${videoFolder}/${guide}`;
  return {
    film: `${stem}.webm`,
    poster: `${stem}.webp`,
    captions: { vi: `${stem}.vtt`, en: `${stem}.en.vtt` },
  } as const;
}

/** The lines that the head of a guide needs to show its video, in the text of a language. */
export function headLines(
  guide: string,
  transcript: readonly string[],
  language: Language,
): readonly string[] {
  const { film, poster, captions } = filesOf(guide);
  const indent = language === 'vi' ? '  ' : '';
  const words = [
    `captions: ${captions[language]}`,
    'transcript: |-',
    // An empty line parts two paragraphs.
    ...transcript.flatMap((paragraph, at) => [...(at === 0 ? [] : ['']), `  ${paragraph}`]),
  ];
  const facts = language === 'vi' ? ['video:', `  src: ${film}`, `  poster: ${poster}`] : [];
  return [...facts, ...words.map((line) => (line === '' ? '' : indent + line))];
}
