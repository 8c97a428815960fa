import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Coaching } from '../../domain/realization/smart-coach';
import { useBenefitWords } from './use-benefit-words';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', top: 0, zIndex: 1, display: 'flex', alignItems: 'center', justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { display: 'flex', columnGap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  letter: {
    width: '24px', height: '24px', lineHeight: '22px', textAlign: 'center', boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  met: {
    border: `1px solid ${tokens.colorBrandBackground}`, backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold,
  },
});

/** The five letters, in sight while the user fills in the form. */
export function CoachSummary({ coaching: { met, letters }, coachId }: { readonly coaching: Coaching; readonly coachId: string }) {
  const styles = useStyles();
  const { coach: words } = useBenefitWords();
  const show = (): void => {
    const coach = document.getElementById(coachId);
    coach?.scrollIntoView({ block: 'center' });
    coach?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.bar}>
      <ul className={styles.letters} aria-label={`${words.title}: ${words.score(met)}`}>
        {letters.map(({ letter, isMet }) => {
          const sentence = isMet ? words.met(words.letters[letter]) : words.open(words.letters[letter]);
          return (
            <li key={letter} className={mergeClasses(styles.letter, isMet && styles.met)} title={sentence}>
              <span aria-hidden="true">{words.letters[letter].charAt(0)}</span>
              <span className={styles.hidden}>{sentence}</span>
            </li>
          );
        })}
      </ul>
      <Button size="small" appearance="subtle" onClick={show}>{words.jump}</Button>
    </div>
  );
}
