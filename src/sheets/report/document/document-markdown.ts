import type { ReportBlock, ReportDocument, ReportFormats } from './report-document';
import { cellText, isOfFigures } from './report-document';

/** A report as Markdown (GitHub's tables), for a wiki, a mail or a chat. */
export function documentMarkdown({ title, subtitle, blocks }: ReportDocument, formats: ReportFormats): string {
  return [`# ${plain(title)}`, plain(subtitle), ...blocks.map((block) => blockMarkdown(block, formats))].join('\n\n').concat('\n');
}

function blockMarkdown(block: ReportBlock, formats: ReportFormats): string {
  switch (block.is) {
    case 'heading':
      return `## ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'figures':
      return block.figures.map(({ label, cell }) => `- ${plain(label)}: **${plain(cellText(cell, formats))}**`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
      return [
        `**${plain(block.caption)}**`,
        '',
        row(block.columns.map(({ header }) => header)),
        `|${block.columns.map((_, column) => (isOfFigures(block, column) ? ' ---: ' : ' --- ')).join('|')}|`,
        ...block.rows.map((cells) => row(cells.map((cell) => cellText(cell, formats)))),
      ].join('\n');
    }
  }
}

/** Escapes characters that Markdown would interpret, and line breaks that would end a table. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
