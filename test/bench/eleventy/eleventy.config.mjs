import { pages } from './pages.mjs';

/** Eleventy's settings: one template makes every page, by its number. Eleventy asks for a default export. */
export default function settings(config) {
  config.addGlobalData('numbers', () => pages.map((_, number) => ({ number })));
  config.setQuietMode(true);
  return {
    dir: { input: 'templates', output: process.env.OUT },
    templateFormats: ['11ty.js'],
  };
}
