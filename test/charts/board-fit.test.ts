import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBoard, stepSizes, titleSizes } from '../../src/charts/board-fit.ts';

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

  test('never grow when a word is added, and keep headings above 24 points', () => {
    const words = fc.array(fc.constantFrom('nộp', 'hồ', 'sơ', 'trực', 'tuyến', 'nghiêng'), {
      maxLength: 30,
    });
    const texts = fc.array(words, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, texts, (title, steps) => {
        const fit = (more: string) =>
          fitBoard({
            title: [...title, more].join(' ').trim(),
            steps: steps.map((each) => [...each, more].join(' ').trim()),
          });
        const [less, more] = [fit(''), fit('thêm')];
        expect(more.title).toBeGreaterThanOrEqual(less.title);
        expect((titleSizes[more.title] ?? 0) * (72 / 25.4)).toBeGreaterThanOrEqual(24);
        expect(stepSizes[more.step]).toBeDefined();
      }),
    );
  });
});
