import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { MapEdge, MapEdgeKind } from '../../../domain/realization/map-edges';
import type { MapLayout } from '../../../sheets/report/lay-out-map';
import { ArrowHead } from '../ArrowHead';
import { edgePath, middleOf } from './edge-path';

const useStyles = makeStyles({
  edges: { position: 'absolute', left: 0, top: 0, overflow: 'visible', pointerEvents: 'none' },
  edge: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible },
  requires: { strokeDasharray: '8 4' },
  conflicts: { stroke: tokens.colorPaletteRedForeground1 },
  implied: { strokeDasharray: '1.5 4', strokeLinecap: 'round' },
  near: { stroke: tokens.colorBrandStroke1 },
  faded: { opacity: 0.35 },
  broken: { stroke: tokens.colorPaletteRedForeground1 },
  head: { fill: tokens.colorNeutralStrokeAccessible },
  nearHead: { fill: tokens.colorBrandStroke1 },
  redHead: { fill: tokens.colorPaletteRedForeground1 },
  label: {
    fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: '4px', paintOrder: 'stroke',
    strokeLinejoin: 'round', fontSize: '12px', textAnchor: 'middle', dominantBaseline: 'central',
  },
  redLabel: { fill: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold },
});

/** The width of an arrow that brings nothing, and of one that brings everything. */
const widths = { least: 1.25, most: 4.5 } as const;

/** What stands on an arrow besides its share; a mark is never a color alone. */
const marks: Readonly<Record<MapEdgeKind, string>> = { contributes: '', requires: '', conflicts: '✕' };

interface MapEdgesProps {
  readonly edges: readonly MapEdge[];
  readonly layout: MapLayout;
  /** The node whose arrows stand out. */
  readonly near: string | null;
  readonly share: (value: number) => string;
}

/** The arrows of the map, with their shares; what they say stands in words beside each node and in the table. */
export const MapEdges = memo(function MapEdges({ edges, layout, near, share }: MapEdgesProps) {
  const styles = useStyles();
  const id = useId();
  const heads = { plain: styles.head, near: styles.nearHead, red: styles.redHead };
  return (
    <svg className={styles.edges} width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      <defs>
        {(Object.keys(heads) as (keyof typeof heads)[]).map((head) => (
          <ArrowHead key={head} id={`${id}-${head}`} size={9} className={heads[head]} />
        ))}
      </defs>
      {edges.map((edge) => {
        const way = layout.ways.get(edge.key);
        if (!way) return null;
        const { kind, weight, row, faults } = edge;
        const isNear = edge.from === near || edge.to === near;
        const isRed = kind === 'conflicts' || faults.length > 0;
        const middle = middleOf(way);
        const labels = [faults.length > 0 ? '!' : '', marks[kind], weight === null ? '' : share(weight)];
        const label = labels.filter((part) => part !== '').join(' ');
        return (
          <g key={edge.key} className={near !== null && !isNear ? styles.faded : ''} data-link={`${edge.from} ${edge.to}`}>
            <path
              d={edgePath(way)}
              className={mergeClasses(
                styles.edge, kind === 'requires' && styles.requires, kind === 'conflicts' && styles.conflicts,
                row === null && styles.implied, faults.length > 0 && styles.broken, isNear && styles.near,
              )}
              strokeWidth={widths.least + (widths.most - widths.least) * Math.min(1, Math.max(0, weight ?? 0))}
              markerEnd={`url(#${id}-${isNear ? 'near' : isRed ? 'red' : 'plain'})`}
            />
            {label !== '' && (
              <text x={middle.x} y={middle.y} className={mergeClasses(styles.label, isRed && styles.redLabel)}>{label}</text>
            )}
          </g>
        );
      })}
    </svg>
  );
});
