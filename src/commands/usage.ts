import { basename } from 'node:path';
import type { Language, Words } from '../table/language.ts';
import { about } from './about.ts';
import type { Option, Options } from './arguments.ts';

const phrases = {
  options: { vi: 'Tùy chọn:', en: 'Options:' },
  some: { vi: '[tùy chọn]', en: '[options]' },
  value: { vi: 'GIÁ-TRỊ', en: 'VALUE' },
  help: { vi: 'in các dòng này', en: 'print these lines' },
  other: {
    vi: 'In English: add --lang en.',
    en: 'Bằng tiếng Việt: thêm --lang vi.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Whether someone wants to know how a command is called. */
export function asksForHelp(words: readonly string[]): boolean {
  return words.includes('--help') || words.includes('-h');
}

/** The name of a command by the file that runs it: `src/commands/build.ts` is `npm run build`. */
export function commandOf(file: string): string {
  const name = basename(file).replace(/\.\w+$/, '');
  return name === 'start' ? 'npm start' : `npm run ${name}`;
}

/** How a command is called and what for: its options, one a line, each with what it does. */
export function usage(command: string, options: Options, language: Language): string {
  const rows = [
    ...Object.entries(options).map(([name, option]) => [
      called(name, option, phrases.value[language]),
      option.says?.[language] ?? '',
    ]),
    ['--help', phrases.help[language]],
  ];
  const width = Math.max(...rows.map(([call = '']) => call.length));
  const lines = rows.map(([call = '', says = '']) => `  ${call.padEnd(width)}  ${says}`.trimEnd());
  const { takes, does } = about[command] ?? {};
  return [
    [command, '--', takes?.[language], phrases.some[language]].filter(Boolean).join(' '),
    ...(does === undefined ? [] : [does[language]]),
    '',
    phrases.options[language],
    ...lines,
    '',
    phrases.other[language],
    '',
  ].join('\n');
}

function called(name: string, option: Option, value: string): string {
  if (option.kind === 'switch') return `--${name}`;
  if (option.kind === 'texts') return `--${name} ${value} …`;
  return `--${name} ${option.choices?.join('|') ?? value}`;
}
