import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ProgramReading } from '../../../commands/read-program';
import type { BenefitsMap } from '../../../domain/realization/benefits-map';
import { benefitsMap } from '../../../domain/realization/benefits-map';
import { aroundNode, mostOnMap, withoutDependencies } from '../../../domain/realization/map-parts';
import { whatIfFails } from '../../../domain/realization/what-if-fails';
import { LongSelect } from '../../LongSelect';
import { perReading } from '../../per-reading';
import { useActivity } from '../../session-context';
import { DrawButton } from '../DrawButton';
import { PictureFrame } from '../PictureFrame';
import { useChosen } from '../use-chosen';
import { useFigures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { useShowRow } from '../use-show-row';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import { MapWindow } from './MapWindow';
import { NodeDetails } from './NodeDetails';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalS },
  filter: { flexGrow: 1, minWidth: '160px', maxWidth: '100%' },
  // As high as the picture, so that nothing below it moves when it comes.
  room: { height: 'calc(clamp(280px, 58vh, 640px) + 64px)' },
  picture: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const mapOf = perReading(({ program, assessment }) => benefitsMap(program, assessment));
const noMap: BenefitsMap = { nodes: [], edges: [], incomplete: [] };

/** The benefits map: explored, asked what fails, and changed link by link. */
export function MapPicture({ reading, subject }: { readonly reading: ProgramReading; readonly subject: string | null }) {
  const styles = useStyles();
  const words = usePicturesWords();
  const figures = useFigures(reading);
  const { activity } = useActivity();
  const { show, failure: rowFailure } = useShowRow(reading);
  const { program } = reading;
  const whole = mapOf(reading);
  const [around, setAround] = useState('');
  const [withPlan, setWithPlan] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const linked = useMemo(() => (withPlan ? whole : withoutDependencies(whole)), [whole, withPlan]);
  const isLarge = linked.nodes.length > mostOnMap;
  const center = useMemo(() => {
    if (linked.nodes.some(({ id }) => id === around)) return around;
    return isLarge ? beginningOf(linked, subject) : '';
  }, [linked, isLarge, around, subject]);
  const map = useMemo(() => (center === '' ? linked : aroundNode(linked, center)), [linked, center]);
  const canDraw = map.nodes.length <= mostOnMap;
  const laidOut = useLayout(canDraw ? map : noMap);
  const choices = useMemo(
    () => linked.nodes.filter(({ id, kind }) => kind === 'objective' || kind === 'benefit' || id === center)
      .sort((a, b) => b.column - a.column).map(({ id, title }) => ({ value: id, text: `${id} ${title}` })),
    [linked, center],
  );
  const idAt = useCallback(
    (table: string, row: number) => whole.nodes.find(({ record }) => record?.table === table && record.row === row)?.id ?? null, [whole],
  );
  const [chosen, choose] = useChosen(idAt, subject);
  const node = whole.nodes.find(({ id }) => id === chosen) ?? null;
  const failure = useMemo(() => (isAsking && node ? whatIfFails(whole, program, node.id) : null), [isAsking, node, whole, program]);
  const losses = useMemo(() => (failure === null ? null : new Map(failure.effects.map((effect) => [effect.id, effect]))), [failure]);
  const onChoose = useCallback((id: string): void => {
    choose(id);
    const record = whole.nodes.find((candidate) => candidate.id === id)?.record;
    if (record) show(record.table, record.row);
  }, [choose, show, whole]);

  const broken = map.edges.filter(({ faults }) => faults.length > 0).length + map.incomplete.length;
  const missing = map.nodes.filter(({ gap }) => gap !== null).length;
  const summary = [
    words.map.summary(map.nodes.length, map.edges.length),
    ...(broken > 0 ? [words.map.broken(broken)] : []),
    ...(missing > 0 ? [words.map.missing(missing)] : []),
    ...(broken + missing === 0 ? [words.map.sound] : []),
    ...(isLarge ? [words.map.partOf(linked.nodes.length)] : []),
  ];
  if (whole.nodes.length === 0) return <Text>{words.map.empty}</Text>;
  const filters = (
    <div className={styles.controls}>
      <Field label={words.map.filter} className={styles.filter} size="small">
        <LongSelect
          size="small" value={center} choices={choices} onChoose={setAround}
          before={isLarge ? null : <option value="">{words.map.everything}</option>}
        />
      </Field>
      <Checkbox
        size="medium"
        label={words.map.dependencies}
        checked={withPlan}
        onChange={(_event, { checked }) => setWithPlan(checked === true)}
      />
    </div>
  );
  return (
    <PictureFrame
      title={words.map.title}
      summary={summary}
      failure={rowFailure}
      actions={
        canDraw && (
          <DrawButton
            draw={() => void activity.run('drawMap', { around: center === '' ? null : center, withDependencies: withPlan })}
          />
        )
      }
      picture={
        <div className={styles.picture}>
          {filters}
          {!canDraw ? <Text>{words.map.tooMany(map.nodes.length)}</Text> : (
            <>
              {laidOut === null ? <div className={styles.room} aria-busy="true" /> : (
                <MapWindow
                  key={laidOut.key} map={map} layout={laidOut.layout} chosen={chosen} losses={losses} share={figures.share}
                  onChoose={onChoose}
                />
              )}
              <MapLegend />
            </>
          )}
          {node === null ? <Text size={200}>{words.map.hint}</Text> : (
            <NodeDetails
              node={node} map={whole} failure={failure} hasTable={reading.reading.tables.has('BenefitLinks')} figures={figures}
              onAskFailure={setAsking} onShowRow={show} onChoose={onChoose}
            />
          )}
        </div>
      }
      table={
        <div className={styles.picture}>
          {filters}
          <MapTable map={map} figures={figures} />
        </div>
      }
    />
  );
}

/** What a map too large for one picture begins with: the part around what was asked for, around an objective, or around a benefit. */
function beginningOf(map: BenefitsMap, subject: string | null): string {
  const firstOf = (kind: 'objective' | 'benefit'): string | undefined => map.nodes.find((node) => node.kind === kind)?.id;
  const beginnings = [map.nodes.find(({ id }) => id === subject)?.id, firstOf('objective'), firstOf('benefit')]
    .filter((id) => id !== undefined);
  return beginnings.find((id) => aroundNode(map, id).nodes.length <= mostOnMap) ?? beginnings.at(-1) ?? '';
}
