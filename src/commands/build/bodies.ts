import { splitText } from '../../content/frontmatter.ts';
import { fileOfText } from '../../content/place.ts';
import { plainText } from '../../content/body/plain-text.ts';
import { readContents } from '../../table/contents.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import type { BodyOf } from '../../search/text-record.ts';

/** The bodies of the texts of a portal as plain text. They were checked before; one that is blank counts as missing. */
export function readBodies(root: string): BodyOf {
  const texts = new Map(readContents(diskFolder(root)).texts.map((text) => [text.file, text]));
  return (kind, id, language) => {
    const text = texts.get(fileOfText({ kind, id, language }));
    if (text === undefined) return undefined;
    const body = plainText(text.text.slice(splitText(text).bodyStart));
    return body === '' ? undefined : body;
  };
}
