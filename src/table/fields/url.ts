import type { FieldType, Parsed } from '../field.ts';
import { read, readTrimmed, refused } from './reading.ts';

/** An address on the web, `https://…` (or `http://`, with a warning: it can be changed on its way). */
export const url: FieldType<string> = {
  name: 'url',
  tableSchema: { type: 'string', format: 'uri' },
  parse: (text) => readTrimmed(text, readUrl),
};

function readUrl(text: string): Parsed<string> {
  if (/[\s<>"`{}|\\^]/.test(text) || !/^https?:\/\//.test(text)) {
    return malformed(text);
  }
  const address = URL.parse(text);
  if (!address?.hostname.includes('.') || address.username !== '' || address.password !== '') {
    return refused('cell/not-a-url');
  }
  return text.startsWith('http:')
    ? { ok: true, value: text, warnings: [{ code: 'cell/insecure-url' }] }
    : read(text);
}

/** A host without its protocol is the common slip. */
function malformed(text: string): Parsed<never> {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s<>"`{}|\\^]*)?$/i.test(text)
    ? refused('cell/url-without-protocol', { right: `https://${text}` })
    : refused('cell/not-a-url');
}
