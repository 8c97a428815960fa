import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BenefitProfile } from '../../domain/realization/benefit-profile';
import type { Benefit } from '../../domain/realization/program';
import type { CultureFormats } from '../../strings/culture-formats';
import { TextLink } from '../TextLink';
import { useDesk } from './benefit-desk';
import { CellLink } from './CellLink';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  facts: {
    display: 'grid', gridTemplateColumns: 'minmax(84px, max-content) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS, margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** Who is accountable for the benefit, what it is worth, when it comes, and what it depends on; what is blank is left out. */
export function FactList({ profile, formats }: { readonly profile: BenefitProfile; readonly formats: CultureFormats }) {
  const styles = useStyles();
  const { page: words } = useBenefitWords();
  const { benefit, status, objectives, startsAfter, overlapping } = profile;
  const { starts, fullEffect, ends } = benefit;
  const dates = [
    starts === null ? '' : words.from(formats.date(starts)),
    fullEffect === null ? '' : words.full(formats.date(fullEffect)),
    ends === null ? '' : words.until(formats.date(ends)),
  ].filter((part) => part !== '').join(', ');
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [words.owner, benefit.owner === '' ? words.nobody : benefit.owner],
    [words.validator, benefit.validator],
    [words.valueType, benefit.valueType],
    [words.fullYearValue, benefit.fullYearValue === null ? '' : formats.money(benefit.fullYearValue)],
    [words.dates, dates],
    [words.state, benefit.state],
    [words.objective, objectives.length === 0 ? '' : (
      objectives.map(({ id, row, objective }) => (
        <div key={id}><CellLink table="Objectives" row={row} field="objective">{objective === '' ? id : objective}</CellLink></div>
      ))
    )],
    [words.beneficiaries, benefit.beneficiaries],
    [words.startsAfter, startsAfter === null ? '' : (
      <CellLink table="RealizationPlan" row={startsAfter.row} field="activity">{`${startsAfter.id} ${startsAfter.activity}`}</CellLink>
    )],
    [words.confidence, benefit.confidence],
    [words.evidenceStrength, benefit.evidenceStrength],
    [words.priority, benefit.priority === null ? '' : formats.number(benefit.priority)],
    [words.overlap, overlapping.length === 0 ? '' : overlapping.map((other) => <div key={other.row}><BenefitLink benefit={other} /></div>)],
    [words.nextReview, status.nextReview === null ? '' : formats.date(status.nextReview)],
    [words.notes, benefit.notes],
  ];
  return (
    <dl className={styles.facts}>
      {facts.filter(([, value]) => value !== '').map(([label, value]) => <Fact key={label} label={label}>{value}</Fact>)}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Another benefit, to be shown instead of this one. */
function BenefitLink({ benefit }: { readonly benefit: Benefit }) {
  const { desk } = useDesk();
  const { goTo } = useCells();
  const open = (): void => {
    desk.show({ id: benefit.id, row: benefit.row }, true);
    goTo('BenefitRegister', benefit.row, 'benefit');
  };
  return <TextLink onClick={open}>{`${benefit.id} ${benefit.benefit}`}</TextLink>;
}
