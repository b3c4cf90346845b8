import { resolve } from 'node:path';
import type { Words } from './table/language.ts';

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
export class EnvironmentError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from `variables` (usually `process.env`), relative to `folder`.
 * `BUILD_DATE` wins over `SOURCE_DATE_EPOCH`; without either, today is `now` in UTC.
 * @throws EnvironmentError for a value with no meaning.
 */
export function readEnvironment(variables: Variables, folder: string, now: Date): Environment {
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

function given(variables: Variables, name: string): string | undefined {
  const value = variables[name]?.trim();
  return value === '' ? undefined : value;
}

/** `/a/b/` from `a/b`, `/a/b` or `/a/b/`. */
function basePath(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = text.split('/').filter((part) => part !== '');
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    throw new EnvironmentError({
      vi: `BASE_PATH "${text}" không phải đường dẫn như "/" hoặc "/a/b/" (chữ cái không dấu, chữ số, ".", "_", "~", "-").`,
      en: `BASE_PATH "${text}" is not a path such as "/" or "/a/b/" (letters, digits, ".", "_", "~", "-").`,
    });
  return ['', ...parts, ''].join('/');
}

function siteUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^https?:\/\/[^\s/?#@]+\/?$/.test(text) || !URL.canParse(text))
    throw new EnvironmentError({
      vi: `SITE_URL "${text}" không phải địa chỉ gốc như "https://example.org" (đường dẫn thì ghi vào BASE_PATH).`,
      en: `SITE_URL "${text}" is not an origin such as "https://example.org" (a path belongs to BASE_PATH).`,
    });
  return text.replace(/\/$/, '');
}

function buildDate(variables: Variables, now: Date): string {
  const text = given(variables, 'BUILD_DATE');
  const epoch = given(variables, 'SOURCE_DATE_EPOCH');
  if (text !== undefined) return day(text);
  return epoch === undefined ? dayOf(now) : dayOfEpoch(epoch);
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || dayOf(date) !== text)
    throw new EnvironmentError({
      vi: `BUILD_DATE "${text}" không phải một ngày như "2026-11-21".`,
      en: `BUILD_DATE "${text}" is not a day such as "2026-11-21".`,
    });
  return text;
}

/** Whole seconds since 1970 (reproducible-builds.org); eleven digits reach beyond the year 5000. */
function dayOfEpoch(text: string): string {
  if (!/^\d{1,11}$/.test(text))
    throw new EnvironmentError({
      vi: `SOURCE_DATE_EPOCH "${text}" không phải số giây như "1795219200".`,
      en: `SOURCE_DATE_EPOCH "${text}" is not a number of seconds such as "1795219200".`,
    });
  return dayOf(new Date(Number(text) * 1000));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function port(text = '4321'): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new EnvironmentError({
      vi: `PORT "${text}" không phải số từ 0 đến 65535.`,
      en: `PORT "${text}" is not a number from 0 to 65535.`,
    });
  return Number(text);
}
