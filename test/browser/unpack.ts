import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A browser that came as a package, ready to start. */
export interface Unpacked {
  readonly executablePath: string;
  /** Where it finds its own libraries and fonts: the machine needs neither. */
  readonly variables: Readonly<Record<string, string>>;
}

const packages = resolve(import.meta.dirname, '../../node_modules');

/**
 * Unpacks the browser of `@sparticuz/chromium` once, beside the packages. It becomes visible by a rename, so a half-unpacked
 * one is never started; what an earlier process left half done is removed.
 * @throws Error on a system other than Linux x64, for which the package has no browser.
 */
export async function unpackBrowser(): Promise<Unpacked> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the browser in the package @sparticuz/chromium is for Linux x64 only');
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  const folder = join(packages, '.cache', `chromium-${versionOf(join(bin, '../package.json'))}`);
  if (!existsSync(folder)) await unpackInto(folder, bin);
  return {
    executablePath: join(folder, 'chromium'),
    variables: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  };
}

async function unpackInto(folder: string, bin: string): Promise<void> {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const { TMPDIR } = process.env;
  // Its import would set the library path of this whole process; unpacking goes where the system keeps passing files.
  process.env['TMPDIR'] = half;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  writeFileSync(join(half, 'fonts.conf'), fontSettings(folder));
  renameSync(half, folder);
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}

function versionOf(file: string): string {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read === 'object' && read !== null && 'version' in read) return String(read.version);
  throw new Error(`no version in ${file}`);
}
