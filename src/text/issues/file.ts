import type { Family } from './family.ts';

export const fileWords: Family<'file'> = {
  'file/missing': {
    message: {
      vi: 'Không có tệp này, mà cổng cần nó.',
      en: 'This file is missing, and the portal needs it.',
    },
    hint: {
      vi: 'Tạo tệp với đúng tên này, hoặc đổi tên tệp đang có.',
      en: 'Create the file under exactly this name, or rename the one you have.',
    },
  },
  'file/empty-folder': {
    message: {
      vi: 'Thư mục này không có tệp CSV nào, mà cổng cần ít nhất một tệp.',
      en: 'This folder holds no CSV file, and the portal needs at least one.',
    },
    hint: {
      vi: 'Đặt ít nhất một tệp .csv vào thư mục này, ví dụ mỗi năm một tệp.',
      en: 'Put at least one .csv file into this folder, for example one a year.',
    },
  },
  'file/unreadable': {
    message: { vi: 'Không đọc được tệp này.', en: 'This file cannot be read.' },
    hint: {
      vi: 'Xem quyền đọc của tệp, và xem đó có đúng là một tệp không.',
      en: 'See whether you may read it, and whether it is a file at all.',
    },
  },
  'file/link': {
    message: {
      vi: 'Đây là một liên kết đến nơi khác; cổng không đọc qua liên kết.',
      en: 'This is a link to another place; the portal does not read through links.',
    },
    hint: {
      vi: 'Thay liên kết bằng chính tệp đó.',
      en: 'Put the file itself in place of the link.',
    },
  },
  'file/outside': {
    message: {
      vi: 'Đường dẫn này ra ngoài thư mục của cổng.',
      en: 'This path leads out of the folder of the portal.',
    },
    hint: {
      vi: 'Đặt tệp vào thư mục của cổng và viết đường dẫn từ đó.',
      en: 'Put the file into the folder of the portal and write its path from there.',
    },
  },
  'file/same-name': {
    message: {
      vi: 'Tên này chỉ khác "{other}" ở chữ hoa hoặc cách ghi dấu; trên Windows và macOS hai tệp là một.',
      en: 'This name differs from "{other}" only in capitals or in how its marks are stored; on Windows and macOS both are one file.',
    },
    hint: { vi: 'Đổi tên một trong hai tệp.', en: 'Rename one of the two files.' },
  },
  'file/unportable-name': {
    message: {
      vi: 'Windows không nhận tên này (tên dành cho thiết bị, dấu chấm hoặc dấu cách ở cuối, hay một trong các ký hiệu < > : " | ? * \\).',
      en: 'Windows cannot hold this name (a device name, a dot or blank at the end, or one of the signs < > : " | ? * \\).',
    },
    hint: {
      vi: 'Đổi tên, chỉ dùng chữ, số và dấu gạch nối.',
      en: 'Rename it with letters, digits and hyphens only.',
    },
  },
  'file/copy': {
    message: {
      vi: 'Tên tệp giống một bản sao của "{original}". Có tệp gốc thì bản sao không được đọc.',
      en: 'The name looks like a copy of "{original}". Where the original exists, the copy is not read.',
    },
    hint: {
      vi: 'Xóa bản sao; nếu đây mới là tệp đúng thì đặt lại tên cho nó.',
      en: 'Delete the copy; if it is the right file, give it its proper name.',
    },
  },
  'file/unknown': {
    message: {
      vi: 'Tệp CSV này không thuộc bảng nào của cổng nên không được đọc.',
      en: 'This CSV file belongs to no table of the portal and is not read.',
    },
    hint: {
      vi: 'Đổi tên theo một bảng, hoặc để tệp ngoài thư mục data. Các bảng: {tables}.',
      en: 'Name it as one of the tables, or keep it outside the folder data. The tables: {tables}.',
    },
  },
  'file/misspelt': {
    message: {
      vi: 'Tệp CSV này không thuộc bảng nào của cổng nên không được đọc.',
      en: 'This CSV file belongs to no table of the portal and is not read.',
    },
    hint: {
      vi: 'Có phải là "{nearest}" không? Nếu phải, hãy đổi tên tệp.',
      en: 'Did you mean "{nearest}"? If so, rename the file.',
    },
  },
  'file/too-large': {
    message: {
      vi: 'Tệp nặng {size} MB; mỗi tệp được tối đa {limit} MB.',
      en: 'The file is {size} MB; a file may have {limit} MB at most.',
    },
    hint: {
      vi: 'Chia số liệu thành nhiều tệp, ví dụ mỗi năm một tệp.',
      en: 'Split the figures into several files, for example one a year.',
    },
  },
  'file/line-too-long': {
    message: {
      vi: 'Dòng này dài hơn {limit} MB; có lẽ dấu xuống dòng đã mất.',
      en: 'This line is longer than {limit} MB; its line ends are probably lost.',
    },
    hint: {
      vi: 'Mở tệp trong Excel, xem mỗi hàng có ở một dòng không, rồi lưu lại theo kiểu “CSV UTF-8”.',
      en: 'Open the file in Excel, see that each row is a row of its own, and save it as “CSV UTF-8”.',
    },
  },
  'file/too-many-columns': {
    message: {
      vi: 'Hàng tiêu đề có {found} cột; một bảng được tối đa {limit} cột.',
      en: 'The header row has {found} columns; a table may have {limit} at most.',
    },
    hint: {
      vi: 'Xóa các cột thừa trong Excel rồi lưu lại.',
      en: 'Delete the superfluous columns in Excel and save again.',
    },
  },
  'file/empty': {
    message: { vi: 'Tệp không có gì.', en: 'The file is empty.' },
    hint: {
      vi: 'Lấy lại nội dung của tệp; nếu chưa có số liệu thì chỉ để hàng tiêu đề.',
      en: 'Bring back its content; when there are no figures yet, keep the header row.',
    },
  },
  'file/no-rows': {
    message: {
      vi: 'Tệp chỉ có hàng tiêu đề, chưa có số liệu.',
      en: 'The file has a header row and no figures.',
    },
    hint: {
      vi: 'Nếu đúng là chưa có số liệu thì không cần làm gì.',
      en: 'If there are no figures yet, nothing needs to be done.',
    },
  },
  'file/not-csv': {
    message: {
      vi: 'Tên tệp ghi là CSV, nhưng thật ra đây là {kind}.',
      en: 'The file is not what its name says: it is really {kind}.',
    },
    hint: {
      vi: 'Mở bằng đúng chương trình của nó và lưu theo kiểu “CSV UTF-8”; đổi đuôi tệp là không đủ.',
      en: 'Open it in its own program and save it as “CSV UTF-8”; to rename it is not enough.',
    },
  },
  'file/lfs-pointer': {
    message: {
      vi: 'Đây chỉ là con trỏ của Git LFS, nội dung của tệp chưa được tải về.',
      en: 'This is only a pointer of Git LFS; the content has not been fetched.',
    },
    hint: { vi: 'Chạy lệnh: git lfs pull.', en: 'Run: git lfs pull.' },
  },
  'file/conflict-marker': {
    message: {
      vi: 'Dòng "{value}" là dấu của git: hai bản sửa trái nhau chưa được gộp.',
      en: 'The line "{value}" was left by git: two edits that contradict each other are not merged yet.',
    },
    hint: {
      vi: 'Giữ lại những hàng đúng, xóa các dòng có <<<<<<<, ======= và >>>>>>>.',
      en: 'Keep the right rows and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
  'file/mixed-line-ends': {
    message: {
      vi: 'Từ chỗ này, tệp dùng một kiểu xuống dòng khác hoặc kiểu cũ của máy Mac; tệp vẫn được đọc.',
      en: 'From here on the file ends its lines in another way, or in that of old Macs; it is read all the same.',
    },
    hint: {
      vi: 'Lưu lại tệp theo kiểu “CSV UTF-8” để mọi dòng kết thúc như nhau.',
      en: 'Save the file again as “CSV UTF-8”, so that all lines end alike.',
    },
  },
};
