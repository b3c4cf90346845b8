import { frame } from './chart.ts';
import type { Chart } from './chart.ts';
import { home } from './addresses.ts';
import type { IndexView } from './index-view.ts';
import type { PlainPage } from './pages.ts';
import type { Link, RankingView } from './ranking-view.ts';
import type { UnitView } from './unit-view.ts';
import { words } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** The one style sheet of the plain sites. */
export const style =
  'body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.25rem .5rem;text-align:left}.n{text-align:right;font-variant-numeric:tabular-nums}.ok{color:#060}.no{color:#900}svg text{font-size:10px}rect{fill:#1a5fb4}path{fill:none;stroke:#1a5fb4}.g{stroke:#ddd}\n';

/** A plain page as HTML. */
export function htmlOf(page: PlainPage): string {
  const { language } = page;
  if (page.kind === 'unit') return unitHtml(page.view(), language);
  return page.kind === 'ranking'
    ? rankingHtml(page.view(), language)
    : indexHtml(page.view(), language);
}

function layout(title: string, main: string, language: PlainLanguage): string {
  const { site, foot } = words[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="${home(language)}">${site}</a></header><main><h1>${escaped(title)}</h1>${main}</main><footer><p>${foot}</p></footer></body></html>`;
}

function unitHtml(view: UnitView, language: PlainLanguage): string {
  const word = words[language];
  const main = `<p>${word.level}: ${escaped(view.level)}. ${word.parent}: ${escaped(view.parent)}.</p><h2>${word.latest}</h2>${latestHtml(view.latest, language)}<h2>${word.course}</h2>${view.charts.map(chartHtml).join('')}<h2>${word.history}</h2>${historyHtml(view, language)}`;
  return layout(view.title, main, language);
}

function latestHtml(latest: UnitView['latest'], language: PlainLanguage): string {
  const word = words[language];
  const heads = [word.indicator, word.period, word.numerator, word.denominator, word.value];
  return `<table><thead>${headsHtml([...heads, word.change, word.rank, word.target])}</thead><tbody>${latest.map((row) => `<tr><th><a href="${row.href}">${escaped(row.name)}</a></th><td>${row.period}</td><td class="n">${row.numerator}</td><td class="n">${row.denominator}</td><td class="n">${row.value}</td><td class="n">${row.change}</td><td class="n">${row.rank}</td><td class="${row.met ? 'ok' : 'no'}">${escaped(row.outcome)}</td></tr>`).join('')}</tbody></table>`;
}

function chartHtml({ name, path, ticks, dates }: Chart): string {
  const { width, height, left, right, bottom } = frame;
  const label = escaped(name);
  return `<figure><figcaption>${label}</figcaption><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${label}">${ticks.map((tick) => `<path class="g" d="M${String(left)},${String(tick.y)}H${String(width - right)}"/><text x="2" y="${String(tick.y)}">${tick.label}</text>`).join('')}${dates.map((date) => `<text x="${String(date.x)}" y="${String(height - bottom + 14)}" text-anchor="middle">${date.label}</text>`).join('')}<path d="${path}"/></svg></figure>`;
}

function historyHtml({ heads, history }: UnitView, language: PlainLanguage): string {
  return `<table><thead>${headsHtml([words[language].period, ...heads])}</thead><tbody>${history.map(({ period, cells }) => `<tr><th>${period}</th>${cells.map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

function rankingHtml(view: RankingView, language: PlainLanguage): string {
  const word = words[language];
  const heads = [word.rank, word.unit, word.value, word.chart, word.numerator, word.denominator];
  const main = `<nav>${linksHtml(view.periods)}</nav><table><thead>${headsHtml([...heads, word.change, word.target])}</thead><tbody>${view.rows.map((row) => `<tr><td class="n">${String(row.rank)}</td><th><a href="${row.href}">${escaped(row.name)}</a></th><td class="n">${row.value}</td><td><svg width="100" height="8"><rect width="${String(row.bar)}" height="8"/></svg></td><td class="n">${row.numerator}</td><td class="n">${row.denominator}</td><td class="n">${row.change}</td><td class="${row.met ? 'ok' : 'no'}">${escaped(row.outcome)}</td></tr>`).join('')}</tbody></table>`;
  return layout(view.title, main, language);
}

function indexHtml({ title, indicators, levels }: IndexView, language: PlainLanguage): string {
  const main = `<ul>${indicators.map(({ name, links }) => `<li>${escaped(name)}: ${linksHtml(links)}</li>`).join('')}</ul>${levels.map(({ name, links }) => `<h2>${escaped(name)}</h2><ul>${links.map((link) => `<li>${linksHtml([link])}</li>`).join('')}</ul>`).join('')}`;
  return layout(title, main, language);
}

function headsHtml(heads: readonly string[]): string {
  return `<tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join('')}</tr>`;
}

function linksHtml(links: readonly Link[]): string {
  return links.map(({ href, label }) => `<a href="${href}">${escaped(label)}</a>`).join(' ');
}

function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (one) => entities[one] ?? one) : text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
