import { Text } from '@fluentui/react-components';
import type { Command } from '../../commands/command';
import { ribbonCommands } from '../../commands/commands';
import { useSession, useWords } from '../session-context';
import { useTableStyles } from '../use-table-styles';
import { useSettingsWords } from './use-settings-words';

/** The shortcuts of the ribbon's commands, from the commands themselves. */
export function ShortcutTable() {
  const styles = useTableStyles();
  const { shortcuts: words } = useSettingsWords();
  const { commands: labels } = useWords();
  const { surroundings } = useSession();
  const commands: readonly Pick<Command<never, unknown>, 'id' | 'label' | 'shortcut'>[] = Object.values(ribbonCommands);
  return (
    <>
      {!surroundings().gateway.isSupported('shortcuts') && <Text>{words.unsupported}</Text>}
      <table className={styles.table}>
        <thead>
          <tr><th scope="col">{words.action}</th><th scope="col">{words.keys}</th></tr>
        </thead>
        <tbody>
          {commands.filter(({ shortcut }) => shortcut !== undefined).map(({ id, label, shortcut }) => (
            <tr key={id}><td>{labels[label]}</td><td><kbd>{shortcut}</kbd></td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
