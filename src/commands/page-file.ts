/** The path of an address for a file of the site, both from the root of the site: a page is called by its folder. */
export function pathOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The file that a path of an address names: {@link pathOfFile} the other way round. */
export function fileOfPath(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
