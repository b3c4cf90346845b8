import type { Directive } from '../model/directive.ts';
import { issueOf } from '../table/codes.ts';
import { choice } from '../table/fields/choice.ts';
import { partialDate } from '../table/fields/date.ts';
import { name, text } from '../table/fields/text.ts';
import type { FieldType } from '../table/field.ts';
import type { Issue } from '../table/issue.ts';
import { positionAt } from '../table/lines.ts';
import type { Known } from '../table/references.ts';
import { hintFor } from '../table/references.ts';
import type { YamlNode, YamlSource } from '../table/yaml.ts';
import { listOf, mapOf, oneValue, readShape } from '../table/yaml-shape.ts';
import type { SplitText } from './frontmatter.ts';

const status = choice({
  'in-force': { vi: 'còn hiệu lực', en: 'in force' },
  ended: { vi: 'hết hiệu lực', en: 'no longer in force' },
  replaced: { vi: 'bị thay thế', en: 'replaced' },
  draft: { vi: 'bản dự thảo', en: 'draft' },
  unknown: { vi: 'không xác định', en: 'not known' },
});

const quality = choice({
  'born-digital': { vi: 'văn bản điện tử', en: 'born digital' },
  scan: { vi: 'bản quét', en: 'scan' },
  ocr: { vi: 'bản nhận dạng chữ', en: 'OCR' },
});

const required = <T>(type: FieldType<T>) => ({ read: oneValue(type), required: true }) as const;
const optional = <T>(type: FieldType<T>) => ({ read: oneValue(type), required: false }) as const;
const several = <T>(type: FieldType<T>) =>
  ({ read: listOf(oneValue(type)), required: false }) as const;

const readHead = mapOf({
  number: optional(name),
  symbol: optional(name),
  kind: required(name),
  subject: required(text),
  subject_en: optional(text),
  issued: optional(partialDate),
  issuer: required(name),
  addressees: several(text),
  copies_to: several(text),
  signer: {
    read: mapOf({ authority: optional(name), role: optional(name), name: optional(name) }),
    required: false,
  },
  cites: {
    read: listOf(
      mapOf({
        number: optional(name),
        date: optional(partialDate),
        issuer: optional(name),
        relation: optional(text),
      }),
    ),
    required: false,
  },
  basis: several(text),
  status: optional(status),
  file: optional(text),
  quality: optional(quality),
  uncertain: { read: listOf(mapOf({ vi: required(text), en: optional(text) })), required: false },
  summary_en: optional(text),
  tags: several(name),
});

/** What the head of a directive states. A key left out is a thing the original leaves blank. */
export type DirectiveHead = NonNullable<ReturnType<typeof readHead>>;

export interface ReadDirective {
  /** `undefined` after an error. */
  readonly head: DirectiveHead | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the head of a directive. An issuer written as a code must be a unit; written as a name it is taken as it is. */
export function readDirective({ head }: SplitText, units: Known | undefined): ReadDirective {
  if (head === undefined) return { head: undefined, issues: [] };
  const { value, issues } = readShape(head.root, head.source, readHead);
  const unknown = unknownIssuer(head.root, head.source, units);
  return {
    head: unknown === undefined ? value : undefined,
    issues: [...issues, ...(unknown ?? [])],
  };
}

/** The directive of the model, from its file's name and head. */
export function directiveFrom(id: string, head: DirectiveHead): Directive {
  return {
    id,
    number: head.number,
    symbol: head.symbol,
    kind: head.kind,
    subject: { vi: head.subject, en: head.subject_en },
    issued: head.issued,
    issuer: head.issuer,
    uncertain: head.uncertain ?? [],
  };
}

function unknownIssuer(
  root: YamlNode,
  source: YamlSource,
  units: Known | undefined,
): readonly Issue[] | undefined {
  const issuer = root.kind === 'map' ? root.entries.get('issuer')?.value : undefined;
  if (units === undefined || issuer?.kind !== 'text') return undefined;
  const { text: written, offset } = issuer;
  if (!/^[a-z0-9-]+$/.test(written) || units.codes.has(written)) return undefined;
  const { code, details } = hintFor(written, units);
  const place = { file: source.file, ...positionAt(source.text, offset) };
  return [issueOf(code, { ...place, field: 'issuer', value: written, details })];
}
