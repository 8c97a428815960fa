import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sameValue } from '../../domain/realization/target-history';
import { useCultureFormats } from '../use-culture-formats';
import { LongList } from '../LongList';
import type { RebaselineDraft, TargetLine } from './rebaseline-draft';
import { typedKey } from './rebaseline-draft';
import type { ReviewsContext } from './reviews-context';
import { PrimaryAction } from '../PrimaryAction';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  record: { padding: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  line: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalXS },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr)) minmax(0, 1.4fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  value: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  narrow: { minWidth: 0, width: '100%' },
});

interface TargetTableProps {
  readonly context: ReviewsContext;
  readonly draft: RebaselineDraft;
  readonly lines: ReadonlyMap<string, readonly TargetLine[]>;
  readonly onChange: (part: Partial<RebaselineDraft>) => void;
}

/** The original, the present and the new value of each field side by side. */
export function TargetTable({ context: { reading, facts }, draft, lines, onChange }: TargetTableProps) {
  const styles = useStyles();
  const { targets: words, none, mistakes } = useReviewsWords();
  const formats = useCultureFormats(reading);
  const type = (key: string, text: string): void => onChange({ typed: { ...draft.typed, [key]: text } });
  const nameOf = (id: string): string =>
    `${id} ${(draft.kind === 'benefits' ? facts.benefits.get(id)?.benefit : facts.measures.get(id)?.measure) ?? ''}`;
  return (
    <div className={styles.page}>
      <Text>{words.hint}</Text>
      <LongList
        label={words.sideBySide}
        items={[...lines]}
        height={180}
        hasControls
        isTall
        keyOf={([id]) => id}
        draw={([id, fields]) => (
          <div className={styles.record}>
            <Text as="h2" weight="semibold" className={styles.name}>
              {nameOf(id)}
            </Text>
            {fields.map((line) => {
              const write = (value: unknown): string => {
                if (typeof value !== 'number') return none;
                return line.isDate ? formats.date(value) : line.isMoney ? formats.money(value) : formats.number(value);
              };
              const moved = line.agreed !== null && !sameValue(line.agreed.value, line.current);
              return (
                <div key={line.field} className={styles.line} role="group" aria-label={`${id} ${line.header}`}>
                  <Text size={200} weight="semibold">
                    {line.header}
                  </Text>
                  <div className={styles.values}>
                    <Text size={200} className={styles.value}>
                      <span>{line.original === null ? words.original : words.originalOf(line.original.version)}</span>
                      <span>{write(line.original?.value)}</span>
                    </Text>
                    <Text size={200} className={styles.value}>
                      <span>{words.now}</span>
                      <span>{write(line.current)}</span>
                    </Text>
                    <div className={styles.value}>
                      <Text size={200}>{words.newTarget}</Text>
                      <Input
                        className={styles.narrow}
                        size="small"
                        type={line.isDate ? 'date' : 'text'}
                        aria-label={words.newValue(id, line.header)}
                        aria-invalid={line.value === undefined}
                        value={line.text}
                        onChange={(_event, { value }) => type(typedKey(id, line.field), value)}
                      />
                    </div>
                  </div>
                  {moved && <Text size={200}>{words.movedSince(line.agreed!.version, write(line.agreed!.value))}</Text>}
                  {line.value === undefined && (
                    <Text size={200} role="alert">
                      {line.isDate ? mistakes.notDate : mistakes.notNumber}
                    </Text>
                  )}
                </div>
              );
            })}
          </div>
        )}
      />
      <PrimaryAction onAct={() => onChange({ step: 'decide' })}>{words.toDecide}</PrimaryAction>
    </div>
  );
}
