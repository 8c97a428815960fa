import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Select, Text, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { SettingsReading } from '../../commands/read-settings';
import type { DiscountTiming, Settings } from '../../domain/realization/settings';
import type { ThresholdPreset } from '../../domain/realization/threshold-presets';
import { presetOf, thresholdPresets } from '../../domain/realization/threshold-presets';
import type { CellInput } from '../../sheets/change-set';
import type { SettingSpec } from '../../sheets/setting-catalog';
import { settingCatalog } from '../../sheets/setting-catalog';
import { ButtonRow } from '../ButtonRow';
import { FailureBar } from '../FailureBar';
import { noticeOfProblem } from '../notices';
import { ProblemList } from '../ProblemList';
import { useActivity, useWords } from '../session-context';
import { useShowCell } from '../use-show-cell';
import { ScheduleNotice } from './ScheduleNotice';
import type { SettingsDraft } from './settings-draft';
import { changedSettings, draftOf, readDraft, withPreset } from './settings-draft';
import { useSettingsWords } from './use-settings-words';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM,
    // A drop-down is as wide as its longest entry unless it is told otherwise.
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Thresholds and discounting of the program: fields, what will be written, and the button that writes and applies it. */
export function ProgramSettings({ reading }: { readonly reading: SettingsReading }) {
  const { settings, schedules, problems, place, culture } = reading;
  const styles = useStyles();
  const { program: words } = useSettingsWords();
  const all = useWords();
  const { activity, state } = useActivity();
  const { show, failure } = useShowCell();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const { wanted, mistakes } = readDraft(draft);
  const changed = changedSettings(settings, wanted);
  const isRight = Object.keys(mistakes).length === 0;
  const change = (part: Partial<SettingsDraft>): void => setDraft({ ...draft, ...part });
  const mistakeOf = (field: keyof SettingsDraft): { validationMessage?: string } => {
    const mistake = mistakes[field];
    return mistake ? { validationMessage: words[mistake] } : {};
  };

  const preset = presetOf({ exceeding: wanted.exceedingFrom!, onTrack: wanted.onTrackFrom!, atRisk: wanted.atRiskFrom! });
  const schedule = schedules.find(({ name }) => name.toUpperCase() === draft.discountSchedule.toUpperCase());
  const percent = new Intl.NumberFormat(culture.name, { style: 'percent', maximumFractionDigits: 4 });
  const shown = (field: keyof Settings, value: CellInput | null | undefined): string => {
    if (value === '' || value === null || value === undefined) return words.blank;
    return typeof value === 'number' && specOf(field).kind === 'percent' ? percent.format(value) : String(value);
  };

  const takePreset = (chosen: ThresholdPreset | ''): void => {
    if (chosen !== '') setDraft(withPreset(draft, chosen));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isRight || changed.length === 0) return;
    void activity.run('changeSettings', Object.fromEntries(changed.map((field) => [field, wanted[field]])));
  };

  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {problems.length > 0 && <ProblemList label={all.home.cells} notices={problems.map((problem) => noticeOfProblem(problem, all))} />}
      <Field label={words.preset}>
        <Select value={preset ?? ''} onChange={(_event, { value }) => takePreset(value as ThresholdPreset | '')}>
          {(Object.keys(thresholdPresets) as ThresholdPreset[]).map((key) => <option key={key} value={key}>{words.presets[key]}</option>)}
          <option value="">{words.own}</option>
        </Select>
      </Field>
      <Field label={words.exceeding} {...mistakeOf('exceedingFrom')}>
        <Input value={draft.exceedingFrom} inputMode="decimal" onChange={(_event, { value }) => change({ exceedingFrom: value })} />
      </Field>
      <Field label={words.onTrack} {...mistakeOf('onTrackFrom')}>
        <Input value={draft.onTrackFrom} inputMode="decimal" onChange={(_event, { value }) => change({ onTrackFrom: value })} />
      </Field>
      <Field label={words.atRisk} {...mistakeOf('atRiskFrom')}>
        <Input value={draft.atRiskFrom} inputMode="decimal" onChange={(_event, { value }) => change({ atRiskFrom: value })} />
      </Field>
      <Field label={words.schedule}>
        <Select value={schedule?.name ?? draft.discountSchedule} onChange={(_event, { value }) => change({ discountSchedule: value })}>
          <option value="">{words.noSchedule}</option>
          {schedules.map(({ name }) => <option key={name} value={name}>{name}</option>)}
          {draft.discountSchedule !== '' && !schedule && <option value={draft.discountSchedule}>{draft.discountSchedule}</option>}
        </Select>
      </Field>
      {draft.discountSchedule !== '' && <ScheduleNotice name={draft.discountSchedule} schedule={schedule} percent={percent} />}
      <Field label={words.rate} hint={schedule ? words.rateUnused : undefined} {...mistakeOf('discountRate')}>
        <Input value={draft.discountRate} inputMode="decimal" onChange={(_event, { value }) => change({ discountRate: value })} />
      </Field>
      <Field label={words.timing}>
        <Select value={draft.discountTiming} onChange={(_event, { value }) => change({ discountTiming: value as DiscountTiming })}>
          {Object.entries(words.timings).map(([timing, label]) => <option key={timing} value={timing}>{label}</option>)}
        </Select>
      </Field>
      <div role="status">
        {isRight && changed.length === 0 && <Text size={200}>{words.noChanges}</Text>}
        {isRight && changed.length > 0 && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {words.changes}
              <ul className={styles.list}>
                {changed.map((field) => (
                  <li key={field}>{words.change(labelOf(field), shown(field, settings[field]), shown(field, wanted[field]))}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <ButtonRow>
        <Button type="submit" appearance="primary" disabledFocusable={!isRight || changed.length === 0 || state.running !== null}>
          {words.save}
        </Button>
        <Button onClick={() => void show(place)}>{words.show}</Button>
      </ButtonRow>
      {failure !== null && <FailureBar error={failure.error} />}
      <Text size={200}>{words.elsewhere}</Text>
    </form>
  );
}

const specOf = (field: keyof Settings): SettingSpec => settingCatalog.find((spec) => spec.field === field)!;
/** As it stands on the sheet, where it is written. */
const labelOf = (field: keyof Settings): string => specOf(field).label;
