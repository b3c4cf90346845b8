/** An element with its text, its class, or both. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { text, className }: { readonly text?: string; readonly className?: string } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { text });
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** A choice of one out of several, with its label above it. */
export function chooser(
  label: string,
  options: readonly { readonly value: string; readonly text: string }[],
  { value, onChange }: { readonly value: string; readonly onChange: (value: string) => void },
): HTMLLabelElement {
  const select = element('select');
  for (const option of options) {
    const made = element('option', { text: option.text });
    made.value = option.value;
    select.append(made);
  }
  select.value = value;
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return element('label', {}, element('span', { text: label }), select);
}
