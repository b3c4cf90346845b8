import { resolve } from 'node:path';

/** The settings an operator gives through the environment, checked. Paths are absolute. */
export interface Environment {
  /** The folder that holds `data/`, `content/` and `public/`. */
  readonly root: string;
  readonly outDir: string;
  /** Overrides `site_url` of `portal.yaml`. Without a trailing slash. */
  readonly siteUrl: string | undefined;
  /** Overrides `base_path` of `portal.yaml`. Starts and ends with a slash. */
  readonly basePath: string | undefined;
  /** "Today", ISO. */
  readonly buildDate: string;
  readonly port: number;
}

/** A setting that cannot be used, with the way to mend it. The commands print it and exit with 2. */
export class EnvironmentError extends Error {}

/**
 * Reads the settings from `variables` (usually `process.env`), relative to `folder`.
 * `BUILD_DATE` wins over `SOURCE_DATE_EPOCH`; without either, today is `now` in UTC.
 * @throws EnvironmentError for a value with no meaning.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  folder: string,
  now: Date,
): Environment {
  const root = resolve(folder, given(variables, 'PORTAL_ROOT') ?? '.');
  return {
    root,
    outDir: resolve(folder, given(variables, 'OUT_DIR') ?? 'dist'),
    siteUrl: siteUrl(given(variables, 'SITE_URL')),
    basePath: basePath(given(variables, 'BASE_PATH')),
    buildDate: buildDate(variables, now),
    port: port(given(variables, 'PORT')),
  };
}

/** `/a/b/` from `a/b`, `/a/b` or `/a/b/`. */
export function basePath(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = text.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new EnvironmentError(
      `BASE_PATH "${text}" is not a path such as "/" or "/a/b/" (letters, digits, ".", "_", "~", "-").`,
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function given(variables: Readonly<Record<string, string | undefined>>, name: string) {
  const value = variables[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

function siteUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^https?:\/\/[^/\s]+\/?$/.test(text))
    throw new EnvironmentError(
      `SITE_URL "${text}" is not an origin such as "https://example.org" (a path belongs to BASE_PATH).`,
    );
  return text.replace(/\/$/, '');
}

function buildDate(variables: Readonly<Record<string, string | undefined>>, now: Date): string {
  const text = given(variables, 'BUILD_DATE');
  const epoch = given(variables, 'SOURCE_DATE_EPOCH');
  if (text === undefined && epoch === undefined) return now.toISOString().slice(0, 10);
  const date = text === undefined ? new Date(Number(epoch) * 1000) : new Date(`${text}T00:00:00Z`);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  if (iso === '' || (text !== undefined && iso !== text))
    throw new EnvironmentError(
      `BUILD_DATE "${text ?? epoch ?? ''}" is not a day such as "2026-11-21".`,
    );
  return iso;
}

function port(text: string | undefined): number {
  const number = text === undefined ? 4321 : Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new EnvironmentError(`PORT "${text ?? ''}" is not a number from 0 to 65535.`);
  return number;
}
