import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../../table/encoding.ts';
import type { Words } from '../../table/language.ts';
import { directiveNewWords } from '../../text/new/directive.ts';
import { textReport } from '../../text/report/text.ts';
import { UsageError } from '../arguments.ts';
import { Failure, filled } from '../build/failure.ts';
import { answered } from './answers.ts';
import type { Request } from './subcommand.ts';

/**
 * The pasted text: of the file that is named, or what was piped in.
 * @throws UsageError when there is none; Failure for bytes that are no text.
 */
export async function pastedText(request: Request): Promise<string> {
  const { given, folder, language } = request;
  const piped = given['from'] === undefined && request.conversation === undefined;
  const input = piped ? request.input() : '';
  if (input !== '') return textOf(new TextEncoder().encode(input), 'stdin', language);
  const wanted = { option: 'from', words: directiveNewWords.from };
  const { from = '' } = await answered([wanted], request);
  return textOf(bytesOf(resolve(folder, from), from), from, language);
}

function bytesOf(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(filled(directiveNewWords.noFile, { file }));
  }
}

function textOf(bytes: Uint8Array, file: string, language: keyof Words): string {
  const { text, issues } = decode(inUtf8(bytes), file);
  if (text !== undefined) return text;
  const isEmpty = issues.every(({ code }) => code === 'file/empty');
  if (isEmpty) throw new Failure({ exitCode: 1, words: directiveNewWords.noText });
  // What is said of a workbook in a table's place is no help with a letter.
  const told = issues.filter(({ code }) => code !== 'file/not-csv');
  const details = told.length === 0 ? undefined : textReport(told, language).trimEnd();
  throw new Failure({ exitCode: 1, words: directiveNewWords.unreadable, details });
}

/** Notepad and Word may keep a plain text in UTF-16, and say so in its first bytes. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16) return bytes;
  const text = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return new TextEncoder().encode(text);
}
