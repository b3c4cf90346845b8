type Attributes = Readonly<Record<string, string>>;

/** Script elements that hold data: a browser never runs them, so the policy lets them stand. */
const data: ReadonlySet<string> = new Set(['application/json', 'application/ld+json']);

/** What an element holds that a policy without `unsafe-inline` refuses: `<style>`, `<script>`, `style=`, `onclick=`, `javascript:`. */
export function inlineCodeOf(element: string, attributes: Attributes): readonly string[] {
  const found = Object.entries(attributes).flatMap(([name, value]) => {
    if (name === 'style' || name === 'srcdoc' || /^on[a-z]/.test(name)) return [`${name}=`];
    return /^\s*javascript:/i.test(value) ? ['javascript:'] : [];
  });
  return isInline(element, attributes) ? [`<${element}>`, ...found] : found;
}

function isInline(element: string, attributes: Attributes): boolean {
  if (element === 'style') return true;
  return (
    element === 'script' &&
    attributes['src'] === undefined &&
    !data.has((attributes['type'] ?? '').trim().toLowerCase())
  );
}
