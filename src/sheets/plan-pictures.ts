import type { Change } from './change-set';
import type { PicturesBlueprint } from './picture-blueprints';

/** The setting that keeps what was drawn last, by owner: it tells a redraw what to replace. */
export const picturesKey = 'benefit.pictures';

export type DrawnPictures = Readonly<Record<string, PicturesBlueprint>>;

/** What an owner drew last; null: nothing, or it has been taken away. */
export function drawnPictures(owner: string, settings: Readonly<Record<string, unknown>>): PicturesBlueprint | null {
  return (settings[picturesKey] as DrawnPictures | undefined)?.[owner] ?? null;
}

/**
 * The changes that redraw the pictures of several owners, each on its sheet, and remember them.
 * @param drawings `pictures` null: they are taken away; `sheet` null: their sheet is gone, and they are forgotten
 * @param settings of the add-in in the workbook, as read
 */
export function planPictures(
  drawings: readonly { readonly owner: string; readonly sheet: string | null; readonly pictures: PicturesBlueprint | null }[],
  settings: Readonly<Record<string, unknown>>,
): Change[] {
  const stored = (settings[picturesKey] ?? {}) as DrawnPictures;
  const replaced = new Set(drawings.map(({ owner }) => owner));
  const kept = Object.entries(stored).filter(([owner]) => !replaced.has(owner));
  const drawn = drawings.flatMap(({ owner, pictures }) => (pictures === null ? [] : [[owner, pictures] as const]));
  const remembered = Object.fromEntries([...kept, ...drawn]);
  return [
    ...drawings.flatMap(({ owner, sheet, pictures }): readonly Change[] =>
      sheet === null ? [] : [{ do: 'draw-pictures', sheet, owner, before: stored[owner] ?? null, after: pictures }]),
    { do: 'set-setting', key: picturesKey, before: settings[picturesKey] ?? null, after: nothingToNull(remembered) },
  ];
}

function nothingToNull(drawn: DrawnPictures): DrawnPictures | null {
  return Object.keys(drawn).length > 0 ? drawn : null;
}
