import { makeStyles, tokens } from '@fluentui/react-components';

/** How tables of the pane look. What is a number is marked `data-number`; a table that may be wider than the pane scrolls in its frame. */
export const useTableStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: {
    width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
    '& th, & td': {
      textAlign: 'start', verticalAlign: 'top', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& th:first-child, & td:first-child': { paddingLeft: 0 },
    '& th:last-child, & td:last-child': { paddingRight: 0 },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& [data-number]': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    '& td[data-number]': { whiteSpace: 'nowrap' },
  },
});
