import type { InlineCode } from './page.ts';
import { readStyleSheet } from './style-sheet.ts';

/**
 * Follows the parser of a page through its `<style>` elements. A sheet whose hash the policy of the page does not name is inline
 * code; the policy must stand before it. What a sheet loads, the page requests.
 */
export function styleFollower(
  inline: InlineCode[],
  request: (kind: 'request', target: string, index: number) => void,
) {
  let policy = '';
  let open: { readonly index: number; text: string } | undefined;
  return {
    onopentag(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
      if (name === 'style') open = { index, text: '' };
      if (name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? ''))
        policy += attributes['content'] ?? '';
    },
    ontext(text: string): void {
      if (open !== undefined) open.text += text;
    },
    onclosetag(name: string): void {
      if (name !== 'style' || open === undefined) return;
      const { hash, addresses } = readStyleSheet(open.text);
      if (!policy.includes(`'${hash}'`)) inline.push({ what: '<style>', index: open.index });
      for (const { target } of addresses) request('request', target, open.index);
      open = undefined;
    },
  };
}
