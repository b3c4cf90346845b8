import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './headers.ts';

export interface SiteOptions {
  readonly folder: string;
  /** Where the portal lies: `/` or `/a/b/`. */
  readonly base: string;
}

/** Texts whose type does not say that they are UTF-8. */
const textTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.vtt': 'text/vtt;charset=utf-8',
};

/** Answers with the files of a built site as a static host would: its 404 page for what is not there, the security headers on all. */
export function siteHandler({ folder, base }: SiteOptions): RequestListener {
  // `dev`: looks at the disk each time, because a build may put a new site in place meanwhile.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: setType });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (!path.startsWith(base)) {
      if (base.startsWith(path.replace(/\/?$/, '/'))) redirect(response, base);
      else notFound(response, folder);
      return;
    }
    const inside = `/${path.slice(base.length)}`;
    if (lacksSlash(folder, inside)) {
      redirect(response, `${path}/${query === undefined ? '' : `?${query}`}`);
      return;
    }
    // The handler of files knows nothing of the base path.
    Object.assign(request, { url: inside });
    files(request, response, () => {
      notFound(response, folder);
    });
  };
}

function setType(response: ServerResponse, path: string): void {
  const type = textTypes[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function lacksSlash(folder: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    const file = normalize(join(folder, decodeURIComponent(path), 'index.html'));
    return file.startsWith(folder + sep) && existsSync(file);
  } catch {
    // Not a path: the handler of files answers that it is not there.
    return false;
  }
}

// A relative address: a path that begins with `//` would lead to another host.
function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to.replace(/^\/{2,}/, '/') }).end();
}

function notFound(response: ServerResponse, folder: string): void {
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  response.end(pageOf(join(folder, '404.html')));
}

function pageOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '404';
  }
}
