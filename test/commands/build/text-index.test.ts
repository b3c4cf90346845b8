import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textIndexFolder, writeTextIndex } from '../../../src/commands/build/text-index.ts';
import { sha256 } from '../../../src/commands/file-digest.ts';
import { readBodies } from '../../../src/commands/build/bodies.ts';
import { listFiles } from '../../../src/commands/verify/tree.ts';
import { addressFile } from '../../../src/search/address-file.ts';
import type { AddressFile } from '../../../src/search/address-file.ts';
import type { TextRecord } from '../../../src/search/text-record.ts';
import { everyRecord } from '../../../src/search/records/everything.ts';
import {
  addressesIn,
  entriesOf,
  inventedPortal,
  letterAddress,
  realPortal,
} from '../../search/finder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const portal = realPortal();
const root = join(import.meta.dirname, '../../..');

const records = (['vi', 'en'] as const).flatMap((language) =>
  everyRecord(portal, language, { to: addressesIn(language), bodyOf: readBodies(root) }),
);

async function written(all: readonly TextRecord[] = records): Promise<ReadonlyMap<string, Buffer>> {
  const site = temporaryFolder();
  const digests = await writeTextIndex(site, all);
  const files = new Map(listFiles(site).map((file) => [file, readFileSync(join(site, file))]));
  expect(digests).toEqual(new Map([...files].map(([file, bytes]) => [file, sha256(bytes)])));
  return files;
}

describe('the text index of the portal', () => {
  test('holds the letters with what the portal says of them, and no record twice', () => {
    const letter = records.find(({ address }) => address === letterAddress('duc-tho-2440-ubnd-vh'));
    expect(letter).toMatchObject({ title: 'Công văn 2440/UBND-VH, ngày 30/9/2020' });
    expect(letter?.text).toContain('trừ điểm thi đua cuối năm');
    expect(letter?.text).not.toMatch(/^#|\*\*|\]\(/m);
    expect(new Set(records.map(({ address }) => address)).size).toBe(records.length);
    expect(records.every(({ text }) => text !== '')).toBe(true);
  });

  test('has a page of the title index for each record: it knows the kind, issuer and year', () => {
    for (const language of ['vi', 'en'] as const) {
      const known = new Set(entriesOf(portal, language).map(({ address }) => address));
      const own = records.filter((record) => record.language === language);
      expect(own.filter(({ address }) => !known.has(address))).toEqual([]);
    }
  });

  test('is the same bytes every time', async () => {
    const first = await written();
    // Its maker keeps some lists in an order that changes from run to run: twice would be equal half of the time.
    for (let again = 0; again < 6; again += 1) {
      const other = await written();
      expect([...other.keys()]).toEqual([...first.keys()]);
      for (const [file, bytes] of first) expect(other.get(file)?.equals(bytes), file).toBe(true);
    }
  });

  test('has a file for each record, and none of the boxes, styles and workers of its maker', async () => {
    const files = await written();
    const names = [...files.keys()].map((file) => file.slice(textIndexFolder.length + 1));
    expect(names.filter((name) => name.startsWith('fragment/'))).toHaveLength(records.length);
    expect(names.filter((name) => /\.(css|js)$/.test(name))).toEqual(['pagefind.js']);
    expect(textsIn(files).some((text) => /[đĐ]/.test(text))).toBe(false);
  });
});

test('of a province, the places that help lie together by twenties, each with its address', async () => {
  const province = inventedPortal(200, 1);
  const all = everyRecord(province, 'vi', { to: addressesIn('vi'), bodyOf: () => undefined });
  const places = all.filter(({ brief }) => brief);
  expect(places).toHaveLength(province.supportPoints.size);
  const files = await written(all);
  const shared = textsIn(files).filter((text) => text.includes('#diem-'));
  expect(shared.length).toBeLessThan(places.length / 15);
  const known = JSON.parse(
    String(files.get(`${textIndexFolder}/${addressFile('vi')}`)),
  ) as AddressFile;
  const addresses = Object.values(known).flatMap((each) => each.split(' '));
  expect(addresses.toSorted()).toEqual(all.map(({ address }) => address).toSorted());
});

function textsIn(files: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...files]
    .filter(([file]) => file.includes('/fragment/'))
    .map(([, bytes]) => gunzipSync(bytes).toString());
}
