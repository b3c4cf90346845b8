import type { Family } from './family.ts';

export const settingsWords: Family<'settings'> = {
  'settings/base-path': {
    message: {
      vi: '"{value}" không phải đường dẫn gốc của cổng.',
      en: '"{value}" is not a base path for the portal.',
    },
    hint: {
      vi: 'Viết / hoặc một đường dẫn như /cong-khai/, chỉ có chữ không dấu, chữ số, dấu gạch nối.',
      en: 'Write / or a path such as /open/, of letters without marks, digits and hyphens.',
    },
  },
  'settings/site-url': {
    message: {
      vi: '"{value}" không phải địa chỉ gốc của trang.',
      en: '"{value}" is not the origin of a site.',
    },
    hint: {
      vi: 'Viết như https://congkhai.example.vn; phần đường dẫn để ở "base_path".',
      en: 'Write it like https://open.example.vn; a path belongs in "base_path".',
    },
  },
  'settings/no-site-url': {
    message: {
      vi: 'Cổng chưa ghi địa chỉ, nên bảng in ra của {boards} bài hướng dẫn không có mã QR.',
      en: 'The portal has no address yet, so the boards of {boards} guides are printed without a QR code.',
    },
    hint: {
      vi: 'Khi đã có địa chỉ trên mạng, ghi vào "site_url", ví dụ https://congkhai.example.vn, hoặc đặt biến SITE_URL.',
      en: 'Once it is online, write its address into "site_url", for example https://open.example.vn, or set SITE_URL.',
    },
  },
  'settings/timezone': {
    message: {
      vi: '"{value}" không phải tên một múi giờ.',
      en: '"{value}" is not the name of a time zone.',
    },
    hint: {
      vi: 'Viết tên theo danh mục IANA, ví dụ Asia/Ho_Chi_Minh.',
      en: 'Write a name of the IANA list, for example Asia/Ho_Chi_Minh.',
    },
  },
  'settings/jump-limit': {
    message: {
      vi: '{value} không dùng làm giới hạn được: phải lớn hơn 1.',
      en: '{value} cannot be a limit: it must be more than 1.',
    },
    hint: {
      vi: 'Viết số lần mà một số liệu được tăng hay giảm trước khi bị nhắc, ví dụ 10.',
      en: 'Write how many times larger or smaller a figure may become before it is pointed out, for example 10.',
    },
  },
  'settings/language-twice': {
    message: { vi: 'Một ngôn ngữ được viết hai lần.', en: 'A language stands twice.' },
    hint: {
      vi: 'Mỗi ngôn ngữ viết một lần; ngôn ngữ chính đứng đầu.',
      en: 'Write each language once, the main one first.',
    },
  },
  'settings/editor-repository': {
    message: {
      vi: 'Sửa bài qua {value} cần địa chỉ của kho.',
      en: 'Editing through {value} needs the address of the repository.',
    },
    hint: {
      vi: 'Viết "repository" như https://github.com/ten-co-quan/cong-khai, hoặc đổi "backend" thành local.',
      en: 'Write "repository" like https://github.com/your-office/cong-khai, or change "backend" to local.',
    },
  },
};
