const width = 110;

/** A text as comment lines of YAML. */
export function commentLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(`# ${word}`);
  }
  return lines;
}
