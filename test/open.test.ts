import { describe, expect, test } from 'vitest';
import { openPortal, portalFrom } from '../src/open.ts';
import { compareIssues } from '../src/table/order.ts';
import { diskFolder } from '../src/table/disk-folder.ts';
import { portalFolder, table } from './table/portal-folder.ts';

const today = '2026-11-21';
const directive = `---
kind: Công văn
number: '12'
symbol: UBND-KSTT
subject: Về dịch vụ công trực tuyến
issued: '2022-01-05'
issuer: tinh-mau
quality: born-digital
---

Nội dung.
`;

describe('a sound portal', () => {
  const open = () =>
    openPortal(
      diskFolder(portalFolder({ 'content/directives/cong-van-12.mdx': directive })),
      today,
    );

  test('is given in its parts, with nothing wrong', () => {
    const { tables, settings, directives, issues } = open();
    expect(issues).toEqual([]);
    expect(tables.units.map(({ unit }) => unit)).toEqual(['tinh-mau', 'so-y-te', 'so-tai-chinh']);
    expect(tables.observations).toHaveLength(4);
    expect(tables.tasks).toEqual([]);
    expect(settings?.headlineIndicators).toEqual(['ho-so-truc-tuyen']);
    expect(directives.map(({ id, issuer }) => [id, issuer])).toEqual([['cong-van-12', 'tinh-mau']]);
  });

  test('becomes a portal of its day', () => {
    const portal = portalFrom(open(), today);
    expect(portal.buildDate).toBe(today);
    expect(portal.settings.name).toEqual({ vi: 'Cổng Mẫu', en: 'Mẫu Portal' });
    expect(portal.units.get('so-y-te')?.level.name.vi).toBe('Sở và cơ quan ngang sở');
    expect(portal.observations.all).toHaveLength(4);
  });
});

describe('faults of tables, settings and texts', () => {
  const faulty = {
    'data/observations/2022.csv': table(
      'unit,indicator,period,numerator,denominator',
      'so-y-te,ho-so-truc-tuyen,2022-01,30,12',
      'nobody,ho-so-truc-tuyen,2022-01,1,2',
    ),
    'data/portal.yaml': 'name: Cổng Mẫu\n',
    'content/directives/cong-van-12.mdx': directive.replace('tinh-mau', 'tinh-la'),
  };

  test('are told together, in the order of files, lines and columns', () => {
    const { issues, settings } = openPortal(diskFolder(portalFolder(faulty)), today);
    const files = new Set(issues.map(({ file }) => file));
    expect([...files]).toEqual([
      'content/directives/cong-van-12.mdx',
      'data/observations/2022.csv',
      'data/portal.yaml',
    ]);
    expect(issues.toSorted(compareIssues)).toEqual(issues);
    expect(settings).toBeUndefined();
  });

  test('make no portal: what is faulty must not be shown', () => {
    const opened = openPortal(diskFolder(portalFolder(faulty)), today);
    const errors = opened.issues.filter(({ severity }) => severity === 'error').length;
    expect(() => portalFrom(opened, today)).toThrow(
      `the portal has ${String(errors)} errors: run the check`,
    );
  });
});

test('a warning alone does not stop a portal', () => {
  const root = portalFolder({
    'data/observations/2022.csv': table(
      'unit,indicator,period,numerator,denominator',
      'so-y-te,ho-so-truc-tuyen,2022-01,30,120',
    ),
  });
  const opened = openPortal(diskFolder(root), today);
  expect(opened.issues.map(({ severity }) => severity)).toEqual(['warning']);
  expect(portalFrom(opened, today).observations.all).toHaveLength(1);
});

test('a table that cannot be read whole does not make its codes unknown elsewhere', () => {
  const root = portalFolder({
    'data/indicators.csv': '"indicator\n',
    'data/units.csv': table('unit,name,level', 'so-y-te,"Sở Y tế,so'),
    'content/directives/cong-van-12.mdx': directive,
  });
  const { issues } = openPortal(diskFolder(root), today);
  expect([...new Set(issues.map(({ file }) => file))]).toEqual([
    'data/indicators.csv',
    'data/units.csv',
  ]);
});
