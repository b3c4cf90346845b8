import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { editorFolder, iconName } from '../../editor/address.ts';
import { editorPage } from '../../editor/page.ts';
import type { EditorFiles } from '../../editor/page.ts';
import type { Plan } from './plan.ts';

const configName = 'cau-hinh.json';

/** Writes the page for editing into a site: its HTML, its configuration, the program and what that loads. */
export async function writeEditor(
  site: string,
  engine: string,
  { settings, config }: NonNullable<Plan['editor']>,
): Promise<void> {
  const folder = join(site, editorFolder);
  mkdirSync(folder, { recursive: true });
  const files = await inProduction(() => bundle(engine, folder));
  copyLicences(engine, join(folder, 'tep'));
  cpSync(join(engine, 'src/styles/favicon.svg'), join(folder, iconName));
  writeFileSync(join(folder, configName), `${JSON.stringify(config, null, 2)}\n`);
  writeFileSync(join(folder, 'index.html'), editorPage(settings, { ...files, config: configName }));
}

/** The bundler sets this for the whole process, and leaves it so: a preview that follows would be made for production too. */
async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Bundles the program as its makers mean it: one file, and those that it loads when it needs them. */
async function bundle(engine: string, outDir: string): Promise<Omit<EditorFiles, 'config'>> {
  // A portal without this page need not wait for the bundler.
  const { build } = await import('vite');
  const name = 'tep/[name]-[hash]';
  const built = await build({
    root: engine,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [leaveOut, ownFonts],
    build: {
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      license: { fileName: 'tep/giay-phep.md' },
      rolldownOptions: {
        input: join(engine, 'src/editor/browser/start.ts'),
        output: {
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
        },
      },
    },
  });
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
  if (script === undefined) throw new Error('the bundler made no script');
  const styles = output.map(({ fileName }) => fileName).filter((file) => file.endsWith('.css'));
  return { script, styles };
}

/** What no form of ours uses: colours of program code, maps, and the program's words in languages that no portal has. */
const unused = [/^@shikijs\//, /^leaflet/, /^terra-draw/, /\/locales\/(?!vi\.json$)[\w-]+\.json$/];

const nothing = '\0nothing';

const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId: (id) => (unused.some((form) => form.test(id)) ? nothing : undefined),
  load: (id) => (id === nothing ? 'export default {}' : undefined),
};

/** The program brings its letters along, and yet names those of another host in a style sheet, which would be asked for. */
const foreignFonts = /@font-face \{[^}]*https:\/\/cdn\.[^}]*\}/g;

const ownFonts: Plugin = {
  name: 'own-fonts',
  transform(code, id) {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    if (code.match(foreignFonts)?.length !== 3)
      throw new Error('the fonts of the editing program are not as known');
    return { code: code.replaceAll(foreignFonts, ''), map: null };
  },
};

/** The letters and signs of the program come under licences of their own, which go where they go. */
function copyLicences(engine: string, folder: string): void {
  const program = dirname(createRequire(join(engine, 'package.json')).resolve('@sveltia/cms'));
  const assets = join(program, 'assets');
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.LICENSE.txt')))
    cpSync(join(assets, name), join(folder, name));
}
