import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FunctionReference } from '../../strings/function-reference';
import { Section } from '../Section';
import { ViewHeading } from '../ViewHeading';
import { InsertFunction } from './InsertFunction';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', display: 'block' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  terms: { margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: `0 0 ${tokens.spacingVerticalXS} 0` } },
});

/** Everything about one function, and the form that inserts it. */
export function FunctionPage({ entry, onBack }: { readonly entry: FunctionReference; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [entry]);
  const { name, summary, parameters, returns, formula, source, errors, examples, native } = entry;
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return (
    <>
      <ViewHeading titleRef={title} title={`BENEFIT.${name}`} back={{ label: words.back, onBack }} />
      <Text>{summary}</Text>
      <code className={styles.code}>{`BENEFIT.${name}(${signature})`}</code>
      <InsertFunction key={name} entry={entry} />
      <Section title={words.parameters}>
        <dl className={styles.terms}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>{parameter.optional ? `${parameter.name} (${words.optional})` : parameter.name}</dt>
              <dd>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.returns}><Text>{returns}</Text></Section>
      <Section title={words.formula}><Text>{formula}</Text></Section>
      <Section title={words.examples}>
        {examples.map((example) => <code key={example.formula} className={styles.code}>{example.formula} → {example.result}</code>)}
      </Section>
      {native && <Section title={words.native(native.name)}><Text>{native.difference}</Text></Section>}
      {errors.length > 0 && (
        <Section title={words.errors}>
          <ul className={styles.list}>{errors.map((error) => <li key={error}><Text>{error}</Text></li>)}</ul>
        </Section>
      )}
      <Section title={words.source}><Text>{source}</Text></Section>
    </>
  );
}
