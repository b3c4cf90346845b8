import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import { filled } from '../../src/commands/build/failure.ts';
import { progressOn } from '../../src/commands/build/progress.ts';
import { runCommand } from '../../src/commands/command.ts';
import { readEnvironment } from '../../src/environment.ts';
import type { Guide } from '../../src/model/guide.ts';
import { openPortal } from '../../src/open.ts';
import type { Language } from '../../src/table/language.ts';
import { fill } from '../../src/text/messages/say.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { captionsOf } from './captions.ts';
import { filmed } from './filmed.ts';
import { filesOf, headLines, videoFolder } from './head.ts';
import { videoPhrases } from './phrases.ts';
import { transcriptOf } from './scenes.ts';
import { tellingOf } from './telling.ts';
import type { Telling } from './telling.ts';

const languages = ['vi', 'en'] as const;

/** `npm run video -- GUIDE`: films a guide of the portal from its own steps and drawings (see the README beside). */
const [first = '', ...others] = process.argv.slice(2);
const [name, words] = first.startsWith('--') ? ['', [first, ...others]] : [first, others];
await runCommand(words, async ({ language }) => {
  const { root, buildDate } = readEnvironment(process.env, process.cwd(), new Date());
  const { guides, settings } = openPortal(diskFolder(root), buildDate);
  const guide = guideNamed(name, guides);
  const telling = tellingOf(guide, settings?.name ?? { vi: '', en: undefined });
  const progress = progressOn({ language, output: process.stderr });
  progress.stage(videoPhrases.filming[language]);
  const video = await filmed(telling.scenes.vi, telling.stretches, root);
  progress.end();
  const { film, poster, captions } = filesOf(guide.id);
  const written = new Map<string, string | Uint8Array>([
    [film, video.film],
    [poster, video.poster],
  ]);
  for (const each of languages) {
    const scenes = telling.scenes[each];
    if (scenes !== undefined) written.set(captions[each], captionsOf(scenes, telling.stretches));
  }
  mkdirSync(join(root, 'public', videoFolder), { recursive: true });
  for (const [file, content] of written) writeFileSync(join(root, 'public', file), content);
  const made = {
    folder: videoFolder,
    files: [...written.keys()].map((file) => file.slice(videoFolder.length + 1)).join(', '),
    seconds: telling.stretches.at(-1)?.end ?? 0,
    kilobytes: Math.round(video.film.length / 1000),
  };
  console.log(fill(videoPhrases.made[language], made));
  console.log(headsOf(guide, telling, language));
});

function guideNamed(id: string, guides: readonly Guide[]): Guide {
  const known = guides.map((guide) => guide.id).join(', ');
  if (id === '') throw new UsageError(filled(videoPhrases.noGuide, { known }));
  const guide = guides.find((each) => each.id === id);
  if (guide === undefined) throw new UsageError(filled(videoPhrases.unknown, { guide: id, known }));
  return guide;
}

/** What belongs into the heads of the guide's texts. */
function headsOf({ id, file }: Guide, { scenes }: Telling, language: Language): string {
  const parts = languages.flatMap((each) => {
    const told = scenes[each];
    if (told === undefined) return [];
    const text = each === 'vi' ? file : file.replace(/[^/]+$/, 'en/$&');
    const lines = headLines(id, transcriptOf(told, each), each);
    return [`\n${fill(videoPhrases.head[language], { file: text })}\n`, ...lines];
  });
  return parts.join('\n');
}
