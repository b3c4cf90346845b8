/**
 * A value as it can be shown in one line of a message: control and invisible characters and odd blanks by their code
 * points, line ends as ⏎, cut to `longest` characters.
 */
export function shown(value: string, longest = 60): string {
  const start = Array.from(value.slice(0, longest * 4));
  const cut = start.length > longest ? [...start.slice(0, longest), '…'] : start;
  return cut.map(visible).join('');
}

function visible(character: string): string {
  if (character === '\n') return '⏎';
  if (!/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(character))
    return character;
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
