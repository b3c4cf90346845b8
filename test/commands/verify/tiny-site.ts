import { reportFaults } from '../../../src/commands/verify/report.ts';
import type { Expected } from '../../../src/commands/verify/site.ts';
import { verify } from '../../../src/commands/verify/verify.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

type Files = Readonly<Record<string, string>>;

const usual: Expected = {
  pages: ['404.html', 'don-vi/index.html', 'en/index.html', 'index.html'],
  copied: ['van-ban.pdf'],
  reserved: ['ban-ke.json'],
  languages: ['vi', 'en'],
  base: '/a/b/',
  siteUrl: 'https://congkhai.example.vn',
  machine: ['/home/nguyen-an/cong-khai', '/app'],
};

/** A page that is right in itself, with this in its body. */
export function page(body = '', { lang = 'vi', head = '' } = {}): string {
  return `<!doctype html>
<html lang="${lang}">
<head><title>Trang</title>${head}</head>
<body><h1 id="dau">Trang</h1>
${body}
</body>
</html>
`;
}

const whole: Files = {
  'index.html': page(
    '<a href="/a/b/don-vi/#dau">Đơn vị</a> <a href="https://example.org/">ngoài</a>',
  ),
  'don-vi/index.html': page(
    '<a href="../">Trang chủ</a> <a href="#dau">đầu</a> <a href="#top">đầu</a>',
  ),
  'en/index.html': page('', { lang: 'en' }),
  '404.html': page(),
  'van-ban.pdf': 'PDF',
  'ban-ke.json': '{}',
};

/** The report on the whole site with some files changed; `undefined` takes a file out. */
export function reportOn(
  changes: Readonly<Record<string, string | undefined>>,
  expected: Partial<Expected> = {},
): string {
  const folder = siteWith(changes);
  return reportFaults(verify(folder, { ...usual, ...expected }).faults, folder, 'en');
}

/** The folder of the whole site with some files changed. */
export function siteWith(changes: Readonly<Record<string, string | undefined>>): string {
  const folder = temporaryFolder();
  const files = Object.entries({ ...whole, ...changes });
  writeFiles(
    folder,
    Object.fromEntries(files.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
  );
  return folder;
}

/** The report on a home page that has this in its body. */
export function reportOnBody(body: string): string {
  return reportOn({ 'index.html': page(body) });
}
