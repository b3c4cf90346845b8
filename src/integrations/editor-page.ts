import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

export interface EditorPageOptions {
  /** Where it lies ready, absolute; its page is `index.html`. */
  readonly folder: string;
  /** Its address: `/a/b/quan-tri/`. */
  readonly address: string;
}

/** The preview has the page for editing too, which Astro does not make. */
export function editorPage({ folder, address }: EditorPageOptions): AstroIntegration {
  return {
    name: 'editor-page',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(address.replace(/\/$/, ''), sirv(folder));
      },
    },
  };
}
