import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FunctionReference } from '../../strings/function-reference';
import { functionReferenceIn } from '../../strings/function-texts';
import { CellCheck } from './CellCheck';
import { FunctionPage } from './FunctionPage';
import { searchFunctions } from './search-functions';
import { SearchField } from '../SearchField';
import { Section } from '../Section';
import { useWords } from '../session-context';
import { ViewHeading } from '../ViewHeading';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  // The words stand where texts begin, their background reaches a little further.
  entry: {
    width: '100%', justifyContent: 'start', textAlign: 'start', paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
  },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The reference of all functions, searchable; a function with its form to insert it; the check of a cell. */
export function FunctionsView() {
  const [shown, setShown] = useState<FunctionReference | 'check' | null>(null);
  const [search, setSearch] = useState('');
  const back = (): void => setShown(null);
  if (shown === 'check') return <CellCheck onBack={back} />;
  if (shown !== null) return <FunctionPage entry={shown} onBack={back} />;
  return <FunctionList search={search} onSearch={setSearch} onShow={setShown} onCheck={() => setShown('check')} />;
}

interface ListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onShow: (entry: FunctionReference) => void;
  readonly onCheck: () => void;
}

function FunctionList({ search, onSearch, onShow, onCheck }: ListProps) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const { language } = useWords();
  const reference = useMemo(() => functionReferenceIn(language), [language]);
  const found = searchFunctions(reference, useDeferredValue(search));
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <>
      <ViewHeading title={words.title} />
      <Card appearance="outline">
        <Text>{words.check.intro}</Text>
        <div><Button onClick={onCheck}>{words.check.start}</Button></div>
      </Card>
      <Text>{words.intro}</Text>
      <SearchField label={words.search} value={search} onChange={onSearch} />
      <Text size={200} role="status">{found.length === 0 ? words.noneFound : words.found(found.length)}</Text>
      {categories.map((category) => (
        <Section key={category} title={words.categories[category]}>
          <ul className={styles.list}>
            {found.filter((entry) => entry.category === category).map((entry) => (
              <li key={entry.name}>
                <Button className={styles.entry} appearance="subtle" onClick={() => onShow(entry)}>
                  <span>
                    <Text block weight="semibold" className={styles.name}>{entry.name}</Text>
                    <Text block size={200}>{entry.summary}</Text>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
