import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { DueReading } from '../../domain/realization/due-readings';
import { wordLists } from '../../sheets/decode-program';
import { useActivity } from '../session-context';
import type { ReadingFilter } from './filter-readings';
import { filterReadings } from './filter-readings';
import type { JudgedDraft } from './judge-draft';
import { emptyDraft, judgeDraft } from './judge-draft';
import type { ReadingDraft } from './reading-drafts';
import { useReadingDrafts } from './reading-drafts';
import { ReadingFilters } from './ReadingFilters';
import { ReadingLine } from './ReadingLine';
import { SaveBar } from './SaveBar';
import { ShowFailureBar } from './ShowFailureBar';
import type { TrackFormats } from './track-formats';
import { useOffsetTop } from '../use-offset-top';
import { useShowRecord } from './use-show-record';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  // The bar that saves stays in sight; what has the keyboard stops above it.
  item: { position: 'absolute', top: 0, left: 0, width: '100%', scrollMarginBottom: '120px', scrollMarginTop: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** About the height of a line in pixels, until it is drawn and measured. */
const usualHeight = 150;
const saveId = 'save-readings';
const inputIdPrefix = 'reading-';
const inputIdOf = (line: DueReading): string => `${inputIdPrefix}${line.measure.id}`;

interface ReadingsPanelProps {
  readonly reading: ProgramReading;
  /** Of every measure, the most urgent first. */
  readonly lines: readonly DueReading[];
  readonly formats: TrackFormats;
  readonly filter: ReadingFilter;
  readonly onFilter: (filter: ReadingFilter) => void;
}

/** The readings to be taken, one line per measure, typed one after another and saved at once. */
export function ReadingsPanel({ reading, lines, formats, filter, onFilter }: ReadingsPanelProps) {
  const styles = useStyles();
  const words = useTrackWords();
  const { activity, state } = useActivity();
  const { store, drafts, enteredBy } = useReadingDrafts();
  const { show, failure } = useShowRecord(reading);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { culture, assessment: { today } } = reading;
  const reasons = useMemo(() => wordLists(reading.reading.tables.get('ListWords'))('varianceReason'), [reading]);

  const lineOf = useMemo(() => new Map(lines.map((line) => [line.measure.id, line])), [lines]);
  const typed = useMemo(() => new Set([...drafts].filter(([, { text }]) => text.trim() !== '').map(([measure]) => measure)), [drafts]);
  const judged = [...typed].flatMap((measure) => {
    const line = lineOf.get(measure);
    return line ? [{ line, judged: judgeDraft(drafts.get(measure)!, line, culture, today) }] : [];
  });
  const search = useDeferredValue(filter.search);
  const shown = useMemo(() => filterReadings(lines, { ...filter, search }, typed), [lines, filter, search, typed]);

  const list = useRef<HTMLUListElement>(null);
  const listTop = useOffsetTop(list);
  const virtualizer = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollMargin: listTop,
    getItemKey: (index) => shown[index]!.measure.id,
  });

  // A line that is not drawn yet gets the keyboard as soon as it is.
  const wanted = useRef<string | null>(null);
  const focusWanted = (): void => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    (element.closest('li') ?? element).scrollIntoView({ block: 'nearest' });
    if (element instanceof HTMLInputElement) element.select();
  };
  useEffect(focusWanted);
  // Remarks that appear while typing must be visible, too.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.id.startsWith(inputIdPrefix)) activeElement.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [drafts]);
  const focus = (id: string): void => {
    wanted.current = id;
    focusWanted();
  };
  const focusLine = (index: number): void => {
    const line = shown[index];
    if (line === undefined) {
      if (index > 0) focus(saveId);
      return;
    }
    focus(inputIdOf(line));
    if (wanted.current !== null) virtualizer.scrollToIndex(index);
  };

  const enter = (line: DueReading, draft: ReadingDraft): void => {
    const isBlank = [draft.text, draft.evidence, draft.reason, draft.comment].every((text) => text === '')
      && draft.periodStart === line.period.start;
    if (isBlank) store.discard([line.measure.id]);
    else store.enter(line.measure.id, draft);
  };
  const save = async (chosen: readonly { readonly line: DueReading; readonly judged: JudgedDraft }[]): Promise<void> => {
    const wrong = chosen.find((candidate) => candidate.judged.is !== 'reading');
    if (wrong !== undefined) {
      onFilter({ search: '', show: 'typed', owner: null, benefit: null });
      focus(inputIdOf(wrong.line));
      return;
    }
    const readings = chosen.flatMap((candidate) => (candidate.judged.is === 'reading' ? [candidate.judged.reading] : []));
    if (readings.length === 0) return;
    const outcome = await activity.run('recordReadings', { readings, ...(enteredBy.trim() !== '' && { enteredBy }) });
    if (outcome !== null && outcome.recorded.length > 0) store.discard(readings.map(({ measure }) => measure));
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(judged);
    else focusLine(index + step);
  };
  const toggle = (measure: string): void =>
    setOpen((before) => new Set(before.has(measure) ? [...before].filter((id) => id !== measure) : [...before, measure]));

  const orphaned = [...typed].filter((measure) => !lineOf.has(measure));
  const empty = filter.show === 'typed' ? words.filters.nothingTyped : words.filters.nothingDue;
  const isFiltered = filter.search !== '' || filter.owner !== null || filter.benefit !== null;
  return (
    <>
      <ReadingFilters lines={lines} typed={typed.size} filter={filter} onFilter={onFilter} />
      <div>
        <Text size={200} role="status">
          {shown.length > 0 ? words.filters.found(shown.length) : isFiltered ? words.filters.nothingFound : empty}
        </Text>
        {shown.length > 0 && <Text size={200} className={styles.hint}>{` · ${words.save.hint}`}</Text>}
      </div>
      <ShowFailureBar failure={failure} />
      <ul ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} aria-label={words.line.list}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = shown[index]!;
          const { id } = line.measure;
          const draft = drafts.get(id) ?? emptyDraft(line);
          const judgedDraft = judgeDraft(draft, line, culture, today);
          return (
            <li
              key={key} ref={virtualizer.measureElement} data-index={index} className={styles.item}
              style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              aria-setsize={shown.length} aria-posinset={index + 1}
            >
              <ReadingLine
                line={line} draft={draft} judged={judgedDraft} formats={formats} today={today} reasons={reasons} inputId={inputIdOf(line)}
                isOpen={open.has(id)}
                onToggle={() => toggle(id)}
                onEnter={(next) => enter(line, next)}
                onKeyDown={(event) => onKeyDown(event, index)}
                onSave={() => void save([{ line, judged: judgedDraft }])}
                onDiscard={() => store.discard([id])}
                onShow={() => void show({ table: 'BenefitMeasures', id, field: 'measure' })}
              />
            </li>
          );
        })}
      </ul>
      {typed.size > 0 && (
        <SaveBar
          id={saveId}
          typed={judged.length}
          remarkable={judged.filter(
            (candidate) => candidate.judged.is === 'reading' && candidate.judged.warnings.some(({ severity }) => severity === 'warning'),
          ).length}
          wrong={judged.filter((candidate) => candidate.judged.is === 'not-a-number').length}
          orphaned={orphaned}
          enteredBy={enteredBy}
          isBusy={state.running !== null}
          onEnterBy={(role) => store.enterBy(role)}
          onDiscardOrphaned={() => store.discard(orphaned)}
          onSave={() => void save(judged)}
        />
      )}
    </>
  );
}
