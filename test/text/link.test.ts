import { describe, expect, test } from 'vitest';
import { contactLink, lineLink, reportLink } from '../../src/text/link.ts';

const place = { file: 'data/observations/2019.csv', line: 12 };

describe('lineLink', () => {
  test.each([
    [
      'https://github.com/tinh/cong-khai',
      'https://github.com/tinh/cong-khai/blob/main/data/observations/2019.csv#L12',
    ],
    [
      'https://gitlab.tinhmau.gov.vn/a/b',
      'https://gitlab.tinhmau.gov.vn/a/b/-/blob/main/data/observations/2019.csv#L12',
    ],
    [
      'https://codeberg.org/a/b',
      'https://codeberg.org/a/b/src/branch/main/data/observations/2019.csv#L12',
    ],
  ])('of %s', (repository, expected) => {
    expect(lineLink(repository, place)).toBe(expected);
  });

  test('writes file names and branches that need escaping', () => {
    const link = lineLink('https://github.com/a/b', { file: 'data/số liệu#1.csv', line: 2 }, 'x y');
    expect(link).toBe(
      'https://github.com/a/b/blob/x%20y/data/s%E1%BB%91%20li%E1%BB%87u%231.csv#L2',
    );
  });
});

describe('reportLink', () => {
  const text = { title: 'Sở Y tế: 0,4 % & hơn', body: 'Dòng 1\nDòng 2' };
  const gitHub = 'https://github.com/a/b';

  test('fills in an issue of the repository', () => {
    const link = new URL(reportLink({ repository: gitHub, contact: 'a@b.vn' }, text)!);
    expect(link.pathname).toBe('/a/b/issues/new');
    expect(Object.fromEntries(link.searchParams)).toEqual(text);
  });

  test('knows the names GitLab uses', () => {
    const repository = 'https://gitlab.com/a/b';
    const link = new URL(reportLink({ repository, contact: undefined }, text)!);
    expect(link.pathname).toBe('/a/b/-/issues/new');
    expect(link.searchParams.get('issue[title]')).toBe(text.title);
    expect(link.searchParams.get('issue[description]')).toBe(text.body);
  });

  test('writes a letter where there is no repository', () => {
    const link = reportLink({ repository: undefined, contact: 'vp@tinh.gov.vn' }, text);
    expect(link).toBe(
      'mailto:vp@tinh.gov.vn?subject=Sở%20Y%20tế%3A%200%2C4%20%25%20%26%20hơn&body=Dòng%201%0D%0ADòng%202',
    );
  });

  test.each([undefined, 'https://tinh.gov.vn/lien-he', 'x@y.vn?cc=z@z.vn'])(
    'has nothing to offer for the contact %j',
    (contact) => {
      expect(reportLink({ repository: undefined, contact }, text)).toBeUndefined();
    },
  );
});

test.each([
  ['vp@tinh-mau.gov.vn', 'mailto:vp@tinh-mau.gov.vn'],
  ['https://tinh.gov.vn/lien-he', 'https://tinh.gov.vn/lien-he'],
  ['javascript://tinh.gov.vn/%0Aalert(1)', undefined],
  ['Văn phòng UBND tỉnh, vp@tinh.gov.vn', undefined],
])('a reader reaches the contact %j by %j', (contact, link) => {
  expect(contactLink(contact)).toBe(link);
});
