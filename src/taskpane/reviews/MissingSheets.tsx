import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ProgramReading } from '../../commands/read-program';
import { sheetCatalog } from '../../sheets/sheet-catalog';
import { useActivity } from '../session-context';
import { useReviewsWords } from './use-reviews-words';

interface MissingSheetsProps {
  readonly reading: ProgramReading;
  /** What is about to be written. */
  readonly tables: readonly string[];
}

/** The sheets that what is about to be written needs and the workbook, which starts without them, has not yet; and the way to add them. */
export function MissingSheets({ reading: { reading }, tables }: MissingSheetsProps) {
  const { missingSheets: words } = useReviewsWords();
  const { activity, state } = useActivity();
  const lacking = tables.filter((table) => !reading.tables.has(table));
  const missing = sheetCatalog.filter((sheet) => sheet.tables.some(({ name }) => lacking.includes(name)));
  if (missing.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.needed(missing.map(({ name }) => name).join(', '))}</MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={state.running !== null}
          onClick={() => void activity.run('addSheets', { sheets: missing.map(({ key }) => key) })}
        >
          {words.add(missing.length)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
