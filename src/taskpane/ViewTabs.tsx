import { makeStyles, Overflow, OverflowItem, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useWords } from './session-context';
import type { View } from './views';
import { views } from './views';

const MoreViews = lazy(() => import('./MoreViews').then((loaded) => ({ default: loaded.MoreViews })));

const useStyles = makeStyles({
  // Excel puts its personality menu over the top right corner of the pane.
  tabs: { display: 'flex', alignItems: 'center', paddingRight: '40px', minWidth: 0, overflow: 'hidden' },
});

export interface ViewTabsProps {
  readonly chosen: View['id'];
  readonly onChoose: (id: View['id']) => void;
}

/** The tabs of the views; those the pane is too narrow for are in a menu behind them. The chosen one is always a tab. */
export function ViewTabs({ chosen, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <nav aria-label={words.pane.views}>
      <Overflow minimumVisible={1} padding={36}>
        <div className={styles.tabs}>
          <TabList selectedValue={chosen} onTabSelect={(_event, { value }) => onChoose(value as View['id'])}>
            {views.map((view, index) => (
              <OverflowItem key={view.id} id={view.id} priority={view.id === chosen ? views.length : -index}>
                <Tab id={`tab-${view.id}`} value={view.id} aria-controls="view">
                  {view.label(words)}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <Suspense fallback={null}>
            <MoreViews chosen={chosen} onChoose={onChoose} />
          </Suspense>
        </div>
      </Overflow>
    </nav>
  );
}
