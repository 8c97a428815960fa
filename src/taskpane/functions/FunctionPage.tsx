import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FunctionReference } from '../../strings/function-reference';
import { InsertFunction } from './InsertFunction';
import { PageHeading } from './PageHeading';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, '& h1, & h2': { margin: 0 } },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', display: 'block' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  terms: { margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: `0 0 ${tokens.spacingVerticalXS} 0` } },
});

/** Everything about one function, and the form that inserts it. */
export function FunctionPage({ entry, onBack }: { readonly entry: FunctionReference; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const { name, summary, parameters, returns, formula, source, errors, examples, native } = entry;
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return (
    <div className={styles.view}>
      <PageHeading title={`BENEFIT.${name}`} onBack={onBack} />
      <Text>{summary}</Text>
      <code className={styles.code}>{`BENEFIT.${name}(${signature})`}</code>
      <InsertFunction key={name} entry={entry} />
      <Part title={words.parameters}>
        <dl className={styles.terms}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.optional ? `${parameter.name} (${words.optional})` : parameter.name}</dt>
              <dd>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.returns}><Text>{returns}</Text></Part>
      <Part title={words.formula}><Text>{formula}</Text></Part>
      <Part title={words.examples}>
        {examples.map((example) => <code key={example.formula} className={styles.code}>{example.formula} → {example.result}</code>)}
      </Part>
      {native && <Part title={words.native(native.name)}><Text>{native.difference}</Text></Part>}
      {errors.length > 0 && (
        <Part title={words.errors}>
          <ul className={styles.list}>{errors.map((error) => <li key={error}><Text>{error}</Text></li>)}</ul>
        </Part>
      )}
      <Part title={words.source}><Text>{source}</Text></Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Subtitle2 as="h2" block>{title}</Subtitle2>
      {children}
    </section>
  );
}
