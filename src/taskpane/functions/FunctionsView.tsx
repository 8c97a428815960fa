import { Button, Card, makeStyles, Subtitle2, Text, Title3, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FunctionReference } from '../../strings/function-reference';
import { functionReferenceIn } from '../../strings/function-texts';
import { CellCheck } from './CellCheck';
import { FunctionPage } from './FunctionPage';
import { searchFunctions } from './search-functions';
import { SearchField } from '../SearchField';
import { useWords } from '../session-context';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, '& h1, & h2': { margin: 0 } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  entry: { width: '100%', justifyContent: 'start', textAlign: 'start', paddingBlock: tokens.spacingVerticalXS },
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
    <div className={styles.view}>
      <Title3 as="h1">{words.title}</Title3>
      <Card>
        <Text>{words.check.intro}</Text>
        <Button onClick={onCheck}>{words.check.start}</Button>
      </Card>
      <Text>{words.intro}</Text>
      <SearchField label={words.search} value={search} onChange={onSearch} />
      <Text size={200} role="status">{found.length === 0 ? words.noneFound : words.found(found.length)}</Text>
      {categories.map((category) => (
        <section key={category} aria-labelledby={`functions-${category}`}>
          <Subtitle2 as="h2" id={`functions-${category}`}>{words.categories[category]}</Subtitle2>
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
        </section>
      ))}
    </div>
  );
}
