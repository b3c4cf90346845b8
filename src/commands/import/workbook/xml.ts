import { Parser } from 'htmlparser2';
import { Refusal } from '../refusal.ts';

/** What happens along an XML text; names come without the prefix of their namespace. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks through a part of a workbook. Nothing outside of it is looked up.
 * @throws Refusal where it declares entities of its own: no spreadsheet does, and they can be a bomb.
 */
export function walkXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(local(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(local(name)),
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name)) throw new Refusal('damaged', {});
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(bytes));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
