import { helpGroups, helpSpans } from '../model/help.ts';
import type { HelpSpan, UnitHelp } from '../model/help.ts';
import type { Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import { digest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Everything that a page of the places of help of one level may show. */
export interface HelpSlice {
  readonly level: Level;
  /** What each part of the list begins and ends with: there is more than one where it is long. */
  readonly spans: readonly HelpSpan[];
  /** The units of the part that is shown. */
  readonly units: readonly UnitHelp[];
  /** Another whenever anything above is. */
  readonly key: () => string;
}

/** Everything that the file of the places of help of one unit may hold. */
export interface HelpFileSlice extends Pick<UnitHelp, 'points'>, Pick<Unit, 'name'> {
  /** Another whenever anything above is. */
  readonly key: () => string;
}

export interface HelpSources {
  readonly portal: Portal;
  readonly print: Fingerprint;
}

/** Cuts the slices of lists of help; the parts of a list are counted from 1. */
export function helpSlices({
  portal,
  print,
}: HelpSources): (level: string, part: number) => HelpSlice {
  let known: ReturnType<typeof helpGroups> | undefined;
  return (id, part) => {
    const group = (known ??= helpGroups(portal)).find(({ level }) => level.id === id);
    const units = group?.parts[part - 1];
    if (group === undefined || units === undefined)
      throw new Error(`no help: ${id} ${String(part)}`);
    const shown = { level: group.level, spans: helpSpans(group), units };
    return { ...shown, key: () => digest(print(shown)) };
  };
}

/** Cuts the slice of a unit's file. */
export function helpFileSlices({
  print,
}: Pick<HelpSources, 'print'>): (help: UnitHelp) => HelpFileSlice {
  return ({ unit: { name }, points }) => {
    const held = { name, points };
    return { ...held, key: () => digest(print(held)) };
  };
}
