import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import type { MapNode } from '../../../domain/realization/benefits-map';
import type { FailureEffect } from '../../../domain/realization/what-if-fails';
import type { MapLayout } from '../../../sheets/report/lay-out-map';
import { toneStyle } from '../../tone-tokens';
import { StatusMark } from '../StatusMark';
import { usePicturesWords } from '../use-pictures-words';
import { mapMeasures } from './map-measures';
import { nodeName } from './node-name';

const useStyles = makeStyles({
  node: {
    position: 'absolute', boxSizing: 'border-box', width: `${mapMeasures.nodeWidth}px`, height: `${mapMeasures.nodeHeight}px`, margin: 0,
    cursor: 'pointer', padding: '5px 8px', display: 'flex', flexDirection: 'column', rowGap: '2px', textAlign: 'left', font: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  objective: { borderRadius: '16px' },
  change: { borderLeftWidth: '5px' },
  disBenefit: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  unknown: { border: `2px dashed ${tokens.colorPaletteRedBorderActive}` },
  chosen: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`, border: `1px solid ${tokens.colorBrandStroke1}`,
    // A system that forces its colors draws no shadows.
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  aside: { opacity: 0.65 },
  head: {
    display: 'flex', alignItems: 'center', columnGap: '4px', fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground2,
  },
  title: {
    fontSize: '13px', lineHeight: '16px', overflow: 'hidden', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  // What the name of the record says in other words, drawn by the style sheet.
  drawn: { '::before': { content: 'attr(data-text)' } },
  mark: {
    position: 'absolute', right: '-6px', top: '-8px', padding: '0 5px', borderRadius: '9px', fontSize: '12px', lineHeight: '16px',
    fontWeight: tokens.fontWeightBold,
  },
});

interface MapNodesProps {
  readonly nodes: readonly MapNode[];
  readonly layout: MapLayout;
  readonly chosen: string | null;
  /** The one that Tab leads to. */
  readonly reachable: string | null;
  /** What each loses while the user asks what fails. */
  readonly losses: ReadonlyMap<string, FailureEffect> | null;
  readonly share: (value: number) => string;
  readonly elementId: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** The records on the map, each a button that leads to its row. */
export const MapNodes = memo(function MapNodes({ nodes, ...rest }: MapNodesProps) {
  return nodes.map((node) => {
    const { layout, chosen, reachable, losses, ...shared } = rest;
    const place = layout.places.get(node.id)!;
    return (
      <NodeButton
        key={node.id} node={node} x={place.x} y={place.y} isChosen={node.id === chosen} isReachable={node.id === reachable}
        loss={losses?.get(node.id)?.share ?? 0} {...shared}
      />
    );
  });
});

interface NodeButtonProps extends Pick<MapNodesProps, 'share' | 'elementId' | 'onChoose' | 'onKey' | 'onFocus'> {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly loss: number;
}

const NodeButton = memo(function NodeButton(
  { node, x, y, isChosen, isReachable, loss, share, elementId, onChoose, onKey, onFocus }: NodeButtonProps,
) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { fails, map } = words;
  const lossText = loss > 0 ? fails.loses(share(loss)) : loss < 0 ? fails.gains(share(-loss)) : '';
  const name = nodeName(node, words);
  const mark = loss !== 0 ? share(-loss) : node.gap !== null || node.kind === 'unknown' ? '!' : '';
  return (
    <button
      type="button"
      id={elementId(node.id)}
      className={mergeClasses(
        styles.node, node.kind === 'objective' && styles.objective, node.kind === 'change' && styles.change,
        node.isDisBenefit && styles.disBenefit, node.kind === 'unknown' && styles.unknown, node.isSetAside && styles.aside,
        isChosen && styles.chosen,
      )}
      style={{ left: x, top: y }}
      tabIndex={isReachable ? 0 : -1}
      aria-label={lossText === '' ? name : `${name}; ${lossText}`}
      aria-pressed={isChosen}
      title={node.title}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => onKey(event, node.id)}
      onFocus={() => onFocus(node.id)}
    >
      <span className={styles.head}>
        {node.status !== null && <StatusMark status={node.status} symbolOnly />}
        <span>{node.id}</span>
        {node.isDisBenefit && <span className={styles.drawn} data-text={`· ${map.disBenefit}`} aria-hidden="true" />}
        {node.isSetAside && <span className={styles.drawn} data-text={`· ${map.setAside}`} aria-hidden="true" />}
      </span>
      {' '}
      <span className={styles.title}>{node.kind === 'unknown' ? map.kinds.unknown : node.title}</span>
      {mark !== '' && (
        <span className={mergeClasses(styles.mark, styles.drawn)} style={loss < 0 ? better : bad} data-text={mark} aria-hidden="true" />
      )}
    </button>
  );
});

const bad = { ...toneStyle('bad'), border: '1px solid' };
const better = { ...toneStyle('better'), border: '1px solid' };
