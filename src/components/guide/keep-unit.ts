import { unitAsked } from './unit-asked.ts';

/** Who comes from a unit keeps it on the way to the boards. */
const unit = unitAsked(location.search);
if (unit !== undefined) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-unit]'))
    link.search = `?don-vi=${unit}`;
  for (const note of document.querySelectorAll<HTMLElement>('[data-for-unit]')) note.hidden = false;
}
