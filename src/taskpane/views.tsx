import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy } from 'react';
import type { ViewId } from '../commands/show-view';
import type { Strings } from '../strings/strings';

export interface View {
  readonly id: Exclude<ViewId, 'start'>;
  readonly label: (words: Strings) => string;
  readonly component: LazyExoticComponent<ComponentType> | ComponentType;
}

/**
 * The tabs of the pane, in the order of the work and then of what serves it. A view is loaded when it is first opened; adding one is adding
 * a row.
 */
export const views: readonly View[] = [
  {
    id: 'home',
    label: (words) => words.views.home,
    component: lazy(() => import('./home/HomeView').then(({ HomeView }) => ({ default: HomeView }))),
  },
  {
    id: 'benefit',
    label: (words) => words.views.benefit,
    component: lazy(() => import('./benefit/BenefitView').then(({ BenefitView }) => ({ default: BenefitView }))),
  },
  {
    id: 'track',
    label: (words) => words.views.track,
    component: lazy(() => import('./track/TrackView').then(({ TrackView }) => ({ default: TrackView }))),
  },
  {
    id: 'reviews',
    label: (words) => words.views.reviews,
    component: lazy(() => import('./reviews/ReviewsView').then(({ ReviewsView }) => ({ default: ReviewsView }))),
  },
  {
    id: 'pictures',
    label: (words) => words.views.pictures,
    component: lazy(() => import('./pictures/PicturesView').then(({ PicturesView }) => ({ default: PicturesView }))),
  },
  {
    id: 'analysis',
    label: (words) => words.views.analysis,
    component: lazy(() => import('./analysis/AnalysisView').then(({ AnalysisView }) => ({ default: AnalysisView }))),
  },
  {
    id: 'reports',
    label: (words) => words.views.reports,
    component: lazy(() => import('./reports/ReportsView').then(({ ReportsView }) => ({ default: ReportsView }))),
  },
  {
    id: 'sheets',
    label: (words) => words.views.sheets,
    component: lazy(() => import('./sheets/SheetsView').then(({ SheetsView }) => ({ default: SheetsView }))),
  },
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

/** The view that shows what was asked for; starting a program is part of Home. */
export function viewOf(request: ViewId): View['id'] {
  return request === 'start' ? 'home' : request;
}
