import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { tableNames } from '../../domain/realization/tables';
import type { TargetHistory } from '../../domain/realization/target-history';
import { movedTargets } from '../../domain/realization/target-history';
import { tableSpec } from '../../sheets/sheet-catalog';
import type { CultureFormats } from '../../strings/culture-formats';
import { useCultureFormats } from '../use-culture-formats';
import { LongList } from '../LongList';
import { signed } from './review-formats';
import type { ReviewsContext } from './reviews-context';
import { Section } from '../Section';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  versions: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  moved: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  name: { overflowWrap: 'anywhere' },
});

/** The baselines that were agreed, and every target that is no longer what the first one says. */
export function BaselineHistory({ context: { reading, facts, versions } }: { readonly context: ReviewsContext }) {
  const styles = useStyles();
  const { baselines: words, none } = useReviewsWords();
  const formats = useCultureFormats(reading);
  const moved = useMemo(() => movedTargets(reading.program), [reading.program]);
  const nameOf = ({ kind, id }: TargetHistory): string => {
    const name = kind === 'benefits' ? facts.benefits.get(id)?.benefit : facts.measures.get(id)?.measure;
    return `${id} ${name ?? ''}`;
  };
  return (
    <Section title={words.title}>
      {versions.length === 0 && <Text>{words.none}</Text>}
      {versions.length > 0 && (
        <ol className={styles.versions}>
          {versions.map(({ version, date, approvedBy, reason, cells }) => (
            <li key={version}>
              <Text>{words.version(version, date === null ? none : formats.date(date), approvedBy, cells)}</Text>
              {reason !== '' && (
                <Text size={200} block>
                  {reason}
                </Text>
              )}
            </li>
          ))}
        </ol>
      )}
      {versions.length > 0 && (
        <Text as="h3" weight="semibold">
          {words.moved(moved.length)}
        </Text>
      )}
      {moved.length > 0 && (
        <LongList
          label={words.moved(moved.length)}
          items={moved}
          height={72}
          keyOf={({ id, field }) => `${id} ${field}`}
          draw={(history) => (
            <div className={styles.moved}>
              <Text className={styles.name}>{nameOf(history)}</Text>
              <Text size={200}>{movement(history, formats, words.movement, none)}</Text>
            </div>
          )}
        />
      )}
    </Section>
  );
}

/** `Full-year value: 220,000 → 180,000 (−40,000)` in the culture of the workbook; dates differ by days. */
function movement(
  { kind, field, original, current }: TargetHistory,
  formats: CultureFormats,
  sentence: (field: string, original: string, current: string, difference: string | null, isDays: boolean) => string,
  none: string,
): string {
  const { header, kind: holds } = tableSpec(tableNames[kind]).columns.find(({ key }) => key === field)!;
  const isDate = holds.is === 'date';
  const isMoney = holds.is === 'number' && holds.format === 'money';
  const write = (value: unknown): string => {
    if (typeof value !== 'number') return none;
    return isDate ? formats.date(value) : isMoney ? formats.money(value) : formats.number(value);
  };
  const before = original!.value;
  const difference = typeof before === 'number' && typeof current === 'number' ? current - before : null;
  const writeSize = isDate ? formats.number : write;
  const size = difference === null ? null : signed(difference, (value) => (value === null ? none : writeSize(value)));
  return sentence(header, write(before), write(current), size, isDate);
}
