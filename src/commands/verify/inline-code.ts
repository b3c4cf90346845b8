type Attributes = Readonly<Record<string, string>>;

/** Script elements that hold data: a browser never runs them, so the policy lets them stand. */
const data: ReadonlySet<string> = new Set(['application/json', 'application/ld+json']);

/** Attributes that hold an address on whatever element. */
export const addresses: ReadonlySet<string> = new Set([
  'action',
  'data',
  'formaction',
  'href',
  'src',
  'xlink:href',
]);

/** What an element holds that a policy without `unsafe-inline` refuses: `<script>`, `style=`, `onclick=`, `javascript:`. */
export function inlineCodeOf(element: string, attributes: Attributes): readonly string[] {
  const found: string[] = isInline(element, attributes) ? [`<${element}>`] : [];
  for (const name in attributes) {
    if (name === 'style' || name === 'srcdoc' || /^on[a-z]/.test(name)) found.push(`${name}=`);
    else if (addresses.has(name) && /^\s*javascript:/i.test(attributes[name] ?? ''))
      found.push('javascript:');
  }
  return found;
}

function isInline(element: string, attributes: Attributes): boolean {
  return (
    element === 'script' &&
    attributes['src'] === undefined &&
    !data.has((attributes['type'] ?? '').trim().toLowerCase())
  );
}
