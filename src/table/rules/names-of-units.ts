import { heldAtOnce } from './held-at-once.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * One name on two units of a group at the same time, with nothing above them by which pages could tell them apart. Below different
 * units it is common: a province had a Xã Tân Thành in several of its districts.
 */
export const namesOfUnits: Rule = ({ units }, context) =>
  heldAtOnce(units, context, ({ level, parent, name }) => `${level}\n${parent ?? ''}\n${name}`).map(
    ([unit, other]) =>
      rowIssue('unit/same-name', unit.place, 'name', {
        unit: other.unit,
        line: other.place.line,
      }),
  );
