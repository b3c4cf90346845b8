import type { Phrases } from './say.ts';

/** The accessibility statement: what the engine promises and tests. */
export const accessibilityPhrases = {
  title: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  description: {
    vi: 'Cổng được làm để ai cũng đọc được: bàn phím, trình đọc màn hình, màn hình nhỏ, mạng chậm, bản in.',
    en: 'This portal is made to be read by everyone: by keyboard, screen reader, small screen, slow network and on paper.',
  },
  lead: {
    vi: 'Cổng hướng tới mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2.',
    en: 'This portal aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  },
  doneTitle: { vi: 'Những gì đã có', en: 'What is in place' },
  script: {
    vi: 'Mọi con số, thứ hạng và tệp tải về đều đọc được khi tắt JavaScript; phần tìm và sắp xếp chỉ là tiện ích thêm.',
    en: 'Every figure, rank and download can be read without JavaScript; finding and sorting are extras.',
  },
  keyboard: {
    vi: 'Mọi thao tác làm được bằng bàn phím; bảng thay đổi thì trình đọc màn hình đọc lên.',
    en: 'Everything can be done by keyboard; changes in a table are announced to screen readers.',
  },
  colour: {
    vi: 'Không thông tin nào chỉ thể hiện bằng màu; độ tương phản đạt từ 4,5:1 trở lên ở cả nền sáng và nền tối.',
    en: 'Nothing is said by colour alone; contrast is at least 4.5:1, light and dark.',
  },
  tables: {
    vi: 'Mỗi biểu đồ đi kèm một bảng có cùng các con số.',
    en: 'Every chart comes with a table of the same figures.',
  },
  small: {
    vi: 'Trang đọc được ở chiều ngang 320 điểm ảnh, khi phóng to 400\u00a0% và khi in ra giấy A4.',
    en: 'Pages can be read 320 pixels wide, zoomed to 400% and printed on A4.',
  },
  tracking: {
    vi: 'Cổng không dùng cookie, không theo dõi người đọc, không tải gì từ trang khác.',
    en: 'The portal sets no cookies, tracks no reader and loads nothing from other sites.',
  },
  testedTitle: { vi: 'Cách kiểm tra', en: 'How it is tested' },
  tested: {
    vi: 'Mỗi lần thay đổi, mọi loại trang được kiểm tra tự động bằng axe (WCAG 2.2 mức A, AA và các thông lệ tốt) ở nền sáng, nền tối, màn hình 320 và 1280 điểm ảnh. Kiểm tra tự động không tìm ra hết mọi trở ngại.',
    en: 'On every change each kind of page is tested automatically with axe (WCAG 2.2 A, AA and best practice), light and dark, at 320 and 1280 pixels. Automatic tests do not find every barrier.',
  },
  limitsTitle: { vi: 'Những gì còn thiếu', en: 'What is missing' },
  limits: {
    vi: 'Cổng chưa được người khuyết tật dùng thử, cũng chưa được thử bằng trình đọc màn hình tiếng Việt trên thiết bị thật.',
    en: 'It has not yet been tried by readers with disabilities, nor with Vietnamese screen readers on real devices.',
  },
  reportTitle: { vi: 'Báo một trở ngại', en: 'Report a barrier' },
  report: {
    vi: 'Nếu có chỗ nào bạn không đọc hoặc không dùng được, hãy báo cho chúng tôi: nêu địa chỉ trang và điều bạn gặp.',
    en: 'If there is something you cannot read or use, tell us the address of the page and what happens.',
  },
  reportLink: { vi: 'Gửi báo cáo', en: 'Send a report' },
  reportAbout: {
    vi: 'Cổng chưa ghi địa chỉ liên hệ; xem trang Giới thiệu.',
    en: 'The portal names no contact address yet; see the About page.',
  },
} as const satisfies Phrases;
