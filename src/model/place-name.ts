/**
 * The Vietnamese name of an administrative unit behind other words: its kind is written small (`tỉnh Bắc Giang`, `huyện Hiệp Hòa`), but
 * for Thành phố Hồ Chí Minh; any other body keeps its capital (`Sở Y tế`, `Tỉnh ủy`). Decree 30/2020/NĐ-CP, annex II.
 */
export function placeName(name: string): string {
  const isPlace = place.test(name) && !/^Thành phố Hồ Chí Minh/.test(name);
  return isPlace ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}

const place = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu) [\p{Lu}\d]/u;
