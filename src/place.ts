import { cwd, env } from 'node:process';
import { readEnvironment } from './environment.ts';
import { diskFolder } from './table/disk-folder.ts';
import { loadSettings } from './table/settings.ts';

/**
 * Where the portal of this process lies, on this disk, on the web and in time: what Astro must know before it knows the data. Faulty settings
 * count as none here; the check tells of them.
 */
const environment = readEnvironment(env, cwd(), new Date());

/** The folder that holds `data/`, `content/` and `public/`; and "today", ISO. */
export const { root, buildDate } = environment;

const { settings } = loadSettings(diskFolder(root), undefined);

/** Starts and ends with a slash. */
export const base = environment.basePath ?? settings?.basePath ?? '/';

/** The origin of its host, without a trailing slash, where it is known. */
export const origin = environment.siteUrl ?? settings?.siteUrl;
