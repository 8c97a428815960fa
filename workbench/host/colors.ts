/** Colors as the API takes them: `#RRGGBB` in any case, or a name of HTML ("orange"). */
import { HostError } from './host-error';

/** The names Microsoft's samples use; a name that is not here is refused. */
const named: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500',
  purple: '#800080',
  gray: '#808080', grey: '#808080', lightgray: '#D3D3D3', silver: '#C0C0C0', navy: '#000080', teal: '#008080', maroon: '#800000',
  olive: '#808000',
  pink: '#FFC0CB', lime: '#00FF00', aqua: '#00FFFF', fuchsia: '#FF00FF',
};

/** An empty text means no color of its own. */
export function cssColor(color: string): string {
  if (color === '') {
    return '';
  }
  const value = /^#[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : named[color.toLowerCase()];
  if (!value) {
    throw new HostError('InvalidArgument', `"${color}" is not a color.`);
  }
  return value;
}
