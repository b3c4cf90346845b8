import { frame } from '../plain/chart.ts';

const { width, height, left, right, bottom } = frame;

/** The words of a page's language, and its view, where a template begins. */
const begin = '{{ $w := index site.Data.words .Params.lang }}{{ $v := .Params.view }}';

const links =
  '{{ range $i, $l := . }}{{ if $i }} {{ end }}<a href="{{ $l.href }}">{{ $l.label }}</a>{{ end }}';

const outcome = '<td class="{{ if .met }}ok{{ else }}no{{ end }}">{{ .outcome }}</td>';

const heads = (...names: string[]) =>
  `<tr>${names.map((name) => `<th>{{ $w.${name} }}</th>`).join('')}</tr>`;

/** Hugo's templates, by path: they print the views of the plain pages, letter by letter as the floor does. */
export const layouts: Readonly<Record<string, string>> = {
  '_default/baseof.html': `{{ $w := index site.Data.words .Params.lang }}<!doctype html><html lang="{{ .Params.lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="{{ $w.home }}">{{ $w.site }}</a></header><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main><footer><p>{{ $w.foot }}</p></footer></body></html>`,
  'unit/single.html': `{{ define "main" }}${begin}<p>{{ $w.level }}: {{ $v.level }}. {{ $w.parent }}: {{ $v.parent }}.</p><h2>{{ $w.latest }}</h2>{{ partial "latest.html" (dict "w" $w "rows" $v.latest) }}<h2>{{ $w.course }}</h2>{{ range $v.charts }}{{ partial "chart.html" . }}{{ end }}<h2>{{ $w.history }}</h2>{{ partial "history.html" (dict "w" $w "view" $v) }}{{ end }}`,
  'partials/latest.html': `{{ $w := .w }}<table><thead>${heads('indicator', 'period', 'numerator', 'denominator', 'value', 'change', 'rank', 'target')}</thead><tbody>{{ range .rows }}<tr><th><a href="{{ .href }}">{{ .name }}</a></th><td>{{ .period }}</td><td class="n">{{ .numerator }}</td><td class="n">{{ .denominator }}</td><td class="n">{{ .value }}</td><td class="n">{{ .change }}</td><td class="n">{{ .rank }}</td>${outcome}</tr>{{ end }}</tbody></table>`,
  'partials/chart.html': `<figure><figcaption>{{ .name }}</figcaption><svg viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="{{ .name }}">{{ range .ticks }}<path class="g" d="M${String(left)},{{ .y }}H${String(width - right)}"/><text x="2" y="{{ .y }}">{{ .label }}</text>{{ end }}{{ range .dates }}<text x="{{ .x }}" y="${String(height - bottom + 14)}" text-anchor="middle">{{ .label }}</text>{{ end }}<path d="{{ .path }}"/></svg></figure>`,
  'partials/history.html': `<table><thead><tr><th>{{ .w.period }}</th>{{ range .view.heads }}<th>{{ . }}</th>{{ end }}</tr></thead><tbody>{{ range .view.history }}<tr><th>{{ .period }}</th>{{ range .cells }}<td class="n">{{ . }}</td>{{ end }}</tr>{{ end }}</tbody></table>`,
  'ranking/single.html': `{{ define "main" }}${begin}<nav>{{ with $v.periods }}${links}{{ end }}</nav><table><thead>${heads('rank', 'unit', 'value', 'chart', 'numerator', 'denominator', 'change', 'target')}</thead><tbody>{{ range $v.rows }}<tr><td class="n">{{ .rank }}</td><th><a href="{{ .href }}">{{ .name }}</a></th><td class="n">{{ .value }}</td><td><svg width="100" height="8"><rect width="{{ .bar }}" height="8"/></svg></td><td class="n">{{ .numerator }}</td><td class="n">{{ .denominator }}</td><td class="n">{{ .change }}</td>${outcome}</tr>{{ end }}</tbody></table>{{ end }}`,
  'index/single.html': `{{ define "main" }}${begin}<ul>{{ range $v.indicators }}<li>{{ .name }}: {{ with .links }}${links}{{ end }}</li>{{ end }}</ul>{{ range $v.levels }}<h2>{{ .name }}</h2><ul>{{ range .links }}<li><a href="{{ .href }}">{{ .label }}</a></li>{{ end }}</ul>{{ end }}{{ end }}`,
};
