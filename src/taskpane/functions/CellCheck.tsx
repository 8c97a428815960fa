import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { CellCall } from '../../commands/read-cell-call';
import { readCellCall } from '../../commands/read-cell-call';
import { qualifiedAddress } from '../../sheets/formula/qualified-address';
import { FailureBar } from '../FailureBar';
import { useSession } from '../session-context';
import { CallExplanation } from './CallExplanation';
import { figureFormats } from './figure-formats';
import { PageHeading } from './PageHeading';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, '& h1, & h2': { margin: 0 } },
});

type Reading = CellCall | { readonly error: unknown } | null;

/** Why the selected cell shows what it shows. */
export function CellCheck({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const { surroundings } = useSession();
  const [reading, setReading] = useState<Reading>(null);

  const check = useCallback(async (): Promise<Reading> => {
    try {
      return await readCellCall.run(surroundings(), undefined);
    } catch (error) {
      return { error };
    }
  }, [surroundings]);

  useEffect(() => {
    let isStale = false;
    void check().then((found) => { if (!isStale) setReading(found); });
    return () => { isStale = true; };
  }, [check]);

  const again = (): void => {
    setReading(null);
    void check().then(setReading);
  };

  return (
    <div className={styles.view}>
      <PageHeading title={words.check.title} onBack={onBack} />
      <Button onClick={again}>{words.check.again}</Button>
      {reading === null && <Spinner size="small" label={words.check.checking} />}
      {reading !== null && ('error' in reading ? <FailureBar error={reading.error} /> : <CheckedCell {...reading} />)}
    </div>
  );
}

function CheckedCell(reading: CellCall) {
  const words = useFunctionsWords();
  const { cell, call } = reading;
  const place = qualifiedAddress(cell.sheet, cell.address);
  if (call === null) return <Text role="status">{cell.entry === '' ? words.check.empty(place) : words.check.noCall(place)}</Text>;
  const formats = figureFormats(cell.culture.name);
  return (
    <>
      <Text role="status">{words.check.shows(place, formats.value(cell.value))}</Text>
      <CallExplanation cell={cell} call={call} args={reading.arguments} formats={formats} />
    </>
  );
}
