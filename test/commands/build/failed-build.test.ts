import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../../../src/commands/build/publish.ts';
import type { Render, Steps } from '../../../src/commands/build/steps.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { checked, failureOf, fakeRenderer, fakeSteps, optionsIn, saidBy } from './fake-site.ts';

/** A renderer that writes some pages, then does this. */
function breaking(end: Render): Render {
  return async (job) => {
    writeFiles(job.site, { 'index.html': 'half' });
    await end(job);
  };
}

describe('a build that fails leaves the former site', () => {
  const failing: Readonly<Record<string, { steps: Steps; exitCode: number; message: RegExp }>> = {
    'on faults in the content': {
      steps: {
        ...fakeSteps('hai'),
        check: () => ({ ok: false, report: 'data/units.csv:2:1', exitCode: 1 }),
      },
      exitCode: 1,
      message: /^Dữ liệu hoặc nội dung có lỗi/,
    },
    'on faults in the settings': {
      steps: {
        ...fakeSteps('hai'),
        check: () => ({ ok: false, report: 'data/portal.yaml:2:1', exitCode: 2 }),
      },
      exitCode: 2,
      message: /^Dữ liệu hoặc nội dung có lỗi/,
    },
    'when pages are missing': {
      steps: { check: () => checked, render: breaking(() => Promise.resolve()) },
      exitCode: 3,
      message: /^Các trang vừa tạo có lỗi/,
    },
    'when nothing was rendered': {
      steps: { check: () => checked, render: () => Promise.resolve() },
      exitCode: 3,
      message: /^Các trang vừa tạo có lỗi/,
    },
    'when a text has a broken link': {
      steps: {
        check: () => checked,
        render: async (job) => {
          await fakeRenderer({ text: '<a href="/mat/">mất</a>' })(job);
        },
      },
      exitCode: 1,
      message: /^Các trang vừa tạo có lỗi/,
    },
    'when the portal was edited meanwhile': {
      steps: {
        check: () => checked,
        render: async (job) => {
          await fakeRenderer({ text: 'hai' })(job);
          const root = dirname(job.work);
          writeFiles(root, { 'data/sửa.csv': 'a', 'data/mới.csv': 'b' });
          rmSync(join(root, 'data/bỏ.csv'));
        },
      },
      exitCode: 2,
      message:
        /^Tệp được sửa trong lúc tạo trang \(3\): data\/bỏ\.csv, data\/mới\.csv, data\/sửa\.csv\. .* Hãy chạy lại lệnh\.$/,
    },
    'on a full disk': {
      steps: {
        check: () => checked,
        render: breaking(() =>
          Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' })),
        ),
      },
      exitCode: 3,
      message: /^Hết dung lượng đĩa khi ghi vào .*cổng của tỉnh .*\. Hãy giải phóng chỗ/,
    },
    'where it may not write': {
      steps: {
        check: () => checked,
        render: breaking(() =>
          Promise.reject(Object.assign(new Error('write'), { code: 'EROFS' })),
        ),
      },
      exitCode: 2,
      message: /^Không ghi được vào .*cổng của tỉnh /,
    },
  };

  test.each(Object.keys(failing))('%s', async (name) => {
    const { steps, exitCode, message } = failing[name]!;
    const folder = temporaryFolder();
    writeFiles(folder, { 'data/sửa.csv': '', 'data/bỏ.csv': '', 'data/giữ.csv': '' });
    await publish(optionsIn(folder), fakeSteps('một'));
    const failure = await failureOf(optionsIn(folder), steps);
    expect(failure.exitCode).toBe(exitCode);
    expect(failure.words.vi).toMatch(message);
    expect(saidBy(join(folder, 'dist'))).toBe('một');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('when the renderer has a fault of its own', async () => {
    const folder = temporaryFolder();
    await publish(optionsIn(folder), fakeSteps('một'));
    const fault = new Error('unknown');
    const steps = { check: () => checked, render: breaking(() => Promise.reject(fault)) };
    await expect(publish(optionsIn(folder), steps)).rejects.toBe(fault);
    expect(saidBy(join(folder, 'dist'))).toBe('một');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('when stopped, though a process of the renderer fell first', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const reason = new Error('stopped');
    const render = () => {
      stop.abort(reason);
      return Promise.reject(new Error('fallen'));
    };
    const steps = { check: () => checked, render };
    await expect(publish(optionsIn(folder, { signal: stop.signal }), steps)).rejects.toBe(reason);
  });

  test.each(['while it renders', 'before it puts the site in place'])(
    'when stopped %s',
    async (moment) => {
      const folder = temporaryFolder();
      await publish(optionsIn(folder), fakeSteps('một'));
      const stop = new AbortController();
      const reason = new Error('stopped');
      const steps: Steps = {
        check: () => checked,
        render: async (job) => {
          if (moment === 'while it renders') stop.abort(reason);
          await fakeRenderer({ text: 'hai' })(job);
          setImmediate(() => {
            stop.abort(reason);
          });
        },
      };
      await expect(publish(optionsIn(folder, { signal: stop.signal }), steps)).rejects.toBe(reason);
      expect(saidBy(join(folder, 'dist'))).toBe('một');
      expect(readdirSync(folder)).toEqual(['data', 'dist']);
    },
  );
});

test('a build that fails leaves no folder that was not there before, and a build beside it undisturbed', async () => {
  const folder = temporaryFolder();
  const into = (name: string) => optionsIn(folder, { outDir: join(folder, 'phần/một/', name) });
  const failing = { check: () => checked, render: () => Promise.resolve() };
  await failureOf(into('1'), failing);
  expect(readdirSync(folder)).toEqual(['data']);
  await publish(into('2'), fakeSteps('hai'));
  await failureOf(into('1'), failing);
  expect(readdirSync(join(folder, 'phần/một'))).toEqual(['2']);
  expect(saidBy(join(folder, 'phần/một/2'))).toBe('hai');
});
