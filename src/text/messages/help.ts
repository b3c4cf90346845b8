import type { Phrases } from './say.ts';

/** Help points, channels and broadcasts. */
export const helpPhrases = {
  title: { vi: 'Nơi được giúp nộp hồ sơ', en: 'Where to get help' },
  description: {
    vi: 'Nơi có người giúp nộp hồ sơ trực tuyến: địa chỉ, giờ làm việc, điện thoại của cơ quan; kênh thông tin và lịch phát thanh.',
    en: 'Where someone helps you to file online: address, hours, office telephone; official channels and the broadcast schedule.',
  },
  lead: {
    vi: '{points} nơi có người giúp, ở {units} đơn vị.',
    en: '{points} {place|places} with someone to help, in {units} {unit|units}.',
  },
  leadChannels: {
    vi: 'Kênh thông tin chính thức và lịch phát thanh của các đơn vị.',
    en: 'The official channels and broadcasts of the units.',
  },
  safety: {
    vi: 'Người hỗ trợ làm cùng bạn, trên tài khoản của chính bạn. Không ai được hỏi mật khẩu hay mã xác nhận gửi tới điện thoại của bạn.',
    en: 'A helper works with you, on your own account. Nobody may ask for your password or for a code sent to your telephone.',
  },
  kinds: { vi: 'Những nơi nào giúp bạn', en: 'Who helps' },
  kindCount: { vi: '{n} nơi', en: '{n} {place|places}' },
  groups: { vi: 'Chọn đơn vị của bạn', en: 'Choose your unit' },
  groupTitle: { vi: 'Nơi được giúp: {level}', en: 'Where to get help: {level}' },
  partTitle: { vi: '{title}, từ {first} đến {last}', en: '{title}, from {first} to {last}' },
  units: { vi: '{n} đơn vị', en: '{n} {unit|units}' },
  unitsWithoutPoints: {
    vi: 'Các đơn vị dưới đây chưa có nơi giúp nộp hồ sơ trên cổng này, chỉ có kênh thông tin.',
    en: 'For these units this portal lists channels, but no place with someone to help.',
  },
  fromTo: { vi: 'Từ {first} đến {last}', en: 'From {first} to {last}' },
  parts: { vi: 'Các phần của danh sách', en: 'Parts of the list' },
  find: {
    vi: 'Tìm đơn vị, nơi hỗ trợ (gõ không dấu cũng được)',
    en: 'Find a unit or a place (accents may be left out)',
  },
  address: { vi: 'Địa chỉ', en: 'Address' },
  hours: { vi: 'Giờ', en: 'Hours' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  channels: { vi: 'Kênh thông tin', en: 'Channels' },
  channelOf: { vi: '{kind} của {unit}', en: '{kind}: {unit}' },
  unitHelp: { vi: 'Nơi được giúp nộp hồ sơ', en: 'Where to get help with filing' },
  allHelp: { vi: 'Xem mọi nơi được giúp', en: 'See all help points' },
  broadcasts: { vi: 'Lịch phát thanh', en: 'Broadcast schedule' },
  broadcastsDescription: {
    vi: 'Giờ phát các bài hướng dẫn trên loa truyền thanh và đài, theo ngày.',
    en: 'When guides are read on loudspeakers and radio, by day.',
  },
  broadcastsLead: {
    vi: 'Loa truyền thanh và đài phát các bài hướng dẫn vào những giờ sau. Giờ ghi theo giờ địa phương.',
    en: 'Loudspeakers and radio read the guides at these times. Times are local.',
  },
  upcoming: { vi: 'Sắp phát', en: 'Coming up' },
  noUpcoming: {
    vi: 'Từ {date}, lịch chưa có buổi nào.',
    en: 'From {date} on, the schedule has no broadcast yet.',
  },
  past: { vi: 'Đã phát', en: 'Past' },
  moreUpcoming: {
    vi: '{shown} buổi sắp tới; {n} buổi sau đó có trong lịch tải về.',
    en: 'The next {shown}; {n} later {one|ones} {is|are} in the calendar file.',
  },
  morePast: {
    vi: '{shown} buổi gần đây nhất; {n} buổi trước đó có trong tệp dữ liệu.',
    en: 'The last {shown}; {n} earlier {one|ones} {is|are} in the data file.',
  },
  asOf: { vi: 'Tính đến {date}.', en: 'As of {date}.' },
  when: { vi: 'Khi nào', en: 'When' },
  station: { vi: 'Đài', en: 'Station' },
  programme: { vi: 'Bài phát', en: 'Programme' },
  calendar: { vi: 'Tải lịch phát thanh', en: 'Download the schedule' },
  calendarNote: {
    vi: 'tệp .ics, mở bằng ứng dụng lịch',
    en: 'an .ics file for calendar programs',
  },
  calendarName: { vi: 'Lịch phát thanh – {portal}', en: 'Broadcasts – {portal}' },
  unitBroadcasts: { vi: 'Lịch phát thanh của đơn vị', en: 'Broadcasts of the unit' },
  wholeSchedule: { vi: 'Xem cả lịch phát thanh', en: 'See the whole schedule' },
} as const satisfies Phrases;
