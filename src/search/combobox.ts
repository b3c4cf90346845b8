/** A text field with a list of proposals, as the combobox pattern of the ARIA Authoring Practices describes it. */
export interface Combobox<Option> {
  readonly typed: string;
  readonly options: readonly Option[];
  /** The place of the proposal that Enter would take; `undefined`: the text itself. */
  readonly active: number | undefined;
  readonly open: boolean;
}

export type ComboboxEvent<Option> =
  /** The text changed, and these are the proposals for it. */
  | { readonly kind: 'typed'; readonly text: string; readonly options: readonly Option[] }
  | { readonly kind: 'key'; readonly key: string; readonly alt?: boolean }
  /** A proposal was clicked or tapped. */
  | { readonly kind: 'picked'; readonly place: number }
  /** The field lost the focus. */
  | { readonly kind: 'left' };

/** What follows from an event. */
export interface Step<Option> {
  readonly state: Combobox<Option>;
  /** The page must go to this proposal. */
  readonly chosen: Option | undefined;
  /** The browser must not do what it does with this key. */
  readonly handled: boolean;
}

export const closed: Combobox<never> = { typed: '', options: [], active: undefined, open: false };

/** The next state. Enter on the text itself is left to the form, which leads to the page of all finds. */
export function step<Option>(state: Combobox<Option>, event: ComboboxEvent<Option>): Step<Option> {
  switch (event.kind) {
    case 'typed': {
      const open = event.options.length > 0;
      return to({ typed: event.text, options: event.options, active: undefined, open }, false);
    }
    case 'key':
      return onKey(state, event.key, event.alt ?? false);
    case 'picked':
      return { ...to(shut(state)), chosen: state.options[event.place] };
    case 'left':
      return to(shut(state), false);
  }
}

/** The attributes of the field; the proposal at `place` has the id `{id}-{place}`. */
export function attributesOf(
  { open, active }: Combobox<unknown>,
  id: string,
): Readonly<Record<'aria-expanded' | 'aria-activedescendant', string | undefined>> {
  return {
    'aria-expanded': String(open),
    'aria-activedescendant': open && active !== undefined ? `${id}-${String(active)}` : undefined,
  };
}

function onKey<Option>(state: Combobox<Option>, key: string, alt: boolean): Step<Option> {
  const { open, active, options, typed } = state;
  const some = options.length > 0;
  switch (key) {
    case 'ArrowDown':
      if (!some) return to(state, false);
      return to(alt ? { ...state, open: true } : moved(state, 1));
    case 'ArrowUp':
      if (alt) return to(shut(state), open);
      return some ? to(moved(state, -1)) : to(state, false);
    case 'Enter':
      if (!open || active === undefined) return to(shut(state), false);
      return { ...to(shut(state)), chosen: options[active] };
    case 'Escape':
      if (open) return to(shut(state));
      return typed === '' ? to(state, false) : to(closed);
    case 'Tab':
      return to(shut(state), false);
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return to({ ...state, active: undefined }, false);
    default:
      return to(state, false);
  }
}

/** One proposal on or back; past either end lies the text itself. */
function moved<Option>(state: Combobox<Option>, by: 1 | -1): Combobox<Option> {
  const stops = state.options.length + 1;
  const here = state.open && state.active !== undefined ? state.active + 1 : 0;
  const next = (here + by + stops) % stops;
  return { ...state, open: true, active: next === 0 ? undefined : next - 1 };
}

function shut<Option>(state: Combobox<Option>): Combobox<Option> {
  return { ...state, open: false, active: undefined };
}

function to<Option>(state: Combobox<Option>, handled = true): Step<Option> {
  return { state, chosen: undefined, handled };
}
