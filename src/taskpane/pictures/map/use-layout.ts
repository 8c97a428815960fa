import { useEffect, useMemo, useState } from 'react';
import type { BenefitsMap } from '../../../domain/realization/benefits-map';
import type { MapLayout } from '../../../sheets/report/lay-out-map';
import { layOutMap } from '../../../sheets/report/lay-out-map';
import { painted } from '../../painted';
import { mapMeasures } from './map-measures';

interface KeyedLayout {
  readonly layout: MapLayout;
  /** Tells one layout from the next. */
  readonly key: string;
}

/**
 * Where everything on a map stands, made again only when records or arrows come or go: most readings of the workbook change figures
 * alone. Of a few hundred records that takes a while, so it begins when what can be shown without it has been drawn; null until then.
 */
export function useLayout(map: BenefitsMap): KeyedLayout | null {
  const key = useMemo(
    () => JSON.stringify([map.nodes.map(({ id, column }) => [id, column]), map.edges.map((edge) => edge.key)]), [map],
  );
  const [made, setMade] = useState<KeyedLayout | null>(null);
  const isMade = made?.key === key;
  useEffect(() => {
    if (isMade) return undefined;
    let isWanted = true;
    void painted().then(() => {
      if (isWanted) setMade({ layout: layOutMap(map.nodes, map.edges, mapMeasures), key });
    });
    return () => { isWanted = false; };
  }, [map, key, isMade]);
  return isMade ? made : null;
}
