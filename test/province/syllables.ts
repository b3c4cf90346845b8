/**
 * The words that invented places are named with: plain Vietnamese words for things of nature and craft, then one for
 * how they are. Real communes mostly have Sino-Vietnamese names, so that few of these pairs exist anywhere.
 */
export const things = words(`
  Mây Sương Nắng Trăng Gió Mưa Sao Lúa Sen Cau Tre Quế Chè Ngô Vải Nhãn Mận Lựu Gạo Nếp Nương Rẫy Suối Đò
  Giếng Đầm Bãi Đồi Thác Rừng Vườn Gốm Lụa Tơ Chiếu Nón Trống Khèn Sáo Chuông Muối Mật Ong Cò Nhạn Én Vạc
  Sếu Thoi Trám Bàng Phượng Gấc Sim Cỏ Rêu Guốc Quạt Diều Thuyền Chèo Lưới Mành Võng
`);

export const qualities = words(`
  Vàng Xanh Hồng Tím Biếc Thắm Lành Sáng Trong Êm Ấm Mát Thơm Ngọt Dịu Hiền Tươi Đượm Nồng Non Chín Sớm Mai
  Chiều Lặng Reo Ngân Vọng Tỏa Vui Mơ Mừng Xa Vời Nhẹ Rực Ngời Nở Đầy Đưa Chung Rạng Khơi Mềm
`);

/** What parts one place from another of the same name. */
export const sides = words('Thượng Hạ Trung Đông Tây Nam Bắc');

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
