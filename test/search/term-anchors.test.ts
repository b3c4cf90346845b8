import { expect, test } from 'vitest';
import { termAnchors } from '../../src/search/term-anchors.ts';

test('every term has an anchor of its own, also where marks alone tell terms apart', () => {
  const anchors = termAnchors(['thủ tục', 'thụ tục', 'nội dung', 'Cổng DVC']);
  expect([...anchors.values()]).toEqual([
    'tu-thu-tuc',
    'tu-thu-tuc--2',
    'tu-noi-dung',
    'tu-cong-dvc',
  ]);
});
