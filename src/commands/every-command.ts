/** The options that every command takes. */
export const everyCommand = {
  lang: {
    kind: 'text',
    choices: ['vi', 'en'],
    says: { vi: 'ngôn ngữ của lời báo', en: 'the language of what is told' },
  },
  debug: {
    kind: 'switch',
    says: { vi: 'kể chi tiết khi chương trình gặp lỗi', en: 'tell more when the program fails' },
  },
} as const;

/** The option of every command that works on a portal folder. */
export const rootOption = {
  kind: 'text',
  says: { vi: 'thư mục của cổng', en: 'the folder of the portal' },
} as const;
