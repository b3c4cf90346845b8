import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf, closed, step } from '../../src/search/combobox.ts';
import type { Combobox, ComboboxEvent, Step } from '../../src/search/combobox.ts';

const typed = (text: string, options: readonly string[]): ComboboxEvent<string> => ({
  kind: 'typed',
  text,
  options,
});
const key = (name: string, alt = false): ComboboxEvent<string> => ({ kind: 'key', key: name, alt });

function after(...events: readonly ComboboxEvent<string>[]): Step<string> {
  const start: Step<string> = { state: closed, chosen: undefined, handled: false };
  return events.reduce(({ state }, event) => step(state, event), start);
}

const open = typed('so', ['Sở Y tế', 'Sở Tư pháp']);
const keys = (...names: readonly string[]) => after(open, ...names.map((name) => key(name)));

describe('the combobox', () => {
  test('opens with proposals, none of them active', () => {
    expect(after(open).state).toEqual({
      typed: 'so',
      options: ['Sở Y tế', 'Sở Tư pháp'],
      active: undefined,
      open: true,
    });
    expect(after(open, typed('sox', [])).state.open).toBe(false);
  });

  test.each([
    ['down goes to the first', ['ArrowDown'], 0],
    ['then to the next', ['ArrowDown', 'ArrowDown'], 1],
    ['then back to the text', ['ArrowDown', 'ArrowDown', 'ArrowDown'], undefined],
    ['up goes to the last', ['ArrowUp'], 1],
    ['up from the first goes to the text', ['ArrowDown', 'ArrowUp'], undefined],
    ['End moves in the text', ['ArrowDown', 'End'], undefined],
  ])('%s', (_, names, active) => {
    expect(keys(...names).state).toMatchObject({ open: true, active });
  });

  test('Enter takes the active proposal, and leaves the text to the form', () => {
    expect(keys('ArrowDown', 'Enter')).toMatchObject({ chosen: 'Sở Y tế', handled: true });
    expect(keys('Enter')).toMatchObject({ chosen: undefined, handled: false });
    expect(keys('ArrowDown', 'Escape', 'Enter')).toMatchObject({ chosen: undefined });
  });

  test('a proposal that is picked is taken', () => {
    expect(after(open, { kind: 'picked', place: 1 })).toMatchObject({
      chosen: 'Sở Tư pháp',
      state: { open: false },
    });
  });

  test('Escape closes, then empties, then leaves the key alone', () => {
    expect(keys('Escape')).toMatchObject({ state: { open: false, typed: 'so' }, handled: true });
    expect(keys('Escape', 'Escape')).toMatchObject({ state: closed, handled: true });
    expect(keys('Escape', 'Escape', 'Escape').handled).toBe(false);
  });

  test('Alt and an arrow open and close without moving', () => {
    expect(after(open, key('Escape'), key('ArrowDown', true)).state).toMatchObject({
      open: true,
      active: undefined,
    });
    expect(after(open, key('ArrowUp', true)).state.open).toBe(false);
  });

  test('leaving closes, and the arrow opens again', () => {
    const left = after(open, { kind: 'left' });
    expect(left.state.open).toBe(false);
    expect(step(left.state, key('ArrowDown')).state).toMatchObject({ open: true, active: 0 });
  });

  test('says its state in ARIA', () => {
    expect(attributesOf(keys('ArrowDown').state, 'find')).toEqual({
      'aria-expanded': 'true',
      'aria-activedescendant': 'find-0',
    });
    expect(attributesOf(closed, 'find')).toEqual({
      'aria-expanded': 'false',
      'aria-activedescendant': undefined,
    });
  });

  test('is never open without proposals, nor active outside of them', () => {
    const names = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab', 'Home', 'a'];
    const event: fc.Arbitrary<ComboboxEvent<string>> = fc.oneof(
      fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([name, alt]) => key(name, alt)),
      fc.array(fc.string(), { maxLength: 3 }).map((options) => typed('x', options)),
      fc.nat(5).map((place) => ({ kind: 'picked' as const, place })),
      fc.constant({ kind: 'left' as const }),
    );
    const sound = ({ open: isOpen, active, options }: Combobox<string>) =>
      (!isOpen || options.length > 0) &&
      (active === undefined || (isOpen && active < options.length));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        expect(sound(after(...events).state)).toBe(true);
      }),
    );
  });
});
