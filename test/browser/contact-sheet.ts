/** A page that shows all pictures, a row for each page and a column for each look. The names are our own: nothing to escape. */
export function contactSheet(titles: readonly string[], looks: readonly string[]): string {
  const head = looks.map((look) => `<th scope="col">${look}</th>`).join('');
  const rows = titles.map((title) => {
    const cells = looks.map((look) => {
      const file = `${title}-${look}.png`;
      return `<td><a href="${file}"><img src="${file}" alt="${title}, ${look}" loading="lazy"></a></td>`;
    });
    return `<tr><th scope="row">${title}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pages</title>
<style>
  body { font: 14px system-ui; background: #999 }
  th, td { padding: 4px; text-align: start; vertical-align: top }
  img { display: block; width: 200px; max-height: 600px; object-fit: cover; object-position: top; background: #fff }
</style>
<table>
<thead><tr><th></th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
`;
}
