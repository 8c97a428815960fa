import type { ReportBlock, ReportDocument, ReportFormats } from './report-document';
import { cellText, isOfFigures } from './report-document';

const style = `
  body {
    max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.45 'Segoe UI', system-ui, sans-serif;
    color: #242424; background: #fff;
  }
  h1 { margin-bottom: 0; } h2 { margin: 1.6rem 0 0.4rem; }
  .subtitle { margin-top: 0.2rem; color: #555; }
  dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.8rem; margin: 0.8rem 0; }
  dl div { border: 1px solid #ccc; padding: 0.5rem 0.7rem; } dt { color: #555; } dd { margin: 0; font-size: 1.3em; font-weight: 600; }
  table { border-collapse: collapse; width: 100%; margin: 0.6rem 0; }
  caption { text-align: left; font-weight: 600; padding-bottom: 0.3rem; }
  th, td { border-bottom: 1px solid #ccc; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
  .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  @media (prefers-color-scheme: dark) {
    body { color: #eee; background: #1f1f1f; } .subtitle, dt { color: #bbb; } dl div, th, td { border-color: #555; }
  }
  @media print { body { margin: 0; max-width: none; color: #000; background: #fff; } h2, table { break-inside: avoid; } }
`;

/** A report as one HTML page that needs nothing else: no script, no request to any address. */
export function documentHtml(document: ReportDocument, formats: ReportFormats): string {
  const { title, subtitle, language, blocks } = document;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
${blocks.map((block) => blockHtml(block, formats)).join('\n')}
</body>
</html>
`;
}

function blockHtml(block: ReportBlock, formats: ReportFormats): string {
  switch (block.is) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'figures': {
      const figures = block.figures.map(({ label, cell }) =>
        `<div><dt>${escaped(label)}</dt><dd>${escaped(cellText(cell, formats))}</dd></div>`);
      return `<dl>${figures.join('')}</dl>`;
    }
    case 'table': {
      const kinds = block.columns.map((_, column) => (isOfFigures(block, column) ? ' class="number"' : ''));
      const head = block.columns.map(({ header }, column) => `<th scope="col"${kinds[column]}>${escaped(header)}</th>`).join('');
      const body = block.rows.map((cells) =>
        `<tr>${cells.map((cell, column) => `<td${kinds[column]}>${escaped(cellText(cell, formats))}</td>`).join('')}</tr>`).join('\n');
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`;
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
