import { expect, test } from 'vitest';
import type { Result } from '../../../src/ranking/outcome.ts';
import { directiveFinding } from '../../../src/text/sentences/directive.ts';

test.each<[readonly Result[], string, string]>([
  [
    ['without'],
    'Văn bản đặt 1 chỉ tiêu, chưa có số liệu công bố để đối chiếu; giao 6 nhiệm vụ.',
    'It sets 1 target, without published figures to compare; it gives 6 tasks.',
  ],
  [
    ['without', 'without'],
    'Văn bản đặt 2 chỉ tiêu, đều chưa có số liệu công bố để đối chiếu; giao 6 nhiệm vụ.',
    'It sets 2 targets, none of them with published figures to compare; it gives 6 tasks.',
  ],
  [
    ['missed', 'missed'],
    'Văn bản đặt 2 chỉ tiêu, chỉ tiêu nào cũng còn đơn vị chưa đạt; giao 6 nhiệm vụ.',
    'It sets 2 targets, each missed by at least one unit; it gives 6 tasks.',
  ],
  [
    ['met'],
    'Văn bản đặt 1 chỉ tiêu, mọi đơn vị có số liệu đều đạt; giao 6 nhiệm vụ.',
    'It sets 1 target, met by every unit with figures; it gives 6 tasks.',
  ],
  [
    ['missed', 'without'],
    'Văn bản đặt 2 chỉ tiêu: 1 chỉ tiêu còn đơn vị chưa đạt, 1 chỉ tiêu chưa có số liệu công bố để đối chiếu; giao 6 nhiệm vụ.',
    'It sets 2 targets: 1 missed by at least one unit, 1 without published figures to compare; it gives 6 tasks.',
  ],
  [
    ['silent'],
    'Văn bản đặt 1 chỉ tiêu, không nêu con số; giao 6 nhiệm vụ.',
    'It sets 1 target, without a stated figure; it gives 6 tasks.',
  ],
  [
    ['met', 'silent'],
    'Văn bản đặt 2 chỉ tiêu: 1 chỉ tiêu được mọi đơn vị có số liệu đạt, 1 chỉ tiêu không nêu con số; giao 6 nhiệm vụ.',
    'It sets 2 targets: 1 met by every unit with figures, 1 without a stated figure; it gives 6 tasks.',
  ],
])('a directive says how its targets came out, once where all came out alike: %#', (...given) => {
  const [results, vi, en] = given;
  const asked = { directive: { held: true }, results, tasks: 6, citing: 0 };
  expect([directiveFinding(asked, 'vi'), directiveFinding(asked, 'en')]).toEqual([vi, en]);
});
