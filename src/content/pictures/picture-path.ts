/**
 * The file that a text names by its own place: `hinh/a.png` in `content/guides/x.mdx` is `content/guides/hinh/a.png`, as is
 * `../hinh/a.png` in `content/guides/en/x.mdx`. `undefined` where it leads out of the folder of its kind, or is no path.
 */
export function besideText(text: string, path: string): string | undefined {
  if (path === '' || /^[/\\]|[\\?#\0]|^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined;
  const folders = text.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  const [content, kind] = text.split('/');
  return folders[0] === content && folders[1] === kind && folders.length > 2
    ? folders.join('/')
    : undefined;
}
