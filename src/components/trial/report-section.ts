import type { FileView, IssueView, ReportView } from '../../trial/report-view.ts';
import { fill } from '../../text/messages/say.ts';
import { button, element } from './element.ts';
import type { TrialWords } from './taken-list.ts';

/** What can be done with a report besides reading it. */
export interface ReportActs {
  readonly save: (format: 'csv' | 'json') => void;
  /** Says in a word or two what was done. */
  readonly tell: (words: string) => void;
}

/** The report of a check: every issue with its place, what is wrong and how to mend it; by file. */
export function reportSection(
  { report, elsewhere }: { readonly report: ReportView; readonly elsewhere: boolean },
  t: TrialWords,
  acts: ReportActs,
): HTMLElement {
  const { counts, files } = report;
  const section = element('section', {}, element('h2', { text: t.report }));
  section.append(element('p', { className: 'finding', text: findingOf(report, t) }));
  if (files.length === 0) return section;
  const lists = files.map((file) => fileList(file, t));
  if (elsewhere) section.append(element('p', { text: t.elsewhere }));
  if (counts.errors > 0 && counts.warnings > 0) section.append(filter(section, counts, t));
  section.append(...lists, textOf(report, t, acts));
  return section;
}

function findingOf({ counts, summary }: ReportView, t: TrialWords): string {
  if (counts.errors > 0) return `${summary}.`;
  return counts.warnings === 0
    ? t.sound
    : `${t.sound} ${fill(t.warnings, { n: counts.warnings })}.`;
}

/** Two boxes that hide the errors or the warnings; the counts stand beside them. */
function filter(section: HTMLElement, counts: ReportView['counts'], t: TrialWords): HTMLElement {
  const box = (severity: 'error' | 'warning', text: string) => {
    const input = element('input');
    input.type = 'checkbox';
    input.checked = true;
    input.addEventListener('change', () => {
      section.classList.toggle(`without-${severity}`, !input.checked);
    });
    return element('label', {}, input, element('span', { text }));
  };
  return element(
    'fieldset',
    { className: 'severities' },
    element('legend', { text: t.show }),
    box('error', fill(t.errors, { n: counts.errors })),
    box('warning', fill(t.warnings, { n: counts.warnings })),
  );
}

function fileList({ name, issues, more }: FileView, t: TrialWords): HTMLElement {
  const list = element('ol', { className: 'issues' }, ...issues.map((each) => issueItem(each, t)));
  const rest = more === undefined ? [] : [element('p', { text: more })];
  return element('div', {}, element('h3', {}, ...breakable(name)), list, ...rest);
}

/** A path that is broken behind its slashes, not within a name. */
function breakable(path: string): Node[] {
  return path
    .split(/(?<=\/)/)
    .flatMap((part, index) => (index === 0 ? [text(part)] : [element('wbr'), text(part)]));
}

function issueItem({ severity, place, code, message, hint }: IssueView, t: TrialWords) {
  return element(
    'li',
    { className: severity },
    element(
      'p',
      { className: 'place' },
      element('strong', { text: t[severity] }),
      text(` ${place}`),
    ),
    element('p', { text: message }),
    element('p', { text: hint, className: 'hint' }),
    element('code', { text: code }),
  );
}

function textOf(report: ReportView, t: TrialWords, { save, tell }: ReportActs): HTMLElement {
  const buttons = [
    ...copyButton(report.text, t, tell),
    button(t.saveCsv, () => {
      save('csv');
    }),
    button(t.saveJson, () => {
      save('json');
    }),
  ];
  const whole = element('pre', { text: report.text });
  whole.tabIndex = 0;
  const summary = element('summary', { text: t.asText });
  const details = element('details', { className: 'as-text' }, summary, whole);
  return element('div', {}, element('p', { className: 'acts' }, ...buttons), details);
}

/** Only a page of a safe origin may write to the clipboard. */
function copyButton(words: string, t: TrialWords, tell: (words: string) => void): HTMLElement[] {
  if (!('clipboard' in navigator)) return [];
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    tell(t.copied);
  };
  return [button(t.copy, () => void copy())];
}

function text(words: string): Text {
  return document.createTextNode(words);
}
