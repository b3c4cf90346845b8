import type { Language } from '../table/language.ts';
import type { Wording } from './wording.ts';

/** A document that orders, asks or plans, as its frontmatter describes it. What it leaves blank is `undefined` or empty. */
export interface Directive {
  readonly id: string;
  /** `false`: its text is not held here; no more is known of it than the documents that cite it say. */
  readonly held: boolean;
  /** The running number, without the symbol, as printed: `03`. */
  readonly number: string | undefined;
  /** What follows the number and its slash: `UBND-VH`, `2020/NĐ-CP`. */
  readonly symbol: string | undefined;
  readonly kind: string;
  readonly subject: Wording;
  /** EDTF at its real precision: `2020-09-30`, `2020-08`, `2022`. */
  readonly issued: string | undefined;
  /** A unit's id, or the name as written. `undefined` only of a document that is not held. */
  readonly issuer: string | undefined;
  /** The English name of an issuer that is no unit. */
  readonly issuerEn: string | undefined;
  readonly status: DirectiveStatus;
  /** To whom it is written, in its own words. Whom it binds is said by its targets and tasks. */
  readonly addressees: readonly string[];
  readonly copiesTo: readonly string[];
  readonly signer: Signer | undefined;
  /** The legal grounds it names, in its own words. */
  readonly basis: readonly string[];
  /** In the order of the frontmatter. */
  readonly cites: readonly Citation[];
  /** In the order of the frontmatter. */
  readonly statements: readonly Statement[];
  /** The fields of service that it names, in the order of the frontmatter. */
  readonly fields: readonly NamedField[];
  /** The languages in which the portal holds a summary. */
  readonly summaries: readonly Language[];
  /** A file of `public/`, from there, with `/`. */
  readonly file: string | undefined;
  readonly quality: TextQuality | undefined;
  /** What the original leaves blank or unreadable, and what was inferred. */
  readonly uncertain: readonly Wording[];
  /** Terms of the glossary. */
  readonly topics: readonly string[];
}

/** A field of procedures, as a document names it where it names no procedure. */
export interface NamedField {
  readonly name: Wording;
  readonly clause: Wording | undefined;
}

export type DirectiveStatus = 'in-force' | 'ended' | 'replaced' | 'draft' | 'unknown';

export type TextQuality = 'born-digital' | 'scan' | 'ocr';

/** Who signed, as printed: `KT. Giám đốc`, `Phó Giám đốc`, a name. */
export interface Signer {
  readonly authority: string | undefined;
  readonly role: string | undefined;
  readonly name: string | undefined;
}

/** How a document stands to one it cites. */
export type Relation =
  | 'basis'
  | 'implements'
  | 'follows'
  | 'takes-target'
  | 'mentions'
  | 'guides'
  | 'amends'
  | 'replaces'
  | 'repeals'
  | 'corrects'
  | 'replies'
  | 'reports'
  | 'annex';

/** A document that another cites: a record of the portal, or the words of the citation alone. */
export interface Citation {
  /** The id of its record. */
  readonly directive: string | undefined;
  /** Number and symbol as printed: `71/TB-UBND`. */
  readonly number: string | undefined;
  /** EDTF. */
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  readonly relation: Relation;
  readonly note: Wording | undefined;
}

/**
 * What a document itself says of a state of things: `finding` how it stands, `cause` why, `consequence` what follows for
 * those who fall short. Quoted; the portal adds no judgement of its own.
 */
export interface Statement {
  readonly kind: 'finding' | 'cause' | 'consequence';
  readonly clause: Wording | undefined;
  /** The words of the document, and their translation. */
  readonly quote: Wording;
  /** The id of the indicator that it is about. */
  readonly indicator: string | undefined;
}
