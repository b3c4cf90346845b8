import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardOverflow, fitBoard } from '../../src/charts/board-fit.ts';

const step = 'Chọn đúng thủ tục và đúng cơ quan giải quyết nơi bạn ở';

describe('the letters of a board', () => {
  test('are as large as they come where there is little to say', () => {
    expect(fitBoard({ title: 'Nộp hồ sơ', steps: ['Mở', 'Gửi'] })).toEqual({ title: 0, step: 0 });
  });

  test('shrink as there is more to say', () => {
    const sizes = [1, 3, 6].map((times) => {
      const steps = Array.from({ length: 6 }, () => Array(times).fill(step).join(', '));
      return fitBoard({ title: step, steps });
    });
    expect(sizes).toEqual([
      { title: 2, step: 2 },
      { title: 2, step: 6 },
      { title: 2, step: 7 },
    ]);
  });

  test('never grow when a word is added, or fit again where they did not', () => {
    const words = fc.array(fc.constantFrom('nộp', 'hồ', 'sơ', 'trực', 'tuyến', 'nghiêng'), {
      maxLength: 30,
    });
    const texts = fc.array(words, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, texts, (title, steps) => {
        const board = (more: string) => ({
          title: [...title, more].join(' ').trim(),
          steps: steps.map((each) => [...each, more].join(' ').trim()),
        });
        const [less, more] = [board(''), board('thêm')];
        expect(fitBoard(more).title).toBeGreaterThanOrEqual(fitBoard(less).title);
        if (boardOverflow(less) !== undefined) expect(boardOverflow(more)).toBeDefined();
      }),
    );
  });

  test('leave no room for more than a page holds: the step with the most to say is named', () => {
    const six = (times: number) => [
      step,
      ...Array.from({ length: 5 }, () => Array(times).fill(step).join(', ')),
    ];
    expect(boardOverflow({ title: step, steps: six(1) })).toBeUndefined();
    expect(boardOverflow({ title: step, steps: six(9) })).toMatchObject({ part: 'steps', step: 1 });
    const title = Array(8).fill(step).join(' ');
    expect(boardOverflow({ title, steps: [step] })).toMatchObject({ part: 'title' });
  });
});
