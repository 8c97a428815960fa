import type { MapMeasures } from '../../../sheets/report/lay-out-map';

/** Pixels at 100%. A node has room for its id, status and two lines of its name. */
export const mapMeasures: MapMeasures = { nodeWidth: 164, nodeHeight: 62, rowGap: 14, columnGap: 64 };

/** Around the drawing, for marks that stick out of nodes. */
export const border = 10;
