/** The form of the text that is being edited, as the editing program draws it. */
export function openForm(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('.content-editor') ?? undefined;
}

/** The button that saves: the one in a form with this key. */
export function saveButton(form: HTMLElement): HTMLButtonElement | undefined {
  return form.querySelector<HTMLButtonElement>('button[aria-keyshortcuts$="+S"]') ?? undefined;
}

/** What the button says: something else while it saves. */
export function labelOf(button: HTMLButtonElement | undefined): string | undefined {
  return button?.dataset['label'];
}

/** The parts of the page that are shown while a form is open; windows that ask something lie outside. */
export function shell(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('.app-shell') ?? undefined;
}

export function isAsking(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
