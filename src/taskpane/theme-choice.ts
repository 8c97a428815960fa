import { storedChoice } from './stored-choice';

/** The pane follows Office, or looks as the user of this computer prefers. */
export const themeChoices = ['auto', 'light', 'dark', 'high-contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const themeChoice = storedChoice<ThemeChoice>('benefits-realization.theme', themeChoices);
