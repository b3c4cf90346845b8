import type { Settings } from '../model/settings.ts';
import type { Place } from '../table/issue.ts';

/** What a reader is about to report, ready to be edited before it is sent. */
export interface ReportText {
  readonly title: string;
  readonly body: string;
  /** The same as fields of the form `figure-is-wrong.yml`, by their ids there, for a host that has forms. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The page of the code host that shows one line of a file of the repository, on `branch` (default `main`). */
export function lineLink(
  repository: string,
  place: Pick<Place, 'file' | 'line'>,
  branch = 'main',
): string {
  const file = [branch, ...place.file.split('/')].map(encodeURIComponent).join('/');
  return `${repository}${hostOf(repository).file}${file}#L${String(place.line)}`;
}

/** The page of the code host that shows a stretch of lines of a file. */
export function linesLink(
  repository: string,
  { file, from, to }: { readonly file: string; readonly from: number; readonly to: number },
  branch = 'main',
): string {
  const first = lineLink(repository, { file, line: from }, branch);
  return `${first}-${hostOf(repository).lastLine}${String(to)}`;
}

/**
 * Where a reader reports a wrong figure: a new issue in the repository, filled in; without a repository a letter to
 * `contact`, where that is an e-mail address; otherwise `undefined`.
 */
export function reportLink(
  { repository, contact }: Pick<Settings, 'repository' | 'contact'>,
  { title, body, fields }: ReportText,
): string | undefined {
  if (repository !== undefined) {
    const { issue, titleKey, bodyKey, hasForms } = hostOf(repository);
    if (hasForms && fields !== undefined)
      return `${repository}${issue}?${query({ template: figureForm, title, ...fields })}`;
    return `${repository}${issue}?${query({ [titleKey]: title, [bodyKey]: body })}`;
  }
  if (contact === undefined || !mailbox.test(contact)) return undefined;
  // RFC 6068 asks for CRLF between the lines of a body.
  const letter = { subject: title, body: body.replace(/\r?\n/g, '\r\n') };
  return `mailto:${contact}?${query(letter)}`;
}

/** Where a reader writes to a contact: a letter to an e-mail address, a page of the web; `undefined` of other words. */
export function contactLink(contact: string): string | undefined {
  if (mailbox.test(contact)) return `mailto:${contact}`;
  return /^https?:\/\/\S+$/.test(contact) ? contact : undefined;
}

const mailbox = /^[^\s@:/?]+@[^\s@:/?]+$/;

/** The form of the repository on which a wrong figure is reported. */
const figureForm = 'figure-is-wrong.yml';

interface CodeHost {
  readonly file: string;
  readonly issue: string;
  readonly titleKey: string;
  readonly bodyKey: string;
  /** What stands before the number of the last line of several. */
  readonly lastLine: string;
  /** It fills in the fields of an issue form from the address. */
  readonly hasForms: boolean;
}

const gitHub: CodeHost = {
  file: '/blob/',
  issue: '/issues/new',
  titleKey: 'title',
  bodyKey: 'body',
  lastLine: 'L',
  hasForms: true,
};

const gitLab: CodeHost = {
  file: '/-/blob/',
  issue: '/-/issues/new',
  titleKey: 'issue[title]',
  bodyKey: 'issue[description]',
  lastLine: '',
  hasForms: false,
};

const forgejo: CodeHost = { ...gitHub, file: '/src/branch/', hasForms: false };

// Hosts of one's own keep the name of the software in theirs: gitlab.tinhmau.gov.vn.
function hostOf(repository: string): CodeHost {
  const { hostname } = new URL(repository);
  if (hostname.includes('gitlab')) return gitLab;
  return /codeberg|forgejo|gitea/.test(hostname) ? forgejo : gitHub;
}

// URLSearchParams writes a space as `+`, which mail programs show as a plus sign. Letters stay as they are: a browser encodes them when
// it follows the link, and encoded ones are six times as long.
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encoded(value)}`)
    .join('&');
}

function encoded(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, encodeURIComponent);
}
