/**
 * Real districts and communes whose names the words of `syllables.ts` could form, alone or with others. The names of
 * provinces are compared by the tests.
 */
export const realNames: ReadonlySet<string> = new Set(
  `Chè Xanh, Đồi Bình, Đồi Ngô, Đầm Hà, Đầm Dơi, Đầm Vạc, Bãi Cháy, Bãi Thơm, Rừng Thông, Sao Vàng, Sao Đỏ, Sen Bình,
  Gò Công, Mây Hồ, Nhãn Bình, Quế Bình, Quế Hiền, Quế Trung, Suối Bình, Suối Trung, Suối Nam, Trăng Bình, Trám Yên,
  Cò Nòi, Sim Nam, Mật Sơn, Hang Gió, Gió Mát, Rừng Xanh, Ngô Mây, Bàng Trung`
    .split(',')
    .map((name) => name.trim()),
);
