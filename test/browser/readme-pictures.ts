import type { Picture } from './document-picture.ts';
import { kinds } from './kinds.ts';

/** What the README shows. */
export const readmePictures = [
  { name: 'home-1280-light', path: kinds.home, width: 1280, height: 720, colorScheme: 'light' },
  {
    name: 'ranking-1280-light',
    path: kinds.ranking,
    width: 1280,
    height: 820,
    colorScheme: 'light',
  },
  { name: 'ranking-320-dark', path: kinds.ranking, width: 320, height: 900, colorScheme: 'dark' },
  {
    name: 'directive-1280-light',
    path: kinds.directive,
    from: '#chi-tieu',
    width: 1280,
    height: 700,
    colorScheme: 'light',
  },
  {
    name: 'search-320-light',
    path: `${kinds.search}?q=thanh+toan+qr`,
    ready: 'search-page .finds mark',
    width: 320,
    height: 900,
    colorScheme: 'light',
  },
  {
    name: 'unit-320-light',
    path: kinds['unit-headlines'],
    width: 320,
    height: 900,
    colorScheme: 'light',
  },
] as const satisfies readonly Picture[];
