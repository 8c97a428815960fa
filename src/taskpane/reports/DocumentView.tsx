import { makeStyles, mergeClasses, Subtitle1, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportBlock, ReportDocument, ReportFormats, ReportTable } from '../../sheets/report/document/report-document';
import { cellText, isOfFigures } from '../../sheets/report/document/report-document';
import { ShowMore } from '../ShowMore';

const useStyles = makeStyles({
  document: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, '& p, & ul': { margin: 0 },
  },
  list: { paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))', gap: tokens.spacingHorizontalS, margin: 0 },
  figure: {
    backgroundColor: tokens.colorNeutralBackground3, padding: tokens.spacingHorizontalS,
    '& dd': { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
  // A table of a page is wider than the pane; it scrolls in its own box, which the keyboard can reach.
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'start', paddingBottom: tokens.spacingVerticalXS },
  },
  cell: {
    textAlign: 'start', verticalAlign: 'top', padding: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** How wide a column is at least, in pixels; two of them fit any pane. */
const leastColumn = 112;

/** A report as it will read, wherever it goes. */
export function DocumentView({ document, formats }: { readonly document: ReportDocument; readonly formats: ReportFormats }) {
  const styles = useStyles();
  return (
    <article className={styles.document} lang={document.language} aria-label={document.title}>
      <Subtitle1 as="h2">{document.title}</Subtitle1>
      <Text size={200}>{document.subtitle}</Text>
      {document.blocks.map((block, index) => <Block key={index} block={block} formats={formats} />)}
    </article>
  );
}

function Block({ block, formats }: { readonly block: ReportBlock; readonly formats: ReportFormats }) {
  const styles = useStyles();
  switch (block.is) {
    case 'heading':
      return <Subtitle2 as="h3">{block.text}</Subtitle2>;
    case 'paragraph':
      return <Text as="p">{block.text}</Text>;
    case 'list':
      return <ul className={styles.list}>{block.items.map((item, index) => <li key={index}><Text>{item}</Text></li>)}</ul>;
    case 'figures':
      return (
        <dl className={styles.figures}>
          {block.figures.map(({ label, cell }) => (
            <div key={label} className={styles.figure}>
              <dt><Text size={200}>{label}</Text></dt>
              <dd>{cellText(cell, formats)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Table table={block} formats={formats} />;
  }
}

/** Rows shown before the reader asks for more; what is written somewhere has all of them. */
const rowsAtFirst = 60;

function Table({ table, formats }: { readonly table: ReportTable; readonly formats: ReportFormats }) {
  const styles = useStyles();
  const { caption, columns, rows } = table;
  const [shown, setShown] = useState(rowsAtFirst);
  const classOf = (column: number): string => mergeClasses(styles.cell, isOfFigures(table, column) && styles.number);
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table} style={{ minWidth: columns.length * leastColumn }}>
          <caption>{caption}</caption>
          <thead>
            <tr>{columns.map(({ header }, column) => <th key={header} scope="col" className={classOf(column)}>{header}</th>)}</tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => <td key={column} className={classOf(column)}>{cellText(cell, formats)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && <ShowMore count={rows.length - shown} onMore={() => setShown(shown + 5 * rowsAtFirst)} />}
    </>
  );
}
