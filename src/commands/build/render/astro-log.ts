import { stripVTControlCharacters } from 'node:util';

const most = 20;

/** The part of Astro's log that tells what went wrong: from its first error on, else its end; no colours, no stack traces. */
export function whatWentWrong(log: string): string {
  const lines = stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => !/^\s+at |[├└]─|^\s*(Stack trace:)?\s*$/.test(line));
  const error = lines.findIndex((line) => line.includes('[ERROR]'));
  return (error === -1 ? lines.slice(-most) : lines.slice(error, error + most)).join('\n');
}
