import type { Picture } from '../../model/picture.ts';
import { issueOf } from '../../table/codes.ts';
import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import { readPicture } from './picture-file.ts';
import { besideText } from './picture-path.ts';
import { pictureReferences } from './picture-references.ts';
import type { PictureReference } from './picture-references.ts';
import type { BodyFault } from '../body/safe-mdx.ts';
import { issuesOf } from '../body/safe-mdx.ts';
import type { WrittenText } from '../written-text.ts';

/** The pictures that texts show, each once, and what is wrong with them or with how they are named. */
export function picturesOf(
  texts: readonly WrittenText[],
  context: ContentContext,
): { readonly pictures: readonly Picture[]; readonly issues: readonly Issue[] } {
  const shown = new Set<string>();
  const mentioned = new Set<string>();
  const named = texts.flatMap((text) => {
    if (text.body.tree === undefined) return [];
    const faults = pictureReferences(text.body.tree).flatMap((reference) => {
      const file = besideText(text.file, reference.path);
      if (file !== undefined) mentioned.add(file.toLowerCase());
      const fault = nameFault(reference, file, context.otherFiles);
      if (fault === undefined && file !== undefined) shown.add(file);
      return [...(fault === undefined ? [] : [fault]), ...altFaults(reference)];
    });
    return issuesOf(text.file, faults);
  });
  const read = [...shown].map((file) => readOne(file, context));
  return {
    pictures: read.flatMap(({ picture }) => picture ?? []),
    issues: [
      ...named,
      ...read.flatMap(({ issues }) => issues),
      // What a text that cannot be read shows, nobody knows.
      ...(texts.every(({ body }) => body.tree) ? unshown(context.otherFiles, mentioned) : []),
    ],
  };
}

/** Pictures that lie beside texts and that none shows: they are not published. */
function unshown(files: ReadonlySet<string>, mentioned: ReadonlySet<string>): readonly Issue[] {
  return [...files]
    .filter((file) => picturesName.test(file) && !mentioned.has(file.toLowerCase()))
    .map((file) => issueOf('picture/unused', { file }));
}

const picturesName = /\.(?:png|jpe?g|webp|svg|gif|avif|heic|bmp|tiff?)$/i;

function readOne(file: string, { read }: ContentContext) {
  const found = read(file);
  return found.ok ? readPicture(file, found.bytes) : { picture: undefined, issues: [found.issue] };
}

function nameFault(
  { path: value, node }: PictureReference,
  file: string | undefined,
  files: ReadonlySet<string>,
): BodyFault | undefined {
  if (file === undefined) return { code: 'picture/outside', node, value };
  if (files.has(file)) return undefined;
  const lower = file.toLowerCase();
  const other = [...files].find((one) => one.toLowerCase() === lower);
  return other === undefined
    ? { code: 'picture/missing', node, value, details: { path: file } }
    : { code: 'picture/wrong-case', node, value, details: { right: writtenAs(value, other) } };
}

/** The path of a text to a file, with the letters of the file's own name. */
function writtenAs(path: string, file: string): string {
  const steps = path.split('/');
  const up = steps.filter((step) => step === '..');
  const down = steps.filter((step) => step !== '..' && step !== '.' && step !== '');
  return [...up, ...file.split('/').slice(-down.length)].join('/');
}

/** A file name read aloud tells nothing of what is to be seen. */
function altFaults({ alt, node }: PictureReference): readonly BodyFault[] {
  return alt !== undefined && picturesName.test(alt)
    ? [{ code: 'picture/alt-file-name', node, value: alt }]
    : [];
}
