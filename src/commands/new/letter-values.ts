import type { HeadValue } from './head.ts';
import type { Letter } from './letter/letter.ts';
import { uncertainIn } from './letter-uncertain.ts';

/** What the head of the record of a letter holds; what was not found is left out. */
export function letterValues(
  letter: Letter,
  cites: readonly HeadValue[],
): Readonly<Record<string, HeadValue>> {
  const { number, dateline, issuer, subject, addressees, copies, signer, basis } = letter;
  const uncertain = uncertainIn(letter);
  return stated({
    number: number?.value.number,
    symbol: number?.value.symbol,
    kind: subject?.value.kind,
    subject: subject?.value.subject,
    issued: dateline?.value.date,
    issuer: issuer?.value,
    addressees: addressees?.value,
    copies_to: copies?.value,
    signer: signer && { ...signer.value },
    cites: cites.length === 0 ? undefined : cites,
    basis: basis.length === 0 ? undefined : basis,
    status: 'unknown',
    quality: letter.damaged ? 'ocr' : undefined,
    uncertain: uncertain.length === 0 ? undefined : uncertain,
  });
}

function stated(
  values: Readonly<Record<string, HeadValue | undefined>>,
): Readonly<Record<string, HeadValue>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
