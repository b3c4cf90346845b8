import type { EditorSettings } from '../model/settings.ts';
import { repositoryOf } from './config.ts';

/**
 * The content security policy of the page for editing, and of no other: the program writes styles of its own, shows pictures out
 * of memory and reads WebAssembly to make them smaller. Nothing comes from other hosts; only the repository is asked, where the
 * texts lie in one.
 */
export function editorPolicy({ backend }: EditorSettings, repository: string | undefined): string {
  const asked = backend === 'local' ? [] : [apiOf(backend, repository)];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...asked].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function apiOf(backend: 'github' | 'gitlab', repository: string | undefined): string {
  const { host } = repositoryOf(repository);
  return `https://${backend === 'github' && host === 'github.com' ? 'api.github.com' : host}`;
}
