import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { tableNames } from '../../domain/realization/tables';
import type { BaselineField, BaselinedKind } from '../../domain/realization/baseline-fields';
import { baselineFields, usualBaselineFields } from '../../domain/realization/baseline-fields';
import { frozenValues } from '../../domain/realization/baseline-versions';
import { sameValue, targetHistory } from '../../domain/realization/target-history';
import { tableSpec } from '../../sheets/sheet-catalog';
import type { PickedRecord } from './RecordPicker';
import { RecordPicker } from './RecordPicker';
import type { RebaselineDraft } from './rebaseline-draft';
import type { ReviewsContext } from './reviews-context';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap' },
});

interface ChooseTargetsProps {
  readonly context: ReviewsContext;
  readonly draft: RebaselineDraft;
  readonly onChange: (part: Partial<RebaselineDraft>) => void;
}

/** Which benefits or measures, and which of their fields. */
export function ChooseTargets({ context: { reading, facts }, draft, onChange }: ChooseTargetsProps) {
  const styles = useStyles();
  const { targets: words } = useReviewsWords();
  const { kind, chosen, fields } = draft;
  const records = useMemo((): readonly PickedRecord[] => {
    const { program, assessment } = reading;
    const frozen = frozenValues(program.baselines);
    const noteOf = (isOff: boolean, isNew: boolean): string => (isNew ? words.neverFrozen : isOff ? words.offBaseline : words.asAgreed);
    if (kind === 'benefits') {
      return program.benefits
        .map((benefit, index) => ({ benefit, status: assessment.benefits[index]!.status }))
        .filter(({ benefit }) => facts.benefits.get(benefit.id) === benefit)
        .map(({ benefit, status }) => {
          const held = usualBaselineFields.benefits.map((field) => targetHistory(frozen, 'benefits', benefit, field));
          const isOff = held.some(({ agreed, current }) => agreed !== null && !sameValue(agreed.value, current));
          const { id, benefit: name, owner } = benefit;
          return {
            id,
            name,
            owner,
            status,
            note: noteOf(
              isOff,
              held.every(({ agreed }) => agreed === null),
            ),
            isFlagged: isOff,
          };
        });
    }
    return program.measures
      .map((measure, index) => ({ measure, status: assessment.measures[index]!.status }))
      .filter(({ measure }) => facts.measures.get(measure.id) === measure)
      .map(({ measure, status }) => {
        const held = usualBaselineFields.measures.map((field) => targetHistory(frozen, 'measures', measure, field));
        const isOff = held.some(({ agreed, current }) => agreed !== null && !sameValue(agreed.value, current));
        const { id, measure: name, owner, benefit } = measure;
        const note = `${benefit} · ${noteOf(
          isOff,
          held.every(({ agreed }) => agreed === null),
        )}`;
        return { id, name, owner, status, note, isFlagged: isOff };
      });
  }, [reading, facts, kind, words]);
  const headerOf = (field: BaselineField): string => tableSpec(tableNames[kind]).columns.find(({ key }) => key === field)!.header;
  const isReady = chosen.length > 0 && fields.length > 0;

  return (
    <div className={styles.page}>
      <RadioGroup
        layout="horizontal"
        aria-label={words.kind}
        value={kind}
        onChange={(_event, { value }) =>
          onChange({ kind: value as BaselinedKind, chosen: [], fields: usualBaselineFields[value as BaselinedKind], typed: {} })
        }
      >
        <Radio value="benefits" label={words.benefits} />
        <Radio value="measures" label={words.measures} />
      </RadioGroup>
      <Field label={words.fields}>
        <div className={styles.fields}>
          {baselineFields[kind].map((field) => (
            <Checkbox
              key={field}
              label={headerOf(field)}
              checked={fields.includes(field)}
              onChange={(_event, { checked }) =>
                onChange({ fields: baselineFields[kind].filter((known) => (known === field ? checked === true : fields.includes(known))) })
              }
            />
          ))}
        </div>
      </Field>
      <RecordPicker
        label={words[kind]}
        records={records}
        chosen={chosen}
        onChoose={(ids) => onChange({ chosen: ids })}
        flag={{ only: words.offOnly, choose: words.chooseOff }}
      />
      <PrimaryAction isReady={isReady} onAct={() => onChange({ step: 'targets' })}>{words.toTargets(chosen.length)}</PrimaryAction>
    </div>
  );
}
