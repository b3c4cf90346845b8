/**
 * The content security policy that each page carries in its head: nothing from other hosts, and nothing inline but the page's
 * own style sheet, known by its hash. `frame-ancestors` is not in it, for only a header can say that. `wasm-unsafe-eval` is for
 * full-text search.
 */
export function contentPolicy(styleHash: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' '${styleHash}'`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
