import { Button, Spinner, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellCall } from '../../commands/read-cell-call';
import { readCellCall } from '../../commands/read-cell-call';
import { qualifiedAddress } from '../../sheets/formula/qualified-address';
import { FailureBar } from '../FailureBar';
import { useSession } from '../session-context';
import { ViewHeading } from '../ViewHeading';
import { CallExplanation } from './CallExplanation';
import { figureFormats } from './figure-formats';
import { useFunctionsWords } from './use-functions-words';

type Reading = CellCall | { readonly error: unknown } | null;

/** Why the selected cell shows what it shows. */
export function CellCheck({ onBack }: { readonly onBack: () => void }) {
  const words = useFunctionsWords();
  const { surroundings } = useSession();
  const [reading, setReading] = useState<Reading>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

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
    <>
      <ViewHeading titleRef={title} title={words.check.title} back={{ label: words.back, onBack }} />
      <div><Button onClick={again}>{words.check.again}</Button></div>
      {reading === null && <Spinner size="small" label={words.check.checking} />}
      {reading !== null && ('error' in reading ? <FailureBar error={reading.error} /> : <CheckedCell {...reading} />)}
    </>
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
