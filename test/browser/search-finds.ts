import type { Locator, Page } from 'playwright-core';

/** What the page of the search shows for a query, once it is done. */
export interface Finds {
  /** Addresses of the pages by name, in order, from the root of the portal. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  /** What both groups tell. */
  readonly told: readonly string[];
}

const searching = ['Đang tìm trong nội dung…', 'Searching the texts…'];

/** Asks the page of the search, by its address as a form does. */
export async function askPage(page: Page, typed: string, at = 'tim-kiem/'): Promise<Finds> {
  await page.goto(`${at}?q=${encodeURIComponent(typed)}`);
  return findsOn(page);
}

/** Opens the page of the search once, and asks it many queries: for the pages by name alone, as soon as they stand there. */
export async function openFinder(
  page: Page,
): Promise<(typed: string) => Promise<readonly string[]>> {
  const group = page.locator('search-page > .by-name');
  // Without a question the page does not load what answers it.
  await page.goto('tim-kiem/?q=x');
  await group.waitFor();
  return async (typed) => {
    await page.evaluate((query) => {
      // As if the page had just come: the element reads the address when it is put in.
      history.replaceState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
      const old = document.querySelector<HTMLElement>('search-page');
      const fresh = document.createElement('search-page');
      Object.assign(fresh.dataset, { ...old?.dataset });
      old?.replaceWith(fresh);
    }, typed);
    await group.locator('[role=status]:not(:empty)').waitFor();
    return addressesIn(group);
  };
}

/** What stands there once both groups have answered. */
export async function findsOn(page: Page): Promise<Finds> {
  await page.waitForFunction((waiting) => {
    const titles = document.querySelector('search-page > .by-name');
    const texts = document.querySelector('search-page > .in-texts');
    const status = (group: Element | null) =>
      group?.querySelector('[role=status]')?.textContent ?? '';
    if (texts === null || status(titles) === '') return false;
    if (texts instanceof HTMLElement && texts.hidden) return true;
    const answered = status(texts) !== '' || texts.querySelector('li') !== null;
    return answered && !waiting.includes(status(texts));
  }, searching);
  const groups = ['.by-name', '.in-texts'].map((name) => page.locator(`search-page > ${name}`));
  const told = groups.map((group) => group.locator('[role=status]').textContent());
  const [titles = [], texts = []] = await Promise.all(groups.map(addressesIn));
  return { titles, texts, told: (await Promise.all(told)).map((text) => text ?? '') };
}

function addressesIn(group: Locator): Promise<readonly string[]> {
  const links = group.locator('.finds a');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
