import { fold } from '../../table/fold.ts';
import type { Issue } from '../../table/issue.ts';
import type { DirectiveHead } from './directive-head.ts';
import type { DirectiveText } from './directive-text.ts';
import { issueAt } from '../head-place.ts';
import { numberKey, printedKey } from './document-number.ts';
import { earliest, latest, sameDate } from './partial-date.ts';

type Cited = NonNullable<DirectiveHead['cites']>[number];

/** A citation, where it stands, and the record that it names or can only mean. */
interface Citation {
  readonly directive: DirectiveText;
  readonly at: number;
  readonly cited: Cited;
  readonly record: DirectiveText | undefined;
}

/** What is impossible in the citations of directives, and which of them should name a record and do not. */
export function citationFaults(directives: readonly DirectiveText[]): readonly Issue[] {
  const recordOf = finder(directives);
  return directives.flatMap((directive) =>
    (directive.head.cites ?? []).flatMap((cited, at) =>
      faultsOf({ directive, at, cited, record: recordOf(cited) }),
    ),
  );
}

function faultsOf(citation: Citation): readonly Issue[] {
  const { directive, at, cited, record } = citation;
  if (record === directive) return [issueAt(directive, ['cites', at], 'directive/cites-itself')];
  const unlinked = cited.directive === undefined && record !== undefined;
  return [
    ...differences(citation),
    ...dateFaults(citation),
    ...(unlinked
      ? [issueAt(directive, ['cites', at], 'directive/unlinked', { details: { right: record.id } })]
      : []),
  ];
}

function finder(directives: readonly DirectiveText[]): (cited: Cited) => DirectiveText | undefined {
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  const byNumber = Map.groupBy(directives, ({ head }) => keyOf(head));
  return ({ directive, number, date, issuer }) => {
    if (directive !== undefined) return byId.get(directive);
    const key = number === undefined ? undefined : printedKey(number);
    if (key === undefined || date === undefined) return undefined;
    return byNumber
      .get(key)
      ?.find(
        ({ head }) =>
          head.issued !== undefined &&
          sameDate(head.issued, date) &&
          (issuer === undefined || head.issuer === undefined || isSameName(issuer, head.issuer)),
      );
  };
}

function keyOf({ number, symbol }: DirectiveHead): string | undefined {
  return number === undefined || symbol === undefined ? undefined : numberKey(number, symbol);
}

function isSameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** What a citation says otherwise than the record it names. What the record leaves blank may be known from others. */
function differences({ directive, at, cited, record }: Citation): readonly Issue[] {
  if (record === undefined) return [];
  const { number = '', symbol = '', issued = '', issuer = '' } = record.head;
  const key = keyOf(record.head);
  const told = [
    [
      'number',
      cited.number,
      `${number}/${symbol}`,
      (text: string) => printedKey(text) === (key ?? printedKey(text)),
    ],
    ['date', cited.date, issued, (text: string) => issued === '' || sameDate(text, issued)],
    ['issuer', cited.issuer, issuer, (text: string) => issuer === '' || isSameName(text, issuer)],
  ] as const;
  return told.flatMap(([name, value, right, agrees]) => {
    if (value === undefined || agrees(value)) return [];
    const details = { record: record.source.file, right };
    return [
      issueAt(directive, ['cites', at, name], 'directive/cited-otherwise', { value, details }),
    ];
  });
}

/** Nothing can be cited before it is issued. */
function dateFaults({ directive, at, cited, record }: Citation): readonly Issue[] {
  const own = directive.head.issued;
  const value = cited.date ?? record?.head.issued;
  if (own === undefined || value === undefined || earliest(value) <= latest(own)) return [];
  const path = ['cites', at, cited.date === undefined ? 'directive' : 'date'];
  return [issueAt(directive, path, 'directive/cites-later', { value, details: { own } })];
}
