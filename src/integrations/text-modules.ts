import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

export interface TextModulesOptions {
  /** The folder that holds `content/`. */
  readonly root: string;
  /** The texts that are MDX, by path from there. */
  readonly texts: readonly string[];
}

const asked = 'astro:content-module-imports';
const own = `\0${asked}:of-this-build`;

/**
 * The list by which Astro finds the compiled text of an entry. Astro keeps it in `.astro/` of the engine, one for all builds: two
 * that run side by side, or one beside `npm run dev`, would take each other's and lose their texts. A build makes its own here.
 */
export function textModules({ root, texts }: TextModulesOptions): Plugin {
  let engine = '';
  return {
    name: 'text-modules',
    apply: 'build',
    configResolved(config) {
      engine = config.root;
    },
    resolveId: {
      order: 'pre',
      filter: { id: new RegExp(`^${asked}$`) },
      handler: () => own,
    },
    load: {
      filter: { id: new RegExp(`^${own}$`) },
      handler() {
        const entries = texts.map((text) => {
          const name = relative(engine, resolve(root, text)).split(sep).join('/');
          return `[${JSON.stringify(name)}, () => import(${JSON.stringify(moduleOf(name))})]`;
        });
        return `export default new Map([${entries.join(',\n')}]);`;
      },
    },
  };
}

/** How Astro asks itself for the compiled text of an entry, named from the engine's folder. */
function moduleOf(name: string): string {
  const deferred = 'astro:content-layer-deferred-module';
  const query = new URLSearchParams({
    [deferred]: '',
    fileName: name,
    astroContentModuleFlag: 'true',
  });
  return `${deferred}?${query.toString()}`;
}
