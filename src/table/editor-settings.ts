import { choice } from './fields/choice.ts';
import { name } from './fields/text.ts';
import { url } from './fields/url.ts';
import { optional, required } from './yaml-key.ts';
import { mapOf } from './yaml-shape.ts';
import type { YamlPlace, YamlReader } from './yaml-shape.ts';
import type { YamlNode } from './yaml.ts';

const backend = choice({
  local: { vi: 'thư mục trên máy người sửa', en: 'a folder on the editor’s machine' },
  github: { vi: 'kho trên GitHub', en: 'a repository on GitHub' },
  gitlab: { vi: 'kho trên GitLab', en: 'a repository on GitLab' },
});

/** The settings of the page for editing texts in a browser; a portal that leaves them out has no such page. */
export const readEditor = mapOf({
  backend: required(backend),
  branch: optional(name),
  sign_in_url: optional(url),
  app_id: optional(name),
});

export type EditorKeys = NonNullable<ReturnType<typeof readEditor>>;

/** `https://host/owner/name`, or deeper, as code hosts write it. */
export const repositoryForm = /^https:\/\/[^/]+\/[^/]+(?:\/[^/]+)+$/;

/** The whole of `portal.yaml`: texts that are edited in a repository need one. */
export function withRepository<
  Keys extends { readonly editor: EditorKeys | undefined; readonly repository: string | undefined },
>(read: YamlReader<Keys>): YamlReader<Keys> {
  const checked = (node: YamlNode, place: YamlPlace) => {
    const keys = read(node, place);
    if (keys?.editor === undefined || keys.editor.backend === 'local') return keys;
    if (repositoryForm.test(keys.repository?.replace(/\/+$/, '') ?? '')) return keys;
    const entry = node.kind === 'map' ? node.entries.get('editor') : undefined;
    place.report({
      code: 'settings/editor-repository',
      offset: entry?.offset ?? node.offset,
      field: 'editor.backend',
      value: keys.editor.backend,
    });
    return undefined;
  };
  return read.form === undefined ? checked : Object.assign(checked, { form: read.form });
}
