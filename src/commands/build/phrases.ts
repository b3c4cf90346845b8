import type { Phrases } from '../../text/messages/say.ts';

/** What `build`, `start` and `dev` say. */
export const buildPhrases = {
  checking: { vi: 'Kiểm tra dữ liệu và nội dung', en: 'Checking data and texts' },
  rendering: { vi: 'Tạo trang', en: 'Making pages' },
  addingEditor: { vi: 'Thêm trang sửa bài', en: 'Adding the page for editing' },
  indexing: { vi: 'Lập chỉ mục tìm kiếm', en: 'Indexing texts for search' },
  noIndexer: {
    vi: 'Cảnh báo: chưa có bộ lập chỉ mục cho máy này nên trang tạo ra chỉ tìm được theo tên, không tìm được trong nội dung. Hãy tạo trang trên Linux, macOS hoặc Windows (x64, arm64).',
    en: 'Warning: there is no indexer for this machine, so the site can be searched by titles only, not by texts. Build it on Linux, macOS or Windows (x64, arm64).',
  },
  indexerGone: {
    vi: 'Bộ lập chỉ mục tìm kiếm đã dừng giữa chừng, có thể vì máy hết bộ nhớ. Hãy đóng bớt chương trình khác rồi chạy lại.',
    en: 'The indexer of the search ended before its time, perhaps for want of memory. Close other programs and run this again.',
  },
  verifying: { vi: 'Kiểm tra các trang vừa tạo', en: 'Verifying the pages' },
  seconds: { vi: '{seconds} giây', en: '{seconds} s' },
  pages: { vi: '{count}/{total} trang', en: '{count}/{total} pages' },
  stale: {
    vi: 'Lỗi của công cụ: trang {file} giữ lại từ lần trước khác với trang tạo mới từ cùng dữ liệu. Mọi trang được tạo lại từ đầu; không trang cũ nào được đưa ra dùng. Xin báo lỗi này cho nhóm phát triển.',
    en: 'A fault of the tool: the page {file} kept from the former build differs from the one made now from the same data. Every page is made anew; no old one is published. Please report this fault.',
  },
  done: { vi: 'Xong: {count} trang trong {path}', en: 'Done: {count} pages in {path}' },
  doneKeeping: {
    vi: 'Xong: {count} trang trong {path}, trong đó {kept} trang không đổi được giữ lại',
    en: 'Done: {count} pages in {path}, {kept} of them kept as they were',
  },
  vanished: {
    vi: 'Cảnh báo: {count} địa chỉ của trang trước không còn nữa; ai đã lưu liên kết sẽ gặp trang “không tìm thấy”:',
    en: 'Warning: addresses of the former site that are gone: {count}. Readers who kept a link will find “page not found”:',
  },
  andMore: { vi: 'và {count} địa chỉ khác', en: 'and {count} more' },
  edited: {
    vi: 'Tệp được sửa trong lúc tạo trang ({count}): {files}. Các trang vừa tạo có thể lẫn bản cũ với bản mới nên không được đưa ra dùng. Hãy chạy lại lệnh.',
    en: 'Files edited while the site was being made ({count}): {files}. The pages just made may mix the old with the new and were not put in place. Run the command again.',
  },
  stopped: {
    vi: 'Đã dừng. Trang đang có không thay đổi.',
    en: 'Stopped. The site you had is unchanged.',
  },
  unchanged: {
    vi: 'Thư mục {path} được giữ nguyên như trước.',
    en: 'The folder {path} is as it was.',
  },
  contentFaults: {
    vi: 'Dữ liệu hoặc nội dung có lỗi nên chưa tạo trang. Hãy sửa những chỗ nêu trên rồi chạy lại.',
    en: 'No site was made: the data or texts have faults. Mend what is named above and run this again.',
  },
  siteFaults: {
    vi: 'Các trang vừa tạo có lỗi nên không được đưa ra dùng.',
    en: 'The pages just made have faults and were not put in place.',
  },
  renderFailed: {
    vi: 'Không tạo được trang. Nhật ký của công cụ tạo trang ở trên; thêm --debug để xem đầy đủ.',
    en: 'The pages could not be made. The log of the renderer is above; add --debug to see all of it.',
  },
  diskFull: {
    vi: 'Hết dung lượng đĩa khi ghi vào {path}. Hãy giải phóng chỗ rồi chạy lại.',
    en: 'Disk full while writing to {path}. Free some space and run this again.',
  },
  readOnly: {
    vi: 'Không ghi được vào {path}. Hãy cấp quyền ghi, hoặc đặt OUT_DIR là thư mục khác.',
    en: 'Cannot write to {path}. Allow writing there, or set OUT_DIR to another folder.',
  },
  outDirOwn: {
    vi: 'Không thể dùng {path} làm OUT_DIR: thư mục này chứa tệp khác cần giữ ({kept}). Hãy đặt OUT_DIR là một thư mục riêng, ví dụ dist.',
    en: '{path} cannot be OUT_DIR: it holds files to keep ({kept}). Set OUT_DIR to a folder of its own, such as dist.',
  },
  outDirFile: {
    vi: 'Ở {path} đã có một tệp, không phải thư mục. Hãy đổi tên tệp đó hoặc đặt OUT_DIR là thư mục khác.',
    en: '{path} is a file, not a folder. Rename it, or set OUT_DIR to another folder.',
  },
  outDirForeign: {
    vi: 'Thư mục {path} có tệp không do công cụ này tạo ra (ví dụ {file}), nên không bị xóa. Hãy chuyển các tệp đó đi hoặc đặt OUT_DIR là thư mục khác.',
    en: 'The folder {path} holds files that this tool did not make (such as {file}) and is not removed. Move them, or set OUT_DIR to another folder.',
  },
  outDirMount: {
    vi: '{path} là một ổ đĩa được gắn vào nên không thể thay thế trọn vẹn. Hãy đặt OUT_DIR là một thư mục con, ví dụ {path}/site.',
    en: '{path} is a mounted disk and cannot be replaced as a whole. Set OUT_DIR to a folder in it, such as {path}/site.',
  },
  outDirBusy: {
    vi: 'Không thay được thư mục {path}: một chương trình khác đang mở nó. Hãy đóng chương trình đó rồi chạy lại.',
    en: 'The folder {path} cannot be replaced: another program has it open. Close that program and run this again.',
  },
  locked: {
    vi: 'Một lần tạo trang khác đang chạy vào {path}: tiến trình {pid} trên máy {host}, bắt đầu lúc {started}. Hãy chờ nó xong. Nếu chắc chắn nó không còn chạy, hãy xóa thư mục {lock}.',
    en: 'Another build into {path} is running: process {pid} on {host}, started {started}. Wait for it to end. If you are sure that it no longer runs, delete the folder {lock}.',
  },
  portTaken: {
    vi: 'Cổng mạng {port} đang được chương trình khác dùng. Hãy đóng chương trình đó, hoặc đặt PORT={next} rồi chạy lại.',
    en: 'Port {port} is used by another program. Close that program, or set PORT={next} and run this again.',
  },
  portRefused: {
    vi: 'Hệ điều hành không cho dùng cổng mạng {port}. Hãy đặt PORT={next} rồi chạy lại.',
    en: 'The system does not allow port {port}. Set PORT={next} and run this again.',
  },
  serving: {
    vi: 'Cổng công khai đang chạy tại: {url} (nhấn Ctrl+C để dừng)',
    en: 'The portal is running at: {url} (press Ctrl+C to stop)',
  },
  developing: {
    vi: 'Trang thử tự cập nhật tại: {url} (nhấn Ctrl+C để dừng)',
    en: 'The preview updates itself at: {url} (press Ctrl+C to stop)',
  },
  mended: { vi: 'Đã hết lỗi.', en: 'The faults are mended.' },
  waiting: {
    vi: 'Hãy sửa những chỗ nêu trên; trang thử sẽ tự mở lại.',
    en: 'Mend what is named above; the preview will come back by itself.',
  },
  ourFault: {
    vi: 'Có lỗi của công cụ: {message}. Thêm --debug để xem chi tiết.',
    en: 'A fault of the tool: {message}. Add --debug to see more.',
  },
} as const satisfies Phrases;
