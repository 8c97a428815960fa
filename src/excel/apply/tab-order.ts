import type { SheetBlueprint } from '../../sheets/change-set';
import type { Inventory } from '../inventory';

/**
 * Where new sheets go among the tabs: after the last sheet that comes before them in the order of the work, else before the first that
 * comes after them. Keeps count of the sheets one change set adds, because none of them exists yet when the places are given out.
 */
export class TabOrder {
  private tabs: { readonly id: string | null; readonly key: string | null }[] | null = null;

  /** @param keysById the keys of the sheets as last surveyed. */
  constructor(private readonly keysById: ReadonlyMap<string, string>) {}

  /** 0-based position, or undefined for the end. */
  placeFor(sheet: SheetBlueprint, inventory: Inventory): number | undefined {
    this.tabs ??= inventory.sheets.map(({ id }) => ({ id, key: this.keysById.get(id) ?? null }));
    const tabs = this.tabs;
    const ours = tabs.flatMap(({ key }, index) => (key === null ? [] : [{ key, index }]));
    const last = ours.filter(({ key }) => sheet.after.includes(key)).at(-1);
    const place = last ? last.index + 1 : (ours[0]?.index ?? tabs.length);
    tabs.splice(place, 0, { id: null, key: sheet.key });
    return place === tabs.length - 1 ? undefined : place;
  }
}
