import { Button, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SettingsReading } from '../../commands/read-settings';
import { readSettings } from '../../commands/read-settings';
import { functions } from '../../functions/functions';
import { FailureBar } from '../FailureBar';
import { Section } from '../Section';
import { useActivity, useSession, useWords } from '../session-context';
import { ViewHeading } from '../ViewHeading';
import type { LanguageChoice } from '../language-choice';
import { languageChoice, languageChoices } from '../language-choice';
import type { ThemeChoice } from '../theme-choice';
import { themeChoice, themeChoices } from '../theme-choice';
import { ProgramSettings } from './ProgramSettings';
import { ShortcutTable } from './ShortcutTable';
import { useSettingsWords } from './use-settings-words';
import { version } from './version';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What can be set, what can be repaired, and what one should know. */
export function SettingsView() {
  const words = useSettingsWords();
  return (
    <>
      <ViewHeading title={words.title} />
      <Section title={words.program.title}><Program /></Section>
      <Section title={words.language.title}><LanguageOfPane /></Section>
      <Section title={words.theme.title}><Theme /></Section>
      <Section title={words.repair.title}><Repair /></Section>
      <Section title={words.privacy.title}><Text>{words.privacy.statement}</Text></Section>
      <Section title={words.shortcuts.title}><ShortcutTable /></Section>
      <Section title={words.tour.title}><Tour /></Section>
      <Text size={200}>{words.version(version)}</Text>
    </>
  );
}

type Reading =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'read'; readonly reading: SettingsReading | null };

function Program() {
  const words = useSettingsWords();
  const { pane } = useWords();
  const { surroundings } = useSession();
  const { state } = useActivity();
  const [found, setFound] = useState<Reading>({ is: 'loading' });
  useEffect(() => {
    let isStale = false;
    readSettings.run(surroundings(), undefined).then(
      (reading) => { if (!isStale) setFound({ is: 'read', reading }); },
      (error: unknown) => { if (!isStale) setFound({ is: 'failed', error }); },
    );
    return () => { isStale = true; };
  }, [surroundings, state.version]);

  if (found.is === 'loading') return <Spinner size="small" label={pane.loading} />;
  if (found.is === 'failed') return <FailureBar error={found.error} />;
  if (found.reading === null) return <Text>{words.noProgram}</Text>;
  // The draft starts again from the workbook whenever something was written.
  return <ProgramSettings key={state.version} reading={found.reading} />;
}

function Theme() {
  const { theme: words } = useSettingsWords();
  const choice = themeChoice.useChoice();
  return (
    <>
      <RadioGroup aria-label={words.title} value={choice} onChange={(_event, { value }) => themeChoice.choose(value as ThemeChoice)}>
        {themeChoices.map((known) => <Radio key={known} value={known} label={words.choices[known]} />)}
      </RadioGroup>
      <Text size={200}>{words.note}</Text>
    </>
  );
}

function LanguageOfPane() {
  const { language: words } = useSettingsWords();
  const choice = languageChoice.useChoice();
  return (
    <>
      <RadioGroup aria-label={words.title} value={choice} onChange={(_event, { value }) => languageChoice.choose(value as LanguageChoice)}>
        {languageChoices.map((known) => <Radio key={known} value={known} label={words.choices[known]} />)}
      </RadioGroup>
      <Text size={200}>{words.note}</Text>
    </>
  );
}

function Repair() {
  const { repair: words } = useSettingsWords();
  const { activity, state } = useActivity();
  const repair = async (): Promise<void> => {
    // As the functions' own file does while it loads; a second time replaces the first.
    for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);
    await activity.run('repairFunctions', undefined);
  };
  return (
    <>
      {words.explanation.map((sentence) => <Text key={sentence}>{sentence}</Text>)}
      <div><Button disabledFocusable={state.running !== null} onClick={() => void repair()}>{words.run}</Button></div>
    </>
  );
}

function Tour() {
  const styles = useStyles();
  const { tour: words } = useSettingsWords();
  const { activity } = useActivity();
  return (
    <>
      <ol className={styles.steps}>{words.steps.map((step) => <li key={step}><Text>{step}</Text></li>)}</ol>
      <div><Button onClick={() => void activity.run('showHelp', undefined)}>{words.help}</Button></div>
    </>
  );
}
