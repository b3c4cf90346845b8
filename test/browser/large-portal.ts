import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many communes as a large province has. */
export const communeCount = 655;

const initials = ['Bình', 'Đại', 'Hòa', 'Nghĩa', 'Phước', 'Quảng', 'Tân', 'Thượng', 'Vĩnh', 'Yên'];
const finals = ['An', 'Đức', 'Hưng', 'Lộc', 'Phú', 'Sơn', 'Thành', 'Thịnh', 'Trị', 'Xuân', 'Ý Yên'];

/**
 * Writes the folder of an invented province: two months of counts for every commune (655, or as many as are asked for), one target, ties, zeros, small
 * denominators and a name too long for any phone. The same folder every time.
 */
export function writeLargePortal(folder: string, count = communeCount): string {
  mkdirSync(join(folder, 'data/observations'), { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, 'data', name), text);
  };
  write(
    'portal.yaml',
    'name: Tỉnh Mẫu\norganisation: Tỉnh Mẫu\nlanguages: [vi]\nsample: true\nlicence: { name: CC BY 4.0 }\nheadline_indicators: [truc-tuyen]\n',
  );
  write('levels.csv', 'level,name,order,ranked\nxa,"Xã, phường, thị trấn",1,yes\n');
  write(
    'indicators.csv',
    'indicator,name,unit_of_measure,numerator,denominator,polarity,decimals,definition\n' +
      'truc-tuyen,Tỷ lệ hồ sơ trực tuyến,percent,Hồ sơ nộp trực tuyến,Hồ sơ tiếp nhận,higher,2,Phần hồ sơ được nộp trực tuyến.\n',
  );
  write(
    'targets.csv',
    'target,indicator,level,operator,value,valid_from,kind\nnam-2026,truc-tuyen,xa,>=,60,2026-01-01,scored\n',
  );
  write('units.csv', table('unit,name,level', communes(count)));
  write(
    'observations/2026.csv',
    table('unit,indicator,period,numerator,denominator', figures(count)),
  );
  return folder;
}

function table(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

function communes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const initial = initials[index % initials.length] ?? '';
    const final = finals[Math.floor(index / initials.length) % finals.length] ?? '';
    const round = Math.floor(index / (initials.length * finals.length));
    const name = `Xã ${initial} ${final}${round === 0 ? '' : ` ${String(round + 1)}`}`;
    const long =
      index === 7 ? ' và các thôn, bản, tổ dân phố, khu dân cư thuộc địa bàn giáp ranh' : '';
    return `xa-${String(index)},"${name}${long}",xa`;
  });
}

function figures(count: number): string[] {
  return ['2026-09', '2026-10'].flatMap((period, month) =>
    Array.from({ length: count }, (_, index) => {
      const denominator = 12 + ((index * 37) % 640);
      const before = index % 50 === 0 ? 0 : (index * 7919) % (denominator + 1);
      const numerator =
        month === 0 ? before : Math.round((before + (index % 3) * denominator) / ((index % 3) + 1));
      return `xa-${String(index)},truc-tuyen,${period},${String(numerator)},${String(denominator)}`;
    }),
  );
}
