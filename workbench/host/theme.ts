/** `Office.context.officeTheme`: four colors, which office.js takes as numbers and shows as `#RRGGBB`. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Colors of Office's themes "Colorful" and "Black", and of Windows' high contrast (black). */
export const themes = {
  light: {
    bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', controlBackgroundColor: '#F3F2F1', controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#333333', controlForegroundColor: '#FFFFFF',
  },
  highContrast: {
    bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#000000', controlForegroundColor: '#FFFF00',
  },
} as const satisfies Record<string, HostTheme>;

export function themeNumbers(theme: HostTheme): Record<string, number> {
  return Object.fromEntries(Object.entries(theme as unknown as Record<string, string>).map(([name, color]) =>
    [name, Number.parseInt(color.slice(1), 16)]));
}
