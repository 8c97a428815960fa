import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellCall } from '../../commands/read-cell-call';
import { blankMeaning } from '../../functions/workings/blank-meaning';
import type { LabelledCell } from '../../sheets/formula/argument-reading';
import { readArgument } from '../../sheets/formula/argument-reading';
import type { FunctionReference } from '../../strings/function-reference';
import { Section } from '../Section';
import type { FigureFormats } from './figure-formats';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS} 0` },
  },
});

/** How many cells of a kind are named one by one. */
const mostNamed = 12;

interface ArgumentListProps {
  readonly entry: FunctionReference;
  readonly args: CellCall['arguments'];
  readonly formats: FigureFormats;
}

/** What each argument was read as: its shape, its blanks, and the cells that are no numbers, by their addresses. */
export function ArgumentList({ entry, args, formats }: ArgumentListProps) {
  const styles = useStyles();
  const { check: words } = useFunctionsWords();
  return (
    <Section title={words.arguments}>
      <dl className={styles.list}>
        {entry.parameters.map((parameter, index) => {
          const given = args[index];
          const isThere = given !== undefined && given.argument.is !== 'omitted';
          return (
            <div key={parameter.name}>
              <dt>{parameter.name}{isThere && `: ${given.argument.text}`}</dt>
              <dd>
                {!isThere && <Text block>{words.leftOut}</Text>}
                {isThere && given.content !== null && (
                  <Content call={entry.name} parameter={parameter} content={given.content} formats={formats} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

interface ContentProps {
  readonly call: string;
  readonly parameter: FunctionReference['parameters'][number];
  readonly content: NonNullable<CellCall['arguments'][number]['content']>;
  readonly formats: FigureFormats;
}

function Content({ call, parameter, content, formats }: ContentProps) {
  const { check: words } = useFunctionsWords();
  const { rows, columns, single, blanks, texts, truths, errors } = readArgument(content);
  const named = (places: readonly string[]): string => {
    const shown = places.slice(0, mostNamed).join(', ');
    return places.length > mostNamed ? words.andMore(shown, places.length - mostNamed) : shown;
  };
  const withValue = ({ place, value }: LabelledCell): string => `${place} (${formats.value(value)})`;
  const withValues = (cells: readonly LabelledCell[]): string => named(cells.map(withValue));
  if (single !== null && single !== '') return <Text block>{words.value(formats.value(single))}</Text>;
  const meaning = blankMeaning(call, parameter.name, single !== null && parameter.optional);
  return (
    <>
      {single === null && <Text block>{words.shape(rows, columns)}</Text>}
      {blanks.length > 0 && <Text block>{words.blanks[meaning](named(blanks))}</Text>}
      {texts.length > 0 && <Text block>{words.texts(withValues(texts))}</Text>}
      {truths.length > 0 && <Text block>{words.truths(withValues(truths))}</Text>}
      {errors.length > 0 && <Text block>{words.cellErrors(withValues(errors))}</Text>}
    </>
  );
}
