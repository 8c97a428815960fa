import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Edit20Regular, TableCellEdit20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import type { ProgramReading } from '../../commands/read-program';
import type { Benefit } from '../../domain/realization/program';
import { useCultureFormats } from '../use-culture-formats';
import { ButtonRow } from '../ButtonRow';
import { noticeOfFinding } from '../notices';
import { ProblemList } from '../ProblemList';
import { useWords } from '../session-context';
import { StatusBadge } from '../StatusBadge';
import { ViewHeading } from '../ViewHeading';
import { useDesk } from './benefit-desk';
import { FactList } from './FactList';
import { MeasureCard } from './MeasureCard';
import { MoneySection } from './MoneySection';
import { profileIn } from './program-lookup';
import { reasonSentence } from './reason-sentences';
import { Section } from '../Section';
import { RelatedRecords } from './RelatedRecords';
import { useBenefitWords } from './use-benefit-words';
import { useCells } from './use-cells';

const useStyles = makeStyles({
  status: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS,
  },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  measures: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface BenefitPageProps {
  readonly reading: ProgramReading;
  readonly benefit: Benefit;
  /** It was chosen in the pane, and the keyboard goes to its heading. Chosen in the grid, it is only announced. */
  readonly byPane: boolean;
}

/** Everything about one benefit on one page. */
export function BenefitPage({ reading, benefit, byPane }: BenefitPageProps) {
  const styles = useStyles();
  const all = useWords();
  const words = useBenefitWords();
  const { desk } = useDesk();
  const { goTo } = useCells();
  const formats = useCultureFormats(reading);
  const { assessment } = reading;
  const profile = useMemo(() => profileIn(reading, benefit), [reading, benefit]);
  const { status, reasons, measures } = profile;
  const marks = [benefit.id, benefit.category, benefit.kind === 'Benefit' ? '' : benefit.kind];
  const name = benefit.benefit === '' ? words.list.untitled : benefit.benefit;

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (desk.takeFocus()) heading.current?.focus();
  }, [desk]);

  // The findings of a reading are those of its assessment with their cells, in the same order.
  const findings = useMemo(() => {
    const own = new Set(profile.findings);
    return reading.findings.filter((_, index) => own.has(assessment.findings[index]!));
  }, [profile, reading, assessment]);
  return (
    <>
      <div role="status" className={styles.hidden}>{byPane ? '' : words.page.shown(`${benefit.id} ${name}`)}</div>
      <ViewHeading
        titleRef={heading} title={name} about={marks.filter((mark) => mark !== '').join(' · ')}
        back={{ label: words.page.back, onBack: () => desk.leaveTo({ is: 'list' }) }}
      />
      <ButtonRow>
        <Button size="small" icon={<Edit20Regular />} onClick={() => desk.edit({ id: benefit.id, row: benefit.row })}>
          {words.page.edit}
        </Button>
        <Button size="small" icon={<TableCellEdit20Regular />} onClick={() => goTo('BenefitRegister', benefit.row, 'benefit')}>
          {words.page.inRegister}
        </Button>
      </ButtonRow>
      <div className={styles.status}>
        {status.status === null ? <Text>{words.page.noStatus}</Text> : <StatusBadge word={status.status} />}
        {status.trend !== null && <Text size={200}>{words.page.trend[status.trend]}</Text>}
        <Text size={200}>{words.page.quality(status.quality)}</Text>
      </div>
      <ul className={styles.reasons}>
        {reasons.map((reason, index) => <li key={index}><Text>{reasonSentence(reason, benefit.state, words, formats)}</Text></li>)}
      </ul>
      {benefit.description !== '' && <Text>{benefit.description}</Text>}
      <Section title={words.page.facts}><FactList profile={profile} formats={formats} /></Section>
      <MoneySection profile={profile} today={assessment.today} formats={formats} />
      <Section title={words.page.measures}>
        {measures.length === 0 ? <Text size={200}>{words.page.noMeasures}</Text> : (
          <ul className={styles.measures}>
            {measures.map((measure) => (
              <MeasureCard key={measure.record.row} measure={measure} today={assessment.today} formats={formats} />
            ))}
          </ul>
        )}
      </Section>
      <RelatedRecords profile={profile} formats={formats} />
      <Section title={words.page.findings}>
        {findings.length === 0
          ? <Text size={200}>{words.page.noFindings}</Text>
          : <ProblemList label={words.page.findings} notices={findings.map((finding) => noticeOfFinding(finding, all))} />}
      </Section>
    </>
  );
}
