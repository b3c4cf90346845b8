import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { securityHeaders } from '../../../src/commands/serve/headers.ts';
import { listen } from '../../../src/commands/serve/listen.ts';

/** An answer of the host, as it went over the line. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly font: boolean;
  /** Bytes of the body under each compression; 0 when the browser's copy was still good. */
  readonly gzip: number;
  readonly brotli: number;
}

/** A host of static files that compresses, and notes what it sends. */
export interface Host {
  readonly origin: string;
  /** What was sent since the last call. */
  readonly take: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

interface Stored {
  readonly body: Buffer;
  readonly gzip: number;
  readonly brotli: Buffer;
  readonly tag: string;
}

/**
 * Serves a built site as good static hosts do: Brotli, an ETag, files with a hash in their name kept for a year, the rest
 * asked for anew.
 */
export async function startHost(site: string): Promise<Host> {
  const stored = new Map<string, Stored>();
  let sent: Sent[] = [];
  const { port, close } = await listen(0, (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = fileOf(site, path);
    const known = stored.get(file) ?? store(file);
    if (known === undefined) {
      response.writeHead(404).end();
      return;
    }
    stored.set(file, known);
    sent.push({
      path,
      font: file.endsWith('.woff2'),
      ...answer(request, response, { file, known }),
    });
  });
  const take = () => {
    const taken = sent;
    sent = [];
    return taken;
  };
  return { origin: `http://localhost:${String(port)}`, take, close };
}

function fileOf(site: string, path: string): string {
  const file = normalize(join(site, decodeURIComponent(path)));
  if (!file.startsWith(site)) return site;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

function store(file: string): Stored | undefined {
  try {
    const body = readFileSync(file);
    const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    return { body, gzip: gzipSync(body).length, brotli, tag };
  } catch {
    // There is no such file.
    return undefined;
  }
}

interface Found {
  readonly file: string;
  readonly known: Stored;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { file, known }: Found,
): Pick<Sent, 'status' | 'gzip' | 'brotli'> {
  const hashed = file.includes(`${sep}_astro${sep}`);
  const headers = {
    ...securityHeaders,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: known.tag,
  };
  if (request.headers['if-none-match'] === known.tag) {
    response.writeHead(304, headers).end();
    return { status: 304, gzip: 0, brotli: 0 };
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const packed = extname(file) !== '.woff2';
  const encoding = packed ? { 'Content-Encoding': 'br' } : {};
  response.writeHead(200, { ...headers, ...encoding, 'Content-Type': type });
  response.end(packed ? known.brotli : known.body);
  const { length } = known.body;
  return {
    status: 200,
    gzip: packed ? known.gzip : length,
    brotli: packed ? known.brotli.length : length,
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
