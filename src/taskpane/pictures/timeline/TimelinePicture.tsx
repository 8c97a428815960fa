import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ProgramReading } from '../../../commands/read-program';
import { timeline } from '../../../domain/realization/timeline';
import { useActivity } from '../../session-context';
import { DrawButton } from '../DrawButton';
import { PictureFrame } from '../PictureFrame';
import { useChosen } from '../use-chosen';
import { useFigures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { useShowRow } from '../use-show-row';
import { TimelineLegend } from './TimelineLegend';
import type { TimelineRow } from './timeline-rows';
import { TimelineTable } from './TimelineTable';
import { TimelineWindow } from './TimelineWindow';

const useStyles = makeStyles({ picture: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

/** The plan along the calendar, with the benefits that follow from it. */
export function TimelinePicture({ reading, subject }: { readonly reading: ProgramReading; readonly subject: string | null }) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { timeline: terms } = words;
  const figures = useFigures(reading);
  const { activity } = useActivity();
  const { show, failure } = useShowRow(reading);
  const { program, assessment } = reading;
  const found = useMemo(() => timeline(program, assessment), [program, assessment]);
  const idAt = useCallback((table: string, at: number): string | null => {
    if (table === 'RealizationPlan') return program.activities.find(({ row }) => row === at)?.id ?? null;
    return table === 'BenefitRegister' ? (program.benefits.find(({ row }) => row === at)?.id ?? null) : null;
  }, [program]);
  const [chosen, choose] = useChosen(idAt, subject);
  const onChoose = useCallback((row: Exclude<TimelineRow, { is: 'heading' }>): void => {
    choose(row.id);
    if (row.is === 'activity') show('RealizationPlan', row.activity.row);
    else show('BenefitRegister', row.benefit.row);
  }, [choose, show]);

  if (found.activities.length === 0 && found.benefits.length === 0) return <Text>{terms.empty}</Text>;
  const late = found.activities.filter(({ daysLate, isFinished }) => daysLate > 0 && !isFinished).length;
  const summary = [
    terms.summary(found.activities.length, found.benefits.length),
    late > 0 ? terms.late(late) : terms.onTime,
    ...(found.undated.length > 0 ? [terms.undated(found.undated.join(', '))] : []),
  ];
  return (
    <PictureFrame
      title={terms.title}
      summary={summary}
      failure={failure}
      actions={<DrawButton draw={() => void activity.run('drawTimeline', undefined)} />}
      picture={
        <div className={styles.picture}>
          <TimelineWindow timeline={found} figures={figures} chosen={chosen} onChoose={onChoose} />
          <TimelineLegend />
        </div>
      }
      table={<TimelineTable timeline={found} figures={figures} />}
    />
  );
}
