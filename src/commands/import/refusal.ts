import type { RefusalCode } from '../../text/import/refusals.ts';

/** A file that cannot be read at all; the command says why and ends with 1. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
