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
  const { text, issues } = decode(bytes, file);
  if (text !== undefined) return text;
  const details = textReport(issues, language).trimEnd();
  throw new Failure({ exitCode: 1, words: directiveNewWords.noText, details });
}
