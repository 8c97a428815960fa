import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ProgramReading } from '../../../commands/read-program';
import type { StakeholderStatusRow } from '../../../domain/realization/assessment';
import type { Stakeholder } from '../../../domain/realization/program';
import type { GridPoint } from '../grid/PointGrid';
import { PointGrid } from '../grid/PointGrid';
import type { TableColumn } from '../PagedTable';
import { PagedTable } from '../PagedTable';
import { PictureFrame } from '../PictureFrame';
import { StatusMark } from '../StatusMark';
import { useChosen } from '../use-chosen';
import { useFigures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { useShowRow } from '../use-show-row';
import { SupportGaps } from './SupportGaps';

const useStyles = makeStyles({ picture: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

const table = 'StakeholderRegister';
/** Influence and interest run from 1 to 5; above 3 they are high, so the line stands between 3 and 4. */
const placeOn = (level: number): number => 0.08 + ((Math.min(5, Math.max(1, level)) - 1) / 4) * 0.84;
const lines = [placeOn(3.5)];

interface Row {
  readonly stakeholder: Stakeholder;
  readonly standing: StakeholderStatusRow;
}

/** Who has influence and interest, and whose support is lacking. */
export function StakeholderPicture({ reading, subject }: { readonly reading: ProgramReading; readonly subject: string | null }) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { stakeholders: terms } = words;
  const figures = useFigures(reading);
  const { show, failure } = useShowRow(reading);
  const { program, assessment } = reading;
  const rows = useMemo(
    () => program.stakeholders.map((stakeholder, index): Row => ({ stakeholder, standing: assessment.stakeholders[index]! })).filter(
      ({ stakeholder }) => stakeholder.id !== '',
    ),
    [program, assessment],
  );
  const idAt = useCallback(
    (at: string, row: number) => (at === table ? (program.stakeholders.find((each) => each.row === row)?.id ?? null) : null), [program],
  );
  const [chosen, choose] = useChosen(idAt, subject);
  const onChoose = useCallback((id: string): void => {
    choose(id);
    const record = program.stakeholders.find((each) => each.id === id);
    if (record) show(table, record.row);
  }, [choose, program, show]);
  const points = useMemo(() => rows.flatMap(({ stakeholder: { id, name, influence, interest }, standing }): readonly GridPoint[] => {
    if (influence === null || interest === null) return [];
    const { supportGap, status, approach } = standing;
    const said = [
      `${id} ${name}`, terms.point(figures.number(influence), figures.number(interest)),
      ...(approach === null ? [] : [words.statuses[approach]]),
      ...(supportGap === null || supportGap <= 0 ? [] : [terms.gap(figures.signed(supportGap))]),
      words.statuses[status],
    ];
    return [{ id, across: placeOn(interest), up: placeOn(influence), status, name: said.join(', ') }];
  }), [rows, words, terms, figures]);

  if (rows.length === 0) return <Text>{terms.empty}</Text>;
  const lacking = rows.filter(({ standing }) => (standing.supportGap ?? 0) > 0).length;
  const unplaced = rows.filter(({ stakeholder: { influence, interest } }) => influence === null || interest === null).map(
    ({ stakeholder }) => stakeholder.id,
  );
  const columns: readonly TableColumn<Row>[] = [
    { header: words.name, cell: ({ stakeholder: { id, name } }) => `${id} ${name}` },
    {
      header: terms.influence,
      isNumber: true,
      cell: ({ stakeholder: { influence } }) => (influence === null ? '' : figures.number(influence)),
    },
    {
      header: terms.interest, isNumber: true, cell: ({ stakeholder: { interest } }) => (interest === null ? '' : figures.number(interest)),
    },
    {
      header: terms.gapColumn,
      isNumber: true,
      cell: ({ standing: { supportGap } }) => (supportGap === null ? '' : figures.signed(supportGap)),
    },
    { header: terms.approach, cell: ({ standing: { approach } }) => (approach === null ? '' : words.statuses[approach]) },
    { header: words.status, cell: ({ standing: { status } }) => <StatusMark status={status} /> },
  ];
  return (
    <PictureFrame
      title={terms.title}
      summary={[
        terms.summary(points.length),
        lacking > 0 ? terms.gapSummary(lacking) : terms.noGap,
        ...(unplaced.length > 0 ? [terms.unplaced(unplaced.join(', '))] : []),
      ]}
      failure={failure}
      picture={
        <div className={styles.picture}>
          <PointGrid
            label={terms.title} points={points} lines={lines} chosen={chosen} onChoose={onChoose}
            across={{ name: terms.interest, least: '1', most: '5' }} up={{ name: terms.influence, least: '1', most: '5' }}
            regions={[
              { name: terms.quadrants.satisfied, right: false, top: true }, { name: terms.quadrants.closely, right: true, top: true },
              { name: terms.quadrants.monitor, right: false, top: false }, { name: terms.quadrants.informed, right: true, top: false },
            ]}
          />
          <SupportGaps stakeholders={program.stakeholders} figures={figures} onChoose={onChoose} />
        </div>
      }
      table={<PagedTable label={terms.title} columns={columns} rows={rows} keyOf={({ stakeholder }) => String(stakeholder.row)} />}
    />
  );
}
