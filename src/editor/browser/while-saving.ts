import { isAsking, labelOf, openForm, saveButton, shell } from './open-form.ts';

let lasts: () => boolean = () => false;

/** Whether a text is on its way into its file. */
export function isSaving(): boolean {
  return lasts();
}

/**
 * Keeps hands off the page from the click on Save until the text is in its file. The editing program takes what a form holds at
 * the click and then closes whatever form is open: what is typed meanwhile, there or in the next text, would be gone with no word.
 */
export function waitWhileSaving(words: string): void {
  const cover = document.createElement('p');
  cover.id = 'dang-luu';
  cover.setAttribute('role', 'status');
  cover.hidden = true;
  cover.textContent = words;
  document.body.append(cover);
  for (const kind of ['keydown', 'keypress', 'beforeinput', 'paste', 'drop', 'click'])
    window.addEventListener(kind, refuse, { capture: true });
  window.addEventListener('click', (event) => noticeSave(event, cover), { capture: true });
}

function refuse(event: Event): void {
  if (!isSaving() || isAsking()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The key of the button clicks it. */
function noticeSave({ target }: Event, cover: HTMLElement): void {
  const form = openForm();
  const button = form && saveButton(form);
  if (!button || button.disabled || !(target instanceof Node) || !button.contains(target)) return;
  const before = labelOf(button);
  // It says so once its handlers have run; a key that was pressed meanwhile comes before that on a busy machine.
  lasts = () => true;
  setTimeout(() => {
    lasts = () => {
      const open = openForm();
      const now = open && saveButton(open);
      return now !== undefined && labelOf(now) !== before;
    };
    hold(cover);
  });
}

function hold(cover: HTMLElement): void {
  const { activeElement: focused } = document;
  const look = () => {
    const saves = isSaving();
    const shut = saves && !isAsking();
    cover.toggleAttribute('hidden', !shut);
    shell()?.toggleAttribute('inert', shut);
    if (saves) setTimeout(look, 50);
    else if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  };
  look();
}
