import { openForm, saveButton } from './open-form.ts';
import { isSaving } from './while-saving.ts';

/** Forms in which somebody has changed something. The program finds changes in any form, as soon as it has filled it. */
const changed = new WeakSet<HTMLElement>();

/** Set from the answer until the page has moved on. */
let agreed = false;

/** Asks before what is typed and not saved is left behind: by the program's own way back, the browser's, or by closing. */
export function askBeforeLeaving(question: string): void {
  for (const kind of ['input', 'change', 'drop', 'click'])
    window.addEventListener(kind, note, { capture: true });
  window.addEventListener('beforeunload', (event) => {
    if (isSaving() || isUnsaved()) event.preventDefault();
  });
  window.addEventListener('click', (event) => askAtWayBack(event, question), { capture: true });
  window.navigation?.addEventListener('navigate', (event) => askAtMove(event, question));
  window.addEventListener('hashchange', () => {
    agreed = false;
    // The next text may be shown in the same form.
    const form = openForm();
    if (form) changed.delete(form);
  });
}

/** Options to choose from lie outside the field. */
const choices =
  '[role="option"], [data-key-path] :is(button, [role="button"]):not([aria-expanded])';

function note({ type, target }: Event): void {
  const form = openForm();
  if (!form || !(target instanceof Element)) return;
  if (target.closest(type === 'click' ? choices : '[data-key-path]')) changed.add(form);
}

/** A text that has been saved leaves its form behind without a field. */
function isUnsaved(): boolean {
  const form = openForm();
  if (!form?.querySelector('[data-key-path]')) return false;
  return changed.has(form) && saveButton(form)?.disabled === false;
}

function askAtWayBack(event: MouseEvent, question: string): void {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('.content-editor button.back')) return;
  if (!isUnsaved()) return;
  agreed = confirm(question);
  if (agreed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The program's own moves are no changes of the part behind `#`, and come by buttons: a move of theirs cannot be called off half-way. */
function askAtMove(event: NavigateEvent, question: string): void {
  const moves = event.hashChange || event.navigationType === 'traverse';
  if (!moves || !event.cancelable || agreed) return;
  if (isSaving() || (isUnsaved() && !confirm(question))) event.preventDefault();
}
