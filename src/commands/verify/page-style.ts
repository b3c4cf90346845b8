import { readStyleSheet } from './style-sheet.ts';

/** What is found in the style elements of a page; `index` is that of the element. */
export interface StyleFindings {
  /** The policy of the page does not name the hash of this sheet. */
  readonly refused: (index: number) => void;
  readonly requested: (target: string, index: number) => void;
}

/** Follows the parser of a page through its `<style>` elements; the policy of the page must stand before them. */
export function styleFollower({ refused, requested }: StyleFindings) {
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
      if (!policy.includes(`'${hash}'`)) refused(open.index);
      for (const { target } of addresses) requested(target, open.index);
      open = undefined;
    },
  };
}
