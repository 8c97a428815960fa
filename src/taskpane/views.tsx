import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy } from 'react';
import type { Strings } from '../strings/strings';

export interface View {
  readonly id: string;
  readonly label: (words: Strings) => string;
  readonly component: LazyExoticComponent<ComponentType> | ComponentType;
}

/** The tabs of the pane, in order. A view is loaded when it is first opened; adding one is adding a row. */
export const views: readonly View[] = [
  { id: 'home', label: (words) => words.views.home, component: lazy(() => import('./home/HomeView').then(({ HomeView }) => ({ default: HomeView }))) },
  { id: 'sheets', label: (words) => words.views.sheets, component: lazy(() => import('./sheets/SheetsView').then(({ SheetsView }) => ({ default: SheetsView }))) },
  {
    id: 'functions',
    label: (words) => words.views.functions,
    component: lazy(() => import('./functions/FunctionsView').then(({ FunctionsView }) => ({ default: FunctionsView }))),
  },
  {
    id: 'settings',
    label: (words) => words.views.settings,
    component: lazy(() => import('./settings/SettingsView').then(({ SettingsView }) => ({ default: SettingsView }))),
  },
];

/** Where each view a command can ask for is found; starting a program is part of Home. */
export const viewOfRequest = { home: 'home', start: 'home', sheets: 'sheets' } as const;
