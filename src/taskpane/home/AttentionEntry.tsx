import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellInput } from '../../sheets/change-set';
import type { CellFix } from '../../sheets/plan-fix';
import { useActivity } from '../session-context';
import { ShowCell } from '../ShowCell';
import { TextLink } from '../TextLink';
import type { AttentionItem, AttentionKind } from './attention-groups';
import { useHomeWords } from './use-home-words';

const useStyles = makeStyles({
  entry: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  bad: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  watch: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  action: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  why: { color: tokens.colorNeutralForeground2 },
  fix: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXXS },
});

const bad: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['triggers', 'error', 'workbook']);
const quiet: ReadonlySet<AttentionKind> = new Set<AttentionKind>(['info']);

/** One thing that needs attention: what, where, why, and the fix, which can be written after a preview. */
export function AttentionEntry({ item, kind }: { readonly item: AttentionItem; readonly kind: AttentionKind }) {
  const { sentence, more, why, cell, fix } = item;
  const styles = useStyles();
  const { attention: words } = useHomeWords();
  const [open, setOpen] = useState<'why' | 'fix' | null>(null);
  const toggle = (part: 'why' | 'fix'): void => setOpen(open === part ? null : part);
  return (
    <div className={mergeClasses(styles.entry, bad.has(kind) ? styles.bad : !quiet.has(kind) && styles.watch)}>
      <Text size={200} block>{sentence}</Text>
      {more !== null && <Text size={200} block weight="semibold">{more}</Text>}
      <div className={styles.actions}>
        {cell !== null && <ShowCell cell={cell} />}
        {fix !== null && (
          <TextLink className={styles.action} aria-expanded={open === 'fix'} onClick={() => toggle('fix')}>{words.fix}</TextLink>
        )}
        {why !== null && (
          <TextLink className={styles.action} aria-expanded={open === 'why'} onClick={() => toggle('why')}>{words.why}</TextLink>
        )}
      </div>
      {open === 'why' && <Text size={200} block className={styles.why}>{why}</Text>}
      {open === 'fix' && fix !== null && (
        <FixPreview fix={fix} place={cell === null ? fix.column : `${cell.sheet}!${cell.address}`} onDone={() => setOpen(null)} />
      )}
    </div>
  );
}

function FixPreview({ fix, place, onDone }: { readonly fix: CellFix; readonly place: string; readonly onDone: () => void }) {
  const styles = useStyles();
  const { attention: words } = useHomeWords();
  const { activity, state } = useActivity();
  const shown = (value: CellInput): string => (value === '' ? words.blank : String(value));
  const write = async (): Promise<void> => {
    if ((await activity.run('applyFix', fix)) !== null) onDone();
  };
  return (
    <div className={styles.fix}>
      <Text size={200} block>{words.preview(place, shown(fix.before), shown(fix.after))}</Text>
      <Button size="small" appearance="primary" disabledFocusable={state.running !== null} onClick={() => void write()}>
        {words.write}
      </Button>
      <Button size="small" onClick={onDone}>{words.cancel}</Button>
    </div>
  );
}
