import { fill } from '../../text/messages/say.ts';

/** What a person is told when a file is not written. */
export interface Refusals {
  /** Another program has changed it since this page read it. */
  readonly changedElsewhere: string;
  readonly notWritten: string;
}

/** Texts as this page has read or written them. */
const known = new Set<string>();

/** Files whose bytes did not reach the disk. */
const unwritten = new WeakSet<FileSystemFileHandle>();

/** Where the editing program writes a text before it takes the place of the old one. */
const temporary = /^\.sveltia-tmp-/;

export function know(text: string): string {
  known.add(keyOf(text));
  return text;
}

type Move = (this: FileSystemFileHandle, ...to: unknown[]) => Promise<void>;

/**
 * Makes files of a folder on this machine refuse what the editing program would do without a word: an empty file in the place of a
 * text when the disk is full, and its own text over one that somebody else has written meanwhile. It shows the words of the refusal.
 */
export function writeCarefully({ changedElsewhere, notWritten }: Refusals): void {
  if (!('FileSystemFileHandle' in window)) return;
  const { prototype } = FileSystemFileHandle;
  const { createWritable, getFile } = prototype;
  const move = Reflect.get(prototype, 'move') as Move | undefined;

  const refuseIfForeign = async (handle: FileSystemFileHandle): Promise<void> => {
    if (!handle.name.endsWith('.mdx')) return;
    const text = await (await getFile.call(handle)).text();
    if (text.trim() !== '' && !known.has(keyOf(text))) throw refusal(changedElsewhere, handle.name);
  };

  prototype.createWritable = async function (...options) {
    await refuseIfForeign(this);
    const stream = await createWritable.apply(this, options);
    const close = stream.close.bind(stream);
    stream.close = async () => {
      try {
        await close();
      } catch (error) {
        // The program looks past this one.
        unwritten.add(this);
        throw error;
      }
    };
    return stream;
  };
  prototype.getFile = async function () {
    if (unwritten.has(this)) throw refusal(notWritten, this.name);
    return await getFile.call(this);
  };
  if (!move) return;
  const carefulMove: Move = async function (...to) {
    const [place, name] = to;
    if (temporary.test(this.name) && place instanceof FileSystemDirectoryHandle) {
      if (unwritten.has(this)) throw refusal(notWritten, String(name));
      const there = await place.getFileHandle(String(name)).catch(() => undefined);
      if (there) await refuseIfForeign(there);
    }
    await move.apply(this, to);
  };
  Reflect.set(prototype, 'move', carefulMove);
}

function refusal(words: string, file: string): Error {
  return new Error(fill(words, { file }));
}

/** What a way of writing line ends, or of ending a file, does not change. */
function keyOf(text: string): string {
  return text.replaceAll('\r', '').trim();
}
