import { everyCommand, rootOption } from '../every-command.ts';

/** The options of `npm run changes`. */
export const changeOptions = {
  base: {
    kind: 'text',
    says: {
      vi: 'nhánh hay bản ghi của git để so, ví dụ origin/main',
      en: 'the branch or commit of git to compare with, origin/main for example',
    },
  },
  head: {
    kind: 'text',
    says: {
      vi: 'so nhánh này thay cho các tệp trên máy',
      en: 'compare this branch in place of the files on the disk',
    },
  },
  before: {
    kind: 'text',
    says: { vi: 'thư mục cũ, khi so hai thư mục', en: 'the earlier one of two folders' },
  },
  after: {
    kind: 'text',
    says: { vi: 'thư mục mới, khi so hai thư mục', en: 'the later one of two folders' },
  },
  format: {
    kind: 'text',
    choices: ['markdown', 'json'],
    says: { vi: 'dạng của báo cáo', en: 'the form of the report' },
  },
  root: rootOption,
  full: {
    kind: 'text',
    says: { vi: 'ghi bản đầy đủ vào tệp này', en: 'write the report in full into this file' },
  },
  out: {
    kind: 'text',
    says: { vi: 'ghi báo cáo vào tệp này', en: 'write the report into this file' },
  },
  ...everyCommand,
} as const;
