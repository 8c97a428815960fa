import {
  Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab, TabList, useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useWords } from './session-context';
import type { View } from './views';
import { views } from './views';

const useStyles = makeStyles({
  // Excel puts its personality menu over the top right corner of the pane.
  tabs: { display: 'flex', alignItems: 'center', paddingRight: '40px', minWidth: 0, overflow: 'hidden' },
  more: { minWidth: 'auto', flexShrink: 0 },
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
          <MoreViews chosen={chosen} onChoose={onChoose} />
        </div>
      </Overflow>
    </nav>
  );
}

function MoreViews({ chosen, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const words = useWords();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu checkedValues={{ view: [chosen] }} onCheckedValueChange={(_event, { checkedItems }) => onChoose(checkedItems[0] as View['id'])}>
      <MenuTrigger disableButtonEnhancement>
        <Button ref={ref} className={styles.more} appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={words.views.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {views.map((view) => (
            <HiddenView key={view.id} view={view} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A view in the menu, unless its tab is to be seen. */
function HiddenView({ view }: { readonly view: View }) {
  const words = useWords();
  if (useIsOverflowItemVisible(view.id)) return null;
  return (
    <MenuItemRadio name="view" value={view.id}>
      {view.label(words)}
    </MenuItemRadio>
  );
}
