import { Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useId } from 'react';
import type { DueReading } from '../../domain/realization/due-readings';
import { expectedReading } from '../../domain/realization/expected-reading';
import { measureDirection } from '../../domain/realization/measure-direction';
import { lastUntil } from '../../domain/realization/measure-readings';
import { readingPeriod } from '../../domain/realization/reading-period';
import type { TrackViewSentences } from '../../strings/track-view';
import { Disclosure } from '../Disclosure';
import { periodOfDraft } from './judge-draft';
import type { ReadingDetailsProps } from './ReadingDetails';
import { ReadingDetails } from './ReadingDetails';
import type { TrackFormats } from './track-formats';
import { useTrackWords } from './use-track-words';
import { warningSentence } from './warning-sentence';

const useStyles = makeStyles({
  line: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Whatever gets the keyboard stops above the bar that saves.
    '& input, & select, & textarea, & button': { scrollMarginBottom: '120px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  late: { color: tokens.colorPaletteRedForeground1 },
  entry: {
    display: 'grid', gridTemplateColumns: 'minmax(100px, 8em) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'center',
  },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  known: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  remark: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  warning: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  mistake: { borderLeftColor: tokens.colorPaletteRedBorderActive },
});

interface ReadingLineProps extends ReadingDetailsProps {
  readonly inputId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One measure to be read: what for, since when, the last value and the plan beside the field, and what is notable about what is typed.
 */
export function ReadingLine(props: ReadingLineProps) {
  const { line, draft, judged, formats, inputId, isOpen, onToggle, onEnter, onKeyDown } = props;
  const styles = useStyles();
  const words = useTrackWords();
  const aboutId = useId();
  const remarksId = useId();
  const { measure, benefit, owner } = line;
  const period = periodOfDraft(line, draft);
  const last = lastUntil(line.actuals, period.start - 1);
  const about = `${measure.benefit} ${benefit?.benefit ?? ''}`.trim();
  return (
    <div className={styles.line}>
      <label htmlFor={inputId} className={styles.name}>
        {measure.measure === '' ? measure.id : measure.measure}
        {measure.unit !== '' && <Text size={200} className={styles.quiet}> {words.line.unit(measure.unit)}</Text>}
      </label>
      <div id={aboutId}>
        <Text size={200} block className={styles.quiet}>{words.line.of(about, owner)}</Text>
        <Text size={200} block className={mergeClasses(styles.quiet, line.daysOverdue > 0 && styles.late)}>
          {[formats.period(period), dueText(line, words, formats)].join(' · ')}
        </Text>
        {line.missed > 1 && <Text size={200} block className={styles.quiet}>{words.line.more(line.missed - 1)}</Text>}
      </div>
      <div className={styles.entry}>
        <Input
          id={inputId}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          value={draft.text}
          aria-describedby={`${aboutId} ${remarksId}`}
          aria-invalid={judged.is === 'not-a-number'}
          onChange={(_event, { value }) => onEnter({ ...draft, text: value })}
          onKeyDown={onKeyDown}
        />
        <div className={styles.known}>
          <Text size={200} block>
            {last === null
              ? words.line.noLast
              : words.line.last(formats.reading(last.value), formats.period(readingPeriod(last.date, line.interval, 0)))}
          </Text>
          <Text size={200} block>{planText(line, expectedReading(measure, line.plan, line.planned, period), words, formats)}</Text>
        </div>
      </div>
      <div id={remarksId} aria-live="polite">
        {judged.is === 'not-a-number' && (
          <Text size={200} block className={mergeClasses(styles.remark, styles.mistake)}>
            {words.line.notNumber(formats.reading(1234.5))}
          </Text>
        )}
        {judged.is === 'reading' && judged.warnings.map((warning) => (
          <Text
            key={`${warning.code} ${warning.details['id'] ?? ''}`}
            size={200}
            block
            className={mergeClasses(styles.remark, warning.severity === 'warning' && styles.warning)}
          >
            <strong>{warning.severity === 'warning' ? words.warning : words.note}:</strong> {warningSentence(warning, words, formats)}
          </Text>
        ))}
      </div>
      <Disclosure title={words.line.details} label={words.line.detailsOf(measure.measure)} isOpen={isOpen} onToggle={onToggle}>
        <ReadingDetails {...props} />
      </Disclosure>
    </div>
  );
}

function dueText({ due, isDue, daysOverdue }: DueReading, { line: words }: TrackViewSentences, formats: TrackFormats): string {
  if (due === null) return words.noRhythm;
  if (!isDue) return words.dueOn(formats.date(due));
  return daysOverdue === 0 ? words.dueToday : words.overdue(formats.date(due), daysOverdue);
}

function planText({ measure }: DueReading, expected: number | null, { line: words }: TrackViewSentences, formats: TrackFormats): string {
  if (expected !== null) return words.plan(formats.level(expected));
  const { rangeLow, rangeHigh } = measure;
  if (measureDirection(measure) !== 'Within range') return '';
  if (rangeLow !== null && rangeHigh !== null) return words.range(formats.reading(rangeLow), formats.reading(rangeHigh));
  if (rangeLow !== null) return words.atLeast(formats.reading(rangeLow));
  return rangeHigh === null ? '' : words.atMost(formats.reading(rangeHigh));
}
