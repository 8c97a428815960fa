import { Button, Card, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import type { Coaching, CoachedLetter, SuggestedWording } from '../../domain/realization/smart-coach';
import { Disclosure } from '../Disclosure';
import type { CultureFormats } from '../../strings/culture-formats';
import { withUnit } from './reason-sentences';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  coach: { rowGap: tokens.spacingVerticalS },
  letters: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  points: { listStyleType: 'none', margin: 0, padding: 0 },
  point: {
    display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  there: { color: tokens.colorNeutralForeground2 },
  icon: { marginTop: '1px' },
  met: { color: tokens.colorPaletteGreenForeground1 },
  suggestion: { fontStyle: 'italic' },
});

interface SmartCoachProps {
  readonly id: string;
  readonly coaching: Coaching;
  readonly formats: CultureFormats;
  /** Whether the statement has any words yet. */
  readonly hasStatement: boolean;
  readonly onUse: (statement: string) => void;
}

/** What is there and what is missing, letter by letter, how the statement reads, and how it could read. */
export function SmartCoach({ id, coaching, formats, hasStatement, onUse }: SmartCoachProps) {
  const styles = useStyles();
  const { coach: words } = useBenefitWords();
  const { met, letters, suggestion } = coaching;
  const suggested = suggestion === null ? '' : words.suggestion(suggestionWords(suggestion, formats));
  const readsWell = hasStatement && letters.every(({ wording }) => wording.every(({ isMet }) => isMet));
  return (
    <Card appearance="outline" className={styles.coach} id={id} role="region" aria-labelledby={`${id}-title`} tabIndex={-1} focusMode="off">
      <Subtitle2 as="h2" id={`${id}-title`}>{words.title}</Subtitle2>
      <Text size={200} role="status">{words.score(met)}</Text>
      <ul className={styles.letters}>
        {letters.map((letter) => <Letter key={letter.letter} letter={letter} />)}
      </ul>
      {readsWell && <Text size={200}>{words.readsWell}</Text>}
      {suggested !== '' && (
        <div>
          <Text size={200} weight="semibold" block>{words.suggestionTitle}</Text>
          <Text block className={styles.suggestion}>{suggested}</Text>
          <Button size="small" onClick={() => onUse(suggested)}>{words.use}</Button>
        </div>
      )}
    </Card>
  );
}

/** A letter that lacks nothing needs no reading: its details are behind a click. */
function Letter({ letter: { letter, isMet, there, missing, wording } }: { readonly letter: CoachedLetter }) {
  const styles = useStyles();
  const { coach: words } = useBenefitWords();
  const points = (
    <ul className={styles.points}>
      {missing.map((gap) => <Point key={gap} isThere={false} text={words.missing[gap]} />)}
      {wording.map(({ rule, isMet: reads, words: stumbles }) => (
        <Point key={rule} isThere={reads} text={reads ? words.praise[rule] : words.advice[rule](stumbles)} />
      ))}
      {there.map((gap) => <Point key={gap} isThere text={words.there[gap]} />)}
    </ul>
  );
  const isWhole = isMet && wording.every((rule) => rule.isMet);
  if (isWhole) return <li><Disclosure title={words.met(words.letters[letter])}>{points}</Disclosure></li>;
  return (
    <li>
      <Text size={200} weight="semibold" block>{isMet ? words.met(words.letters[letter]) : words.open(words.letters[letter])}</Text>
      {points}
    </li>
  );
}

function Point({ isThere, text }: { readonly isThere: boolean; readonly text: string }) {
  const styles = useStyles();
  const { coach: words } = useBenefitWords();
  return (
    <li className={mergeClasses(styles.point, isThere && styles.there)}>
      {isThere
        ? <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.met)} aria-label={words.isThere} />
        : <Circle16Regular className={styles.icon} aria-label={words.isMissing} />}
      <span>{text}</span>
    </li>
  );
}

function suggestionWords({ measure, unit, from, to, move, beneficiaries, by }: SuggestedWording, formats: CultureFormats) {
  const level = (value: number): string => withUnit(value, { unit }, formats);
  return { move, measure, from: level(from), to: level(to), beneficiaries, by: by === null ? '' : formats.date(by) };
}
