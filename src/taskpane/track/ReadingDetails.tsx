import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DueReading } from '../../domain/realization/due-readings';
import { readingChoices } from '../../domain/realization/reading-choices';
import type { JudgedDraft } from './judge-draft';
import { periodOfDraft } from './judge-draft';
import type { ReadingDraft } from './reading-drafts';
import type { TrackFormats } from './track-formats';
import { useTrackWords } from './use-track-words';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, '& input, & select, & textarea': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
});

export interface ReadingDetailsProps {
  readonly line: DueReading;
  readonly draft: ReadingDraft;
  readonly judged: JudgedDraft;
  readonly formats: TrackFormats;
  readonly today: number;
  readonly reasons: readonly string[];
  readonly onEnter: (draft: ReadingDraft) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onShow: () => void;
}

/** What belongs to a reading besides its value: the period it is for, where it can be checked, and why it differs from the plan. */
export function ReadingDetails({ line, draft, judged, formats, today, reasons, onEnter, onSave, onDiscard, onShow }: ReadingDetailsProps) {
  const styles = useStyles();
  const { line: words } = useTrackWords();
  const choices = useMemo(() => readingChoices(line, today), [line, today]);
  const chosen = periodOfDraft(line, draft);
  const { source, isExpected } = line.evidence;
  const hint = isExpected ? words.evidenceExpected(source) : source === '' ? undefined : words.evidenceSource(source);
  return (
    <div className={styles.details}>
      <Field label={words.period} size="small">
        <Select value={String(chosen.start)} onChange={(_event, { value }) => onEnter({ ...draft, periodStart: Number(value) })}>
          {choices.every(({ period }) => period.start !== chosen.start) && <option value={chosen.start}>{formats.period(chosen)}</option>}
          {choices.map(({ period, standing }) => (
            <option key={period.start} value={period.start}>
              {standing === null ? formats.period(period) : words.standing(formats.period(period), formats.reading(standing.value))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.evidence} hint={hint} size="small">
        <Input value={draft.evidence} onChange={(_event, { value }) => onEnter({ ...draft, evidence: value })} />
      </Field>
      <Field label={words.reason} size="small">
        <Select value={draft.reason} onChange={(_event, { value }) => onEnter({ ...draft, reason: value })}>
          <option value="">{words.noReason}</option>
          {reasons.map((reason) => <option key={reason} value={reason}>{reason}</option>)}
        </Select>
      </Field>
      <Field label={words.comment} size="small">
        <Textarea value={draft.comment} rows={2} onChange={(_event, { value }) => onEnter({ ...draft, comment: value })} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={judged.is !== 'reading'} onClick={onSave}>{words.save}</Button>
        <Button size="small" appearance="subtle" onClick={onDiscard}>{words.discard}</Button>
        <Button size="small" appearance="subtle" onClick={onShow}>{words.show}</Button>
      </div>
    </div>
  );
}
