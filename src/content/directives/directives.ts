import type { Citation, Directive, NamedField, Statement } from '../../model/directive.ts';
import type { Language } from '../../table/language.ts';
import type { Issue } from '../../table/issue.ts';
import type { DirectiveHead } from './directive-head.ts';
import { readHead } from './directive-head.ts';
import type { DirectiveText } from './directive-text.ts';
import { withHead } from '../written-text.ts';
import type { WrittenText } from '../written-text.ts';

export interface ReadDirective {
  /** `undefined` after an error. */
  readonly directive: DirectiveText | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the head of a directive. */
export function readDirective(text: WrittenText): ReadDirective {
  const { headed, issues } = withHead(text, readHead);
  return { directive: headed && { ...headed, summarised: isSummarised(text) }, issues };
}

/** Whether a text has anything below its head. */
export function isSummarised({ text, split }: WrittenText): boolean {
  return text.slice(split.bodyStart).trim() !== '';
}

/** The directive of the model; `summaries` are the languages in which the portal holds one. */
export function directiveFrom(
  { id, head }: DirectiveText,
  summaries: readonly Language[],
): Directive {
  return {
    id,
    held: head.held ?? true,
    number: head.number,
    symbol: head.symbol,
    kind: head.kind,
    subject: { vi: head.subject, en: head.subject_en },
    issued: head.issued,
    issuer: head.issuer,
    issuerEn: head.issuer_en,
    status: head.status ?? 'unknown',
    addressees: head.addressees ?? [],
    copiesTo: head.copies_to ?? [],
    signer: head.signer,
    basis: head.basis ?? [],
    cites: (head.cites ?? []).map(citationFrom),
    statements: (head.statements ?? []).map(statementFrom),
    fields: (head.fields ?? []).map(fieldFrom),
    summaries,
    file: head.file,
    quality: head.quality,
    uncertain: head.uncertain ?? [],
    topics: head.tags ?? [],
  };
}

type Cited = NonNullable<DirectiveHead['cites']>[number];
type Stated = NonNullable<DirectiveHead['statements']>[number];
type Named = NonNullable<DirectiveHead['fields']>[number];

function citationFrom({ note, note_en: en, relation = 'mentions', ...cited }: Cited): Citation {
  return { ...cited, relation, note: wording(note, en) };
}

function statementFrom({ kind, clause, clause_en, vi, en, indicator }: Stated): Statement {
  return { kind, clause: wording(clause, clause_en), quote: { vi, en }, indicator };
}

function fieldFrom({ vi, en, clause, clause_en }: Named): NamedField {
  return { name: { vi, en }, clause: wording(clause, clause_en) };
}

function wording(vi: string | undefined, en: string | undefined) {
  return vi === undefined ? undefined : { vi, en };
}
