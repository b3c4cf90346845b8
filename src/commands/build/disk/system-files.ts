/** Whether the operating system or an office program left a file there: it is no part of a portal. */
export function isSystemFile(path: string): boolean {
  return /(^|\/)(\.ds_store|\._[^/]*|thumbs\.db|desktop\.ini|~\$[^/]*)$/i.test(path);
}
