import { defineHastPlugin } from 'satteri';

export interface LinkOptions {
  /** Where the portal lies on its host: `/` or `/a/b/`. */
  readonly base: string;
}

/**
 * A Markdown plugin: a link or picture that an author writes from the root of the portal (`/don-vi/`) is put under the path
 * where the portal lies on its host (`/a/b/don-vi/`). Other links stay as they are. Astro does not do this itself.
 */
export function links({ base }: LinkOptions) {
  return defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        for (const name of ['href', 'src']) {
          const value = node.properties[name];
          if (typeof value === 'string') context.setProperty(node, name, rebased(value, base));
        }
      },
    },
  });
}

/** `//host/` names another host, not a place in the portal. */
function rebased(link: string, base: string): string {
  return /^\/(?!\/)/.test(link) ? `${base.replace(/\/$/, '')}${link}` : link;
}
