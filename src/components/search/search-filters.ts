import { choicesOf, withFilter } from '../../search/filter.ts';
import type { FilterName, Filters } from '../../search/filter.ts';
import { entryKinds } from '../../search/entry.ts';
import { kindName } from '../../search/found-in-words.ts';
import type { TitleIndex } from '../../search/title-index.ts';
import type { SearchWords } from './search-item.ts';

export interface FilterChoice {
  readonly index: TitleIndex;
  /** The names of the levels, by their codes. */
  readonly levels: Readonly<Record<string, string>>;
  readonly chosen: Filters;
  readonly words: SearchWords;
}

const names = ['kind', 'level', 'issuer', 'year'] as const satisfies readonly FilterName[];

/** A field for each filter that has more than one value in the portal; `change` gets all filters after a choice. */
export function filterFields(
  { index, levels, chosen, words }: FilterChoice,
  change: (filters: Filters) => void,
): readonly HTMLElement[] {
  let current = chosen;
  const all = index.entries.map(({ entry }) => ({
    entry,
    heirs: [],
    formerly: undefined,
    whole: true,
  }));
  return names.flatMap((name) => {
    const values = choicesOf(all, {}, name).map(({ value }) => value);
    if (values.length < 2) return [];
    const options = values.map((value) => new Option(shown(name, value, { levels, words }), value));
    const select = selectOf(options, current[name], words);
    select.addEventListener('change', () => {
      const value = select.value === '' ? undefined : select.value;
      current = withFilter(current, name, value);
      change(current);
    });
    return [labelled(words[name], select)];
  });
}

function selectOf(
  options: readonly HTMLOptionElement[],
  chosen: string | number | undefined,
  words: SearchWords,
): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(new Option(words.any, ''), ...options);
  select.value = String(chosen ?? '');
  return select;
}

function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, field);
  return label;
}

function shown(
  name: FilterName,
  value: string,
  { levels, words }: Pick<FilterChoice, 'levels' | 'words'>,
): string {
  const kind = entryKinds.find((each) => name === 'kind' && each === value);
  if (kind !== undefined) return kindName(kind, words);
  return name === 'level' ? (levels[value] ?? value) : value;
}
