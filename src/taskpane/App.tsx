import { FluentProvider, makeStaticStyles, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { ViewRequest } from '../commands/activity';
import type { Session } from '../commands/session';
import type { Strings } from '../strings/strings';
import { ActivityBar } from './ActivityBar';
import { colorSchemeOf, fluentTheme } from './fluent-theme';
import { forcedColorStyles } from './forced-colors';
import { SessionProvider, useActivity, useWords } from './session-context';
import { ViewBoundary } from './ViewBoundary';
import { ViewTabs } from './ViewTabs';
import { themeChoice } from './theme-choice';
import { useChosenWords } from './use-chosen-words';
import { useKeptFocus } from './use-kept-focus';
import type { View } from './views';
import { viewOf, views } from './views';

/** Media queries are sentences here: as keys of an object they would be dropped without a word. */
const usePageStyles = makeStaticStyles([
  {
    body: { margin: 0 },
    // The component in a heading decides how it looks, not the browser's styles for headings.
    'h1, h2, h3': { margin: 0, font: 'inherit' },
    'html, body, #root': { height: '100%' },
  },
  `@media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation-duration: 0.01ms !important; transition-duration: 0.01ms !important; }
  }`,
  forcedColorStyles,
]);

const useStyles = makeStyles({
  // Not on the provider: menus and tooltips get its class, too, and would cover the pane with this one.
  page: { minHeight: '100vh' },
  main: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalS },
});

interface AppProps {
  readonly session: Session;
  /** The sentences to begin with, available when the pane is first rendered. */
  readonly words: Strings;
  /** The language tag of Office. */
  readonly officeLanguage: string;
}

/** The pane: tabs, what is going on, and the view of the chosen tab. */
export function App({ session, words, officeLanguage }: AppProps) {
  usePageStyles();
  const { gateway } = session.surroundings();
  const [theme, setTheme] = useState(() => gateway.theme());
  useEffect(() => gateway.onThemeChanged(setTheme), [gateway]);
  const choice = themeChoice.useChoice();
  const look = fluentTheme(theme, choice);
  return (
    <FluentProvider theme={look} style={{ colorScheme: colorSchemeOf(look) }}>
      <SessionProvider value={{ session, words: useChosenWords(words, officeLanguage) }}>
        <Pane />
      </SessionProvider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const words = useWords();
  const { state } = useActivity();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [chosen, setChosen] = useState<{ id: View['id']; request: ViewRequest | null }>({ id: views[0]!.id, request: state.requestedView });
  // A command that asks for a view wins over the tab chosen before it, and the next tab chosen wins over the command.
  const id = state.requestedView !== null && state.requestedView !== chosen.request ? viewOf(state.requestedView.view) : chosen.id;
  // The tab answers at once; its view follows, rendered in turns that leave room for the next click.
  const shown = useDeferredValue(id);
  const view = views.find((candidate) => candidate.id === shown)!;
  return (
    <div className={styles.page}>
      <ViewTabs chosen={id} onChoose={(chosenId) => setChosen({ id: chosenId, request: state.requestedView })} />
      <main className={styles.main} ref={main}>
        <ActivityBar />
        <div className={styles.view} id="view" role="tabpanel" aria-labelledby={`tab-${shown}`}>
          <ViewBoundary key={shown} words={words}>
            <Suspense fallback={<Spinner size="small" label={words.pane.loading} />}>
              <view.component />
            </Suspense>
          </ViewBoundary>
        </div>
      </main>
    </div>
  );
}
