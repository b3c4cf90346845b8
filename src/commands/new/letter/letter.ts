import { numberKey } from '../../../content/directives/document-number.ts';
import type { Tables } from '../../../table/tables.ts';
import type { Cited } from './cited.ts';
import { citedIn } from './cited.ts';
import type { Found } from './found.ts';
import { datelineIn } from './issued.ts';
import type { Dateline } from './issued.ts';
import { issuerIn } from './issuer.ts';
import { isDamaged, letterLines } from './lines.ts';
import type { DocumentNumber } from './number.ts';
import { numberIn, tokensIn } from './number.ts';
import { withoutPersonal } from './personal.ts';
import { addresseesIn, copiesIn } from './receivers.ts';
import type { Signer } from './signer.ts';
import { signerIn } from './signer.ts';
import type { Subject } from './subject.ts';
import { subjectIn } from './subject.ts';

/** What a machine could read in a letter. What is absent was not found, and nothing is put in its place. */
export interface Letter {
  readonly number: Found<DocumentNumber> | undefined;
  readonly dateline: Found<Dateline> | undefined;
  /** A code of a unit, or a name. */
  readonly issuer: Found<string> | undefined;
  readonly subject: Found<Subject> | undefined;
  readonly addressees: Found<readonly string[]> | undefined;
  readonly copies: Found<readonly string[]> | undefined;
  readonly signer: Found<Signer> | undefined;
  readonly cited: readonly Cited[];
  readonly basis: readonly string[];
  /** Places of a template that nobody filled in. */
  readonly tokens: readonly string[];
  /** How many private numbers and addresses were taken out. */
  readonly personal: number;
  /** Its letters are those of a scan that was read badly: nothing else of it was taken. */
  readonly damaged: boolean;
}

const nothing = {
  ...{ number: undefined, dateline: undefined, issuer: undefined, subject: undefined },
  ...{ addressees: undefined, copies: undefined, signer: undefined },
  ...{ cited: [], basis: [], tokens: [] },
};

/** Reads a letter that was pasted as plain text. */
export function readLetter(pasted: string, units: Tables['units']): Letter {
  const { text, count: personal } = withoutPersonal(pasted);
  const lines = letterLines(text);
  if (isDamaged(lines)) return { ...nothing, personal, damaged: true };
  const number = numberIn(lines);
  const dateline = datelineIn(lines);
  const whole = lines.join(' ');
  return {
    number,
    dateline,
    issuer: issuerIn(lines, { units, text: whole, place: dateline?.value.place }),
    subject: subjectIn(lines),
    addressees: addresseesIn(lines),
    copies: copiesIn(lines),
    signer: signerIn(lines, whole),
    cited: citedIn(lines, keyOf(number?.value)),
    basis: lines
      .filter((line) => /^căn cứ /iu.test(line))
      .map((line) => line.replace(/[;,.]$/, '')),
    tokens: tokensIn(lines),
    personal,
    damaged: false,
  };
}

function keyOf(found: DocumentNumber | undefined): string | undefined {
  return found?.number === undefined || found.symbol === undefined
    ? undefined
    : numberKey(found.number, found.symbol);
}
