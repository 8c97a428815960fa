import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import { StatusMark } from '../StatusMark';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { rowName } from './row-name';
import { rowHeight } from './timeline-measures';
import type { TimelineRow } from './timeline-rows';

const useStyles = makeStyles({
  row: {
    position: 'absolute', left: 0, width: '100%', height: `${rowHeight}px`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    // A system that forces its colors paints no backgrounds.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  // Words lie above the lines of the calendar.
  heading: {
    position: 'sticky', zIndex: 1, left: '8px', display: 'inline-block', paddingTop: '14px', fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  name: {
    position: 'sticky', zIndex: 1, left: 0, display: 'flex', alignItems: 'center', columnGap: '4px', height: '100%', padding: '0 8px',
    paddingBottom: '22px', boxSizing: 'border-box', border: 'none', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    font: 'inherit', fontSize: tokens.fontSizeBase200, textAlign: 'left', cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 },
});

interface TimelineRowLineProps {
  readonly row: TimelineRow;
  readonly index: number;
  readonly elementId: string;
  /** Of the window: a name is no wider. */
  readonly room: number;
  readonly figures: Figures;
  readonly isChosen: boolean;
  /** Whether Tab leads to it. */
  readonly isReachable: boolean;
  readonly onChoose: (index: number) => void;
  readonly onFocus: (index: number) => void;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
}

/** The name of a row, which says in words what its bar shows; rendered again only when something of it changes. */
export const TimelineRowLine = memo(function TimelineRowLine(
  { row, index, elementId, room, figures, isChosen, isReachable, onChoose, onFocus, onKey }: TimelineRowLineProps,
) {
  const styles = useStyles();
  const words = usePicturesWords();
  const place = { top: index * rowHeight };
  if (row.is === 'heading') {
    return <div className={styles.row} style={place}><span className={styles.heading}>{words.timeline[row.id]}</span></div>;
  }
  const { id, title, status } = row.is === 'activity' ? row.activity : row.benefit;
  return (
    <div className={mergeClasses(styles.row, isChosen && styles.chosen)} style={place}>
      <button
        type="button" id={elementId} className={styles.name} style={{ maxWidth: room }} tabIndex={isReachable ? 0 : -1}
        aria-label={rowName(row, words, figures)} aria-pressed={isChosen} onClick={() => onChoose(index)} onFocus={() => onFocus(index)}
        onKeyDown={(event) => onKey(event, index)}
      >
        {status !== null && <StatusMark status={status} symbolOnly />}
        <span className={styles.title}>{id} {title}</span>
      </button>
    </div>
  );
});
