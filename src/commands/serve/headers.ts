/**
 * The headers that every host should send with the portal. The samples in `docs/hosts/` carry the same lines. The content security
 * policy stands in the pages; the header adds what only a header can say, so that no other version of the pages needs another header.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
