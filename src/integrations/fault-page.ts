import type { Language } from '../table/language.ts';

const words = {
  title: { vi: 'Dữ liệu hoặc nội dung có lỗi', en: 'The data or texts have faults' },
  lead: {
    vi: 'Hãy sửa những chỗ sau rồi lưu tệp. Trang này tự mở lại khi hết lỗi.',
    en: 'Mend the following and save the file. This page comes back by itself.',
  },
};

/** What the preview shows while the data have faults: the report of the check. It asks again every two seconds. */
export function faultPage(report: string, language: Language): string {
  const title = words.title[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>${words.lead[language]}</p>
${report.split('\n').filter(Boolean).map(paragraph).join('\n')}
</body>
</html>
`;
}

/** A line of the report: a place, what is wrong there, or how it is mended. */
function paragraph(line: string): string {
  if (line.startsWith(' ')) return `<p class="hint">${escaped(line.trim())}</p>`;
  const [place = '', ...told] = line.split('  ');
  if (told.length === 0) return `<p>${escaped(line)}</p>`;
  return `<p><strong>${escaped(place)}</strong>  ${escaped(told.join('  '))}</p>`;
}

const style = `
:root { background: light-dark(#fdfcf9, #11171c); color: light-dark(#17212b, #ece8df) }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { line-height: 1.3; overflow-wrap: normal; text-wrap: balance }
p { margin: 1.2rem 0 0 }
.hint { margin: 0; padding-inline-start: 1.2rem; color: light-dark(#4b5763, #b3b9bd) }
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
