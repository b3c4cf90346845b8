/** So many files: few questions between processes, and no process waits long for the last one. */
const usual = 16;

/**
 * Parts a list of files (from the root of the site, with `/`) into runs of about `size`. The files of one address in every language,
 * and the parts of a long page, stand together in the place of the first of them: what they show is worked out once.
 */
export function inRuns<Item>(
  items: readonly Item[],
  fileOf: (item: Item) => string,
  size = usual,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const group of Map.groupBy(items, (item) => addressOf(fileOf(item))).values()) {
    const open = runs.at(-1);
    if (open === undefined || open.length >= size) runs.push([...group]);
    else open.push(...group);
  }
  return runs;
}

function addressOf(file: string): string {
  return file.replace(/^[a-z]{2}\//, '').replace(/\/trang-\d+(?=\/index\.html$)/, '');
}
