import { Button, Checkbox, makeStyles, Spinner, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SheetPresence } from '../../commands/survey-sheets';
import { surveySheets } from '../../commands/survey-sheets';
import type { Pack, Stage } from '../../sheets/schema';
import { sheetPurpose } from '../../strings/sheet-purpose';
import { FailureBar } from '../FailureBar';
import { useActivity, useSession, useWords } from '../session-context';
import { AddSheetsPreview } from './AddSheetsPreview';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  packs: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sheet: { display: 'flex', flexDirection: 'column' },
  purpose: { paddingLeft: '36px', color: tokens.colorNeutralForeground2 },
  actions: { position: 'sticky', bottom: 0, paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1 },
});

const packs: readonly Pack[] = ['starter', 'full'];

type Presences = readonly SheetPresence[] | { readonly error: unknown } | null;

/** The packs and sheets: what each is for, which are there, and ticks for what to add. */
export function SheetsView() {
  const { surroundings } = useSession();
  const words = useWords();
  const { state } = useActivity();
  const [found, setFound] = useState<Presences>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<{ readonly sheets: readonly string[] } | null>(null);

  useEffect(() => {
    let isStale = false;
    surveySheets.run(surroundings()).then(
      (presences) => { if (!isStale) setFound(presences); },
      (error: unknown) => { if (!isStale) setFound({ error }); },
    );
    return () => { isStale = true; };
  }, [surroundings, state.version]);

  if (found === null) return <Spinner size="small" label={words.pane.loading} />;
  if ('error' in found) return <FailureBar error={found.error} />;
  if (previewed !== null) {
    const done = (): void => {
      setPreviewed(null);
      setChosen(new Set());
    };
    return <AddSheetsPreview options={previewed} onBack={() => setPreviewed(null)} onDone={done} />;
  }
  return <SheetChoice presences={found} chosen={chosen} onChoose={setChosen} onPreview={() => setPreviewed({ sheets: [...chosen] })} />;
}

interface ChoiceProps {
  readonly presences: readonly SheetPresence[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onPreview: () => void;
}

function SheetChoice({ presences, chosen, onChoose, onPreview }: ChoiceProps) {
  const styles = useStyles();
  const words = useWords();
  const missing = (pack: Pack): string[] => presences.filter(
    ({ spec, sheet, missingColumns }) => (sheet === null || missingColumns.length > 0) && spec.packs.includes(pack),
  ).map(({ spec }) => spec.key);
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  const stages = [...new Set(presences.map(({ spec }) => spec.stage))];
  return (
    <div className={styles.view}>
      <Title3 as="h1">{words.sheets.title}</Title3>
      <Text>{words.sheets.intro}</Text>
      <div className={styles.packs}>
        {packs.map((pack) => (
          <Button
            key={pack}
            disabledFocusable={missing(pack).length === 0}
            onClick={() => onChoose(new Set([...chosen, ...missing(pack)]))}
          >
            {words.sheets.pack(words.sheets.packs[pack], missing(pack).length)}
          </Button>
        ))}
      </div>
      {stages.map((stage) => (
        <StageSheets
          key={stage}
          stage={stage}
          presences={presences.filter(({ spec }) => spec.stage === stage)}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={chosen.size === 0} onClick={() => { if (chosen.size > 0) onPreview(); }}>
          {words.sheets.preview}
        </Button>
        {chosen.size === 0 && <Text size={200} block>{words.sheets.nothingChosen}</Text>}
      </div>
    </div>
  );
}

interface StageProps {
  readonly stage: Stage;
  readonly presences: readonly SheetPresence[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

function StageSheets({ stage, presences, chosen, onChoose }: StageProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <section aria-labelledby={`stage-${stage}`}>
      <Subtitle2 as="h2" id={`stage-${stage}`}>{words.sheets.stages[stage]}</Subtitle2>
      {presences.map(({ spec, sheet, missingColumns }) => (
        <div key={spec.key} className={styles.sheet}>
          <Checkbox
            label={sheet === null
              ? spec.name
              : missingColumns.length === 0 ? words.sheets.exists(sheet) : words.sheets.missingColumns(sheet, missingColumns.length)}
            checked={(sheet !== null && missingColumns.length === 0) || chosen.has(spec.key)}
            disabled={sheet !== null && missingColumns.length === 0}
            onChange={(_event, { checked }) => onChoose(spec.key, checked === true)}
          />
          <Text size={200} className={styles.purpose}>{sheetPurpose(spec.key, spec.purpose, words.language)}</Text>
        </div>
      ))}
    </section>
  );
}
