import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import { periodsOf } from '../../domain/realization/periods';
import type { Status } from '../../domain/realization/status';
import { statuses, statusSymbols } from '../../domain/realization/status';
import { toneOf } from '../../sheets/status-words';
import { useCultureFormats } from '../use-culture-formats';
import { ButtonRow } from '../ButtonRow';
import { Section } from '../Section';
import { useActivity, useWords } from '../session-context';
import { toneStyle } from '../tone-tokens';
import { ViewHeading } from '../ViewHeading';
import { AttentionSection } from './AttentionSection';
import { NextSteps } from './NextSteps';
import { ProgramFigures } from './ProgramFigures';
import { RemoveSample } from './RemoveSample';
import { UpgradeNotice } from './UpgradeNotice';
import { useHomeWords } from './use-home-words';
import { useWorkbookCheck } from './use-workbook-check';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  chip: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

/**
 * The program at a glance: how it stands, what needs attention, what comes next, and the button that brings the status columns up to date.
 */
export function ProgramOverview({ reading }: { readonly reading: ProgramReading }) {
  const check = useWorkbookCheck();
  const hasBenefits = reading.program.benefits.length > 0;
  return (
    <>
      <ProgramHeader reading={reading} />
      {check?.upgrade && <UpgradeNotice {...check.upgrade} />}
      <ProgramActions reading={reading} />
      {!hasBenefits && <NextSteps reading={reading} />}
      {hasBenefits && <StatusChips reading={reading} />}
      {hasBenefits && <ProgramFigures reading={reading} />}
      <AttentionSection reading={reading} check={check} />
      {hasBenefits && <NextSteps reading={reading} />}
    </>
  );
}

function ProgramHeader({ reading }: { readonly reading: ProgramReading }) {
  const { home } = useWords();
  const words = useHomeWords();
  const { date } = useCultureFormats(reading);
  const { settings, benefits } = reading.program;
  const periods = periodsOf(settings);
  const about = [
    settings.sponsor === '' ? '' : home.sponsor(settings.sponsor),
    periods === null ? words.noPeriod : words.period(date(periods.startOf(0)), date(periods.startOf(periods.count) - 1)),
    benefits.length === 0 ? '' : home.benefits(benefits.length),
  ];
  return (
    <>
      <ViewHeading
        title={settings.program === '' ? home.untitled : settings.program} about={about.filter((part) => part !== '').join(' · ')}
      />
      {benefits.length === 0 && <Text>{home.noBenefits}</Text>}
    </>
  );
}

function ProgramActions({ reading: { isSample, problems, program: { benefits } } }: { readonly reading: ProgramReading }) {
  const { commands } = useWords();
  const words = useHomeWords();
  const { activity, state } = useActivity();
  const [isRemoving, setRemoving] = useState(false);
  const isBehindSettings = problems.some(({ code }) => code === 'missing-periods' || code === 'surplus-periods');
  const isBusy = state.running !== null;
  const hasBenefits = benefits.length > 0;
  return (
    <>
      <ButtonRow>
        {!hasBenefits && <Button appearance="primary" onClick={() => activity.show('benefit')}>{words.addFirst}</Button>}
        <Button
          appearance={hasBenefits ? 'primary' : 'secondary'} disabledFocusable={isBusy}
          onClick={() => void activity.run('refreshStatus', undefined)}
        >
          {commands.refreshStatus}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void activity.run('drawDashboard', undefined)}>{commands.drawDashboard}</Button>
        {isSample && (
          <Button disabledFocusable={isBusy} aria-expanded={isRemoving} onClick={() => setRemoving(!isRemoving)}>
            {commands.removeSample}
          </Button>
        )}
        {isBehindSettings && (
          <Button disabledFocusable={isBusy} onClick={() => void activity.run('applySettings', undefined)}>{commands.applySettings}</Button>
        )}
      </ButtonRow>
      {isSample && isRemoving && <RemoveSample onLeave={() => setRemoving(false)} />}
    </>
  );
}

function StatusChips({ reading: { assessment: { summary: { benefitsByStatus } } } }: { readonly reading: ProgramReading }) {
  const styles = useStyles();
  const { home } = useWords();
  return (
    <Section title={home.byStatus}>
      <ul className={styles.chips} aria-label={home.byStatus}>
        {statuses.filter((status) => benefitsByStatus[status] > 0).map((status) =>
          <StatusChip key={status} status={status} count={benefitsByStatus[status]} />)}
      </ul>
    </Section>
  );
}

function StatusChip({ status, count }: { readonly status: Status; readonly count: number }) {
  const styles = useStyles();
  const { home, statuses: words } = useWords();
  return (
    <li className={styles.chip} style={toneStyle(toneOf[status])}>
      <span aria-hidden="true">{statusSymbols[status]} </span>
      {home.withStatus(count, words[status])}
    </li>
  );
}
