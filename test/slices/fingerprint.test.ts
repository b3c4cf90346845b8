import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { fingerprintsOf, observationsDigest } from '../../src/slices/fingerprint.ts';
import { parsePeriod } from '../../src/table/period.ts';
import { province } from '../model/province.ts';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const code = fc.constantFrom('a', 'b', 'a-b');
const count = optional(fc.nat(12));
const observations: fc.Arbitrary<Observation> = fc.record({
  unit: code,
  indicator: code,
  period: fc
    .constantFrom('2022', '2022-01', '2022-01/2022-04', '2022-01/..')
    .map(parsePeriod)
    .map((one) => one!),
  numerator: count,
  denominator: count,
  value: count,
  valueDecimals: count,
  status: fc.constantFrom('A', 'P', 'M'),
  source: optional(code),
  note: optional(fc.record({ vi: fc.string(), en: optional(fc.string()) })),
  place: fc.record({ file: code, line: fc.nat(3), row: fc.nat(3) }),
});

test('two observations have one fingerprint only when all their fields are equal', () => {
  const print = fingerprintsOf(province({}));
  fc.assert(
    fc.property(observations, observations, fc.nat(10), (a, b, field) => {
      const names = Object.keys(a) as (keyof Observation)[];
      const name = names[field % names.length]!;
      const changed = { ...a, [name]: b[name] };
      const equal = print(a) === print(changed);
      expect(equal).toBe(JSON.stringify(a) === JSON.stringify(changed));
      expect(observationsDigest([b, a]) === observationsDigest([b, changed])).toBe(equal);
    }),
    { numRuns: 1000 },
  );
});

test('values of any shape have one fingerprint only when they are equal', () => {
  const print = fingerprintsOf(province({}));
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.constantFrom('', 'a', '1', 1, 0, true, false, undefined),
      fc.array(tie('value'), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.constantFrom('a', 'b'), tie('value')), { maxLength: 2 })
        .map((entries) => new Map(entries)),
      fc.record({ a: tie('value'), b: tie('value') }),
    ),
  })).value;
  fc.assert(
    fc.property(value, value, (a, b) => {
      let same = true;
      try {
        expect(a).toStrictEqual(b);
      } catch {
        same = false;
      }
      expect(print(a) === print(b)).toBe(same);
    }),
    { numRuns: 500 },
  );
});
