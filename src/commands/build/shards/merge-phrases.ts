import type { Phrases } from '../../../text/messages/say.ts';

/** What is said where shards are joined, and why they cannot be. */
export const mergePhrases = {
  joining: { vi: 'Gộp các phần', en: 'Joining the shards' },
  done: {
    vi: 'Xong phần {index}/{total}: {count} trang trong {path}. Đây chưa phải trang để đưa lên mạng; gộp đủ các phần bằng: npm run build -- --merge THƯ_MỤC…',
    en: 'Done, shard {index} of {total}: {count} pages in {path}. This is no site to publish; join all shards by: npm run build -- --merge FOLDER…',
  },
  outDirShard: {
    vi: 'Thư mục {path} chứa một phần của cổng (--shard), chưa phải trang hoàn chỉnh. Hãy gộp các phần vào một thư mục khác bằng --merge, hoặc đặt OUT_DIR là thư mục khác.',
    en: 'The folder {path} holds a shard (--shard), not a finished site. Join the shards into another folder by --merge, or set OUT_DIR to another folder.',
  },
  outDirSite: {
    vi: 'Thư mục {path} chứa một trang hoàn chỉnh nên không được thay bằng một phần (--shard). Hãy đặt OUT_DIR là thư mục khác.',
    en: 'The folder {path} holds a finished site, which a shard (--shard) must not replace. Set OUT_DIR to another folder.',
  },
  outDirTwin: {
    vi: 'Thư mục {path} chứa phần {theirs}/{count}, sẽ mất nếu phần {ours}/{count} được đặt vào đó. Hãy đặt OUT_DIR là một thư mục riêng cho mỗi phần, hoặc xóa thư mục này nếu không cần nữa.',
    en: 'The folder {path} holds shard {theirs} of {count}, which would be lost if shard {ours} of {count} took its place. Set OUT_DIR to a folder of its own for each shard, or delete this one if it is not needed.',
  },
  notBoth: {
    vi: 'Không dùng --shard và --merge cùng lúc: trước hết tạo từng phần, sau đó gộp lại.',
    en: '--shard and --merge do not go together: first make each shard, then join them.',
  },
  foreign: {
    vi: 'Thư mục {path} không phải một phần của cổng: không đọc được {name} trong đó. Hãy chỉ những thư mục do npm run build -- --shard tạo ra.',
    en: 'The folder {path} is no shard: its {name} cannot be read. Name folders made by npm run build -- --shard.',
  },
  absent: {
    vi: 'Không có thư mục {path}. Hãy chỉ những thư mục do npm run build -- --shard tạo ra, từng thư mục một.',
    en: 'There is no folder {path}. Name the folders made by npm run build -- --shard, one by one.',
  },
  above: {
    vi: 'Thư mục {path} không phải một phần của cổng, nhưng có các phần nằm trong nó: {folders}. Hãy chỉ chính những thư mục đó sau --merge.',
    en: 'The folder {path} is no shard, but shards lie in it: {folders}. Name those folders after --merge.',
  },
  missing: {
    vi: 'Thiếu phần {indexes} trong {count} phần. Hãy tạo phần còn thiếu (npm run build -- --shard {index}/{count}) và chỉ đủ các thư mục.',
    en: 'Missing: shard {indexes} of {count}. Make what is missing (npm run build -- --shard {index}/{count}) and name all folders.',
  },
  twice: {
    vi: 'Phần {index} có hai lần: {other} và {path}. Hãy bỏ một thư mục.',
    en: 'Shard {index} is there twice: {other} and {path}. Leave one out.',
  },
  otherCount: {
    vi: '{path} thuộc bộ {count} phần, còn {other} thuộc bộ {otherCount} phần. Hãy tạo lại các phần với cùng một tổng số.',
    en: '{path} is one of {count} shards, and {other} one of {otherCount}. Make the shards again with one number of parts.',
  },
  engine: {
    vi: '{path} được tạo bằng một phiên bản khác của phần mềm hoặc của Node. Hãy tạo lại mọi phần bằng cùng một phiên bản.',
    en: '{path} was made by another version of the software or of Node. Make all shards again by one version.',
  },
  inputs: {
    vi: '{path} được tạo từ dữ liệu hoặc nội dung khác với thư mục cổng đang dùng. Hãy tạo lại mọi phần từ cùng dữ liệu, nội dung.',
    en: '{path} was made from other data or texts than the portal folder in use. Make all shards again from one folder.',
  },
  buildDate: {
    vi: '{path} được tạo cho ngày {theirs}, còn lần gộp này dùng ngày {ours}. Hãy gộp với BUILD_DATE={theirs}, hoặc tạo lại mọi phần với cùng một BUILD_DATE.',
    en: '{path} was made for the day {theirs}, and this merge is for {ours}. Merge with BUILD_DATE={theirs}, or make all shards again with one BUILD_DATE.',
  },
  address: {
    vi: '{path} được tạo cho địa chỉ "{theirs}", còn lần gộp này dùng "{ours}". Hãy đặt SITE_URL và BASE_PATH như nhau.',
    en: '{path} was made for the address "{theirs}", and this merge is for "{ours}". Set one SITE_URL and BASE_PATH for all.',
  },
  extra: {
    vi: 'Trong {path} có tệp mà lần tạo phần này không làm ra ({count}): {files}. Tệp như vậy không được đưa lên trang. Hãy chuyển các tệp đó đi nơi khác, hoặc tạo lại phần đó; tệp cần có trên trang thì đặt trong thư mục public/ của cổng trước khi tạo các phần.',
    en: 'In {path} lie files that were not made with this shard ({count}): {files}. Such files are not published. Move them elsewhere, or make that shard again; what the site is to hold goes into public/ of the portal before the shards are made.',
  },
  torn: {
    vi: 'Tệp {file} trong {path} không còn như khi được tạo. Hãy tạo lại phần đó.',
    en: 'The file {file} in {path} is not as it was made. Make that shard again.',
  },
} as const satisfies Phrases;
