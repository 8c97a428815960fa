import {
  Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, useIsOverflowItemVisible, useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useWords } from './session-context';
import type { ViewTabsProps } from './ViewTabs';
import type { View } from './views';
import { views } from './views';

const useStyles = makeStyles({
  more: { minWidth: 'auto', flexShrink: 0 },
});

/** The views whose tabs do not fit, in a menu; loaded after the tabs, so that the pane's first paint does not wait for menus. */
export function MoreViews({ chosen, onChoose }: ViewTabsProps) {
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

/** A view in the menu, unless its tab is visible. */
function HiddenView({ view }: { readonly view: View }) {
  const words = useWords();
  if (useIsOverflowItemVisible(view.id)) return null;
  return (
    <MenuItemRadio name="view" value={view.id}>
      {view.label(words)}
    </MenuItemRadio>
  );
}
