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
</head>
<body>
<h1>${title}</h1>
<p>${words.lead[language]}</p>
<pre>${escaped(report)}</pre>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
