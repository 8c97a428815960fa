import type { Settings } from '../../domain/realization/settings';
import { thresholdPresets } from '../../domain/realization/threshold-presets';
import type { ThresholdPreset } from '../../domain/realization/threshold-presets';

/** The settings of this view as they stand in its fields; percentages as typed. */
export interface SettingsDraft {
  readonly exceedingFrom: string;
  readonly onTrackFrom: string;
  readonly atRiskFrom: string;
  readonly discountSchedule: string;
  readonly discountRate: string;
  readonly discountTiming: Settings['discountTiming'];
}

type Mistake = 'notPercent' | 'notDescending' | 'rateWrong';
export type DraftMistakes = Partial<Readonly<Record<keyof SettingsDraft, Mistake>>>;

/** Settings as the form shows them, as texts. */
export function draftOf(settings: Settings): SettingsDraft {
  const { exceedingFrom, onTrackFrom, atRiskFrom, discountSchedule, discountRate, discountTiming } = settings;
  return {
    exceedingFrom: percentText(exceedingFrom),
    onTrackFrom: percentText(onTrackFrom),
    atRiskFrom: percentText(atRiskFrom),
    discountSchedule,
    discountRate: percentText(discountRate),
    discountTiming,
  };
}

/** The draft with the thresholds of a preset. */
export function withPreset(draft: SettingsDraft, preset: ThresholdPreset): SettingsDraft {
  const { exceeding, onTrack, atRisk } = thresholdPresets[preset];
  return { ...draft, exceedingFrom: percentText(exceeding), onTrackFrom: percentText(onTrack), atRiskFrom: percentText(atRisk) };
}

/** The settings a draft stands for, and what is wrong with it. */
export function readDraft(draft: SettingsDraft): { readonly wanted: Partial<Settings>; readonly mistakes: DraftMistakes } {
  const mistakes: Partial<Record<keyof SettingsDraft, Mistake>> = {};
  const thresholds = (['exceedingFrom', 'onTrackFrom', 'atRiskFrom'] as const).map((field) => {
    const share = shareOf(draft[field]);
    if (!(share >= 0 && share <= 10)) mistakes[field] = 'notPercent';
    return [field, share] as const;
  });
  thresholds.forEach(([field, share], index) => {
    if (index > 0 && share > thresholds[index - 1]![1]) mistakes[field] ??= 'notDescending';
  });
  const discountRate = shareOf(draft.discountRate);
  if (!(discountRate >= -0.99 && discountRate <= 1)) mistakes.discountRate = 'rateWrong';
  const { discountSchedule, discountTiming } = draft;
  return { wanted: { ...Object.fromEntries(thresholds), discountSchedule, discountRate, discountTiming }, mistakes };
}

/** The settings of a draft that differ from those of the workbook. */
export function changedSettings(settings: Settings, wanted: Partial<Settings>): readonly (keyof Settings)[] {
  return (Object.keys(wanted) as (keyof Settings)[]).filter((field) => wanted[field] !== settings[field]);
}

/** 0.035 as 3.5, without the last bits of the multiplication. */
const percentText = (share: number): string => String(Number((share * 100).toPrecision(12)));

const shareOf = (text: string): number => {
  const digits = text.trim().replace(',', '.').replace(/\s*%$/, '');
  return digits === '' ? Number.NaN : Number((Number(digits) / 100).toPrecision(12));
};
