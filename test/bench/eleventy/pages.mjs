import { join } from 'node:path';
import { readFigures } from '../plain/figures.ts';
import { plainPages } from '../plain/pages.ts';

/** The plain pages of the portal folder `PORTAL`. */
export const pages = plainPages(readFigures(join(process.env.PORTAL ?? '.', 'data')));
