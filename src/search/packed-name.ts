/** What cannot stand in an entry, whose texts are single lines. */
const mark = '\f';

/**
 * Another name as the index keeps it: the end that is a part of the title as its code, `+1` for the title without its first
 * word, `-2` without its last two; “Xã Tân An” beside “Tân An Commune” is `Xã ` and `-1`.
 */
export function packName(name: string, title: string): string {
  const words = title.split(' ').length;
  for (let less = 1; less < words; less += 1)
    for (const code of [less, -less]) {
      const part = partOf(title, code);
      if (name === part || name.endsWith(` ${part}`))
        return `${name.slice(0, name.length - part.length)}${mark}${String(code)}`;
    }
  return name;
}

/** The name that {@link packName} wrote. */
export function unpackName(packed: string, title: string): string {
  const [start = '', code] = packed.split(mark);
  return code === undefined ? packed : start + partOf(title, Number(code));
}

/** A title without its first words, or, with a negative count, without its last. */
function partOf(title: string, count: number): string {
  const words = title.split(' ');
  return (count > 0 ? words.slice(count) : words.slice(0, count)).join(' ');
}
