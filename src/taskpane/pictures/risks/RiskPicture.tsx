import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ProgramReading } from '../../../commands/read-program';
import type { RiskStatusRow } from '../../../domain/realization/assessment';
import type { Risk } from '../../../domain/realization/program';
import { TextLink } from '../../TextLink';
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

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

const table = 'BenefitRisks';
const quarters = [0.25, 0.5, 0.75];
/** The list beside the picture names those that matter most; the table has all. */
const listed = 10;

interface Row {
  readonly risk: Risk;
  readonly standing: RiskStatusRow;
}

/** Risks that are not closed, by how probable they are and what they would cost. */
export function RiskPicture({ reading, subject }: { readonly reading: ProgramReading; readonly subject: string | null }) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { risks: terms } = words;
  const figures = useFigures(reading);
  const { show, failure } = useShowRow(reading);
  const { program, assessment } = reading;
  const rows = useMemo(
    () => program.risks.map((risk, index): Row => ({ risk, standing: assessment.risks[index]! })).filter(({ risk }) => risk.id !== ''),
    [program, assessment],
  );
  const idAt = useCallback(
    (at: string, row: number) => (at === table ? (program.risks.find((each) => each.row === row)?.id ?? null) : null), [program],
  );
  const [chosen, choose] = useChosen(idAt, subject);
  const onChoose = useCallback((id: string): void => {
    choose(id);
    const record = program.risks.find((each) => each.id === id);
    if (record) show(table, record.row);
  }, [choose, program, show]);
  const open = useMemo(() => rows.filter(({ standing }) => standing.status !== 'Closed'), [rows]);
  const placed = useMemo(() => open.flatMap(({ risk, standing }) => {
    const { probabilityPercent: probability, impact } = risk;
    return probability === null || impact === null ? [] : [{ risk, standing, probability, impact: Math.abs(impact) }];
  }), [open]);
  const most = niceAbove(placed.reduce((highest, { impact }) => Math.max(highest, impact), 0));
  const points = useMemo(() => placed.map(({ risk: { id, risk }, standing: { status, rating }, probability, impact }): GridPoint => ({
    id, across: Math.min(1, Math.max(0, probability)), up: most > 0 ? impact / most : 0, status: rating ?? status,
    name: [
      `${id} ${risk}`, terms.point(figures.share(probability), figures.money(impact)), ...(rating === null ? [] : [words.statuses[rating]]),
      words.statuses[status],
    ].join(', '),
  })), [placed, most, words, terms, figures]);

  if (rows.length === 0) return <Text>{terms.empty}</Text>;
  const rated = (rating: RiskStatusRow['rating']): number => open.filter(({ standing }) => standing.rating === rating).length;
  const unplaced = open.filter(({ risk }) => risk.probabilityPercent === null || risk.impact === null).map(({ risk }) => risk.id);
  const closed = rows.length - open.length;
  const columns: readonly TableColumn<Row>[] = [
    { header: words.name, cell: ({ risk: { id, risk } }) => `${id} ${risk}` },
    {
      header: terms.probability,
      isNumber: true,
      cell: ({ risk: { probabilityPercent } }) => (probabilityPercent === null ? '' : figures.share(probabilityPercent)),
    },
    { header: terms.impact, isNumber: true, cell: ({ risk: { impact } }) => (impact === null ? '' : figures.money(impact)) },
    { header: terms.exposure, isNumber: true, cell: ({ standing: { exposure } }) => (exposure === null ? '' : figures.money(exposure)) },
    { header: terms.rating, cell: ({ standing: { rating } }) => (rating === null ? '' : <StatusMark status={rating} />) },
    { header: words.status, cell: ({ standing: { status } }) => <StatusMark status={status} /> },
  ];
  const byExposure = [...open].sort((a, b) => (b.standing.exposure ?? 0) - (a.standing.exposure ?? 0)).slice(0, listed);
  return (
    <PictureFrame
      title={terms.title}
      summary={[
        terms.summary(points.length), terms.ratings(rated('High'), rated('Medium'), rated('Low')),
        ...(unplaced.length > 0 ? [terms.unplaced(unplaced.join(', '))] : []), ...(closed > 0 ? [terms.closed(closed)] : []),
      ]}
      failure={failure}
      picture={
        <div className={styles.picture}>
          <PointGrid
            label={terms.title} points={points} lines={quarters} chosen={chosen} onChoose={onChoose}
            across={{ name: terms.probability, least: figures.share(0), most: figures.share(1) }}
            up={{ name: terms.impact, least: figures.money(0), most: figures.money(most) }}
          />
          <ul className={styles.list} aria-label={terms.exposure}>
            {byExposure.map(({ risk: { id, risk }, standing: { exposure, rating, status } }) => (
              <li key={id} className={styles.entry}>
                <TextLink onClick={() => onChoose(id)}>{id} {risk}</TextLink>
                <Text size={200}>
                  <StatusMark status={rating ?? status} />{exposure !== null && ` ${terms.exposure} ${figures.money(exposure)}`}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      }
      table={<PagedTable label={terms.title} columns={columns} rows={rows} keyOf={({ risk }) => String(risk.row)} />}
    />
  );
}

/** A round figure that is at least as large: 1, 2 or 5 times a power of ten. */
function niceAbove(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}
