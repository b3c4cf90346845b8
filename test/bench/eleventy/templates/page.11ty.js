import { htmlOf } from '../../plain/html.ts';
import { pages } from '../pages.mjs';

export const data = {
  pagination: { data: 'numbers', size: 1, alias: 'item' },
  permalink: ({ item }) => `${pages[item.number].address.slice(1)}index.html`,
  eleventyExcludeFromCollections: true,
};

export function render({ item }) {
  return htmlOf(pages[item.number]);
}
