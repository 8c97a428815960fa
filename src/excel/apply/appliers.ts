import type { Change } from '../../sheets/change-set';
import { addColumns } from './add-columns';
import { addSheet } from './add-sheet';
import { appendRows } from './append-rows';
import type { Applier } from './applier';
import { whereUnfiltered } from './behind-filter';
import { drawPictures } from './draw-pictures';
import { formatCells } from './format-cells';
import { formatColumn } from './format-column';
import { insertRows } from './insert-rows';
import { removeColumns } from './remove-columns';
import { removeRows } from './remove-rows';
import { removeSheet } from './remove-sheet';
import { renameColumn } from './rename-column';
import { setName } from './set-name';
import { setSetting } from './set-setting';
import { takeRowsBack } from './take-rows-back';
import type { TabOrder } from './tab-order';
import { writeCells } from './write-cells';

/** How each kind of change is made. */
export type Appliers = { readonly [Kind in Change['do']]: Applier<Kind> };

/** The appliers of one change set; new sheets share what they know of the order of the tabs. */
export function appliersFor(order: TabOrder): Appliers {
  return {
    'add-sheet': addSheet(order),
    'write-cells': writeCells,
    'append-rows': appendRows,
    'take-rows-back': whereUnfiltered(takeRowsBack),
    'insert-rows': whereUnfiltered(insertRows),
    'remove-rows': whereUnfiltered(removeRows),
    'add-columns': whereUnfiltered(addColumns),
    'remove-columns': whereUnfiltered(removeColumns),
    'rename-column': renameColumn,
    'format-cells': formatCells,
    'format-column': formatColumn,
    'set-name': setName,
    'set-setting': setSetting,
    'draw-pictures': drawPictures,
    'remove-sheet': removeSheet,
  };
}
