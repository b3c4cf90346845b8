import { fold } from '../fold.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

const totalName =
  /^(?:cong|tong(?: (?:cong|so))?|ca (?:nuoc|tinh)|toan (?:quoc|tinh|thanh pho|huyen|xa|nganh)|trung binh|binh quan|total|sum|average)(?: chung)?$/;

/**
 * A row of totals among units that are ranked: it would stand first, and count twice in every sum. "Tổng cục
 * Thuế" is a body: only a name that says nothing but "total" is meant.
 */
export const totals: Rule = ({ levels, units }) => {
  const ranked = new Set(levels.filter((level) => level.ranked).map((level) => level.level));
  return units
    .filter((unit) => ranked.has(unit.level) && (isTotal(unit.name) || isTotal(unit.unit)))
    .map((unit) =>
      rowIssue('unit/total', unit.place, isTotal(unit.name) ? 'name' : 'unit', {
        level: unit.level,
      }),
    );
};

function isTotal(text: string): boolean {
  return totalName.test(
    fold(text)
      .replaceAll(/[^a-z]+/g, ' ')
      .trim(),
  );
}
