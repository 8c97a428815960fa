import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { CellCall } from '../../commands/read-cell-call';
import type { CallCheck } from '../../functions/workings/check-call';
import { checkCall } from '../../functions/workings/check-call';
import type { CellInput } from '../../sheets/change-set';
import { isPlain } from '../../sheets/formula/find-call';
import { functionReferenceIn } from '../../strings/function-texts';
import { Section } from '../Section';
import { useWords } from '../session-context';
import { ArgumentList } from './ArgumentList';
import type { FigureFormats } from './figure-formats';
import { FigureTableView } from './FigureTableView';
import { useFunctionsWords } from './use-functions-words';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', display: 'block' },
  call: { overflowWrap: 'anywhere' },
  list: { margin: 0, '& dt': { fontWeight: tokens.fontWeightSemibold }, '& dd': { margin: `0 0 ${tokens.spacingVerticalXS} 0` } },
});

interface CallExplanationProps {
  readonly cell: CellCall['cell'];
  readonly call: NonNullable<CellCall['call']>;
  readonly args: CellCall['arguments'];
  readonly formats: FigureFormats;
}

/** The call of a cell: what it has read, how it computes, and what comes of it; or why it cannot be taken apart. */
export function CallExplanation({ cell, call, args, formats }: CallExplanationProps) {
  const styles = useStyles();
  const words = useFunctionsWords();
  const entry = functionReferenceIn(useWords().language).find(({ name }) => name === call.name);
  const tooComplex = args.filter(({ argument }) => argument.is === 'expression').map(({ argument }) => argument.text);
  const unreadable = args.find(({ argument, content }) => argument.is === 'reference' && content === null);
  const check = entry && isPlain(call) && !unreadable ? checkCall(call.name, args.map(valueOf)) : null;
  return (
    <>
      <code className={styles.code}>{String(cell.entry)}</code>
      {!call.isWhole && <Text className={styles.call}>{words.check.partOf(call.text)}</Text>}
      {!entry && <Notice sentence={words.check.unknownFunction(call.name)} />}
      {tooComplex.length > 0 && <Notice sentence={words.check.tooComplex(tooComplex.join('; '))} />}
      {unreadable && <Notice sentence={words.check.unreadable(unreadable.argument.text)} />}
      {check && <Result check={check} shown={call.isWhole ? cell.value : null} formats={formats} />}
      {entry && <ArgumentList entry={entry} args={args} formats={formats} />}
      {check && <Steps check={check} formats={formats} />}
    </>
  );
}

/** An argument as Excel hands it over. */
function valueOf({ argument, content }: CellCall['arguments'][number]): unknown {
  if (content === null) return undefined;
  const { cells } = content;
  return argument.is === 'constant' && cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells;
}

function Notice({ sentence }: { readonly sentence: string }) {
  return <MessageBar intent="warning" layout="multiline" role="alert"><MessageBarBody>{sentence}</MessageBarBody></MessageBar>;
}

interface ResultProps {
  readonly check: CallCheck;
  /** What the cell shows, where the call is the whole formula; otherwise null. */
  readonly shown: CellInput | null;
  readonly formats: FigureFormats;
}

function Result({ check: { outcome }, shown, formats }: ResultProps) {
  const words = useFunctionsWords();
  if (outcome.is === 'unknown-function') return null;
  if (outcome.is === 'error') {
    const sentence = outcome.sentence === '' ? words.check.errorInArgument : outcome.sentence;
    return <Section title={words.check.result}><Text role="status">{words.check.errorHere(outcome.error, sentence)}</Text></Section>;
  }
  const text = outcome.cells.map((row) => row.map(formats.value).join(' ')).join('; ');
  return (
    <Section title={words.check.result}>
      <Text role="status" block>{words.check.recomputed(text)}</Text>
      {shown !== null && !isSame(outcome.cells[0]?.[0] ?? '', shown) && <Notice sentence={words.check.differs} />}
    </Section>
  );
}

/** Excel keeps 15 digits. */
function isSame(computed: CellInput, shown: CellInput): boolean {
  if (typeof computed !== 'number' || typeof shown !== 'number') return computed === shown;
  return Math.abs(computed - shown) <= 1e-12 * Math.max(Math.abs(computed), Math.abs(shown));
}

function Steps({ check: { workings }, formats }: { readonly check: CallCheck; readonly formats: FigureFormats }) {
  const styles = useStyles();
  const { check: words } = useFunctionsWords();
  const { convention, figures, tables } = workings;
  const rate = convention?.rate;
  const several = figures.some(({ what, values }) => what === 'rates of return' && values.length > 1);
  return (
    <>
      {convention && (
        <Section title={words.convention}>
          {rate?.is === 'constant' && <Text block>{words.rates.constant(formats.percent(rate.rate))}</Text>}
          {rate?.is === 'list' && <Text block>{words.rates.list(rate.count)}</Text>}
          {rate?.is === 'schedule' && <Text block>{words.rates.schedule(rate.name, rate.edition)}</Text>}
          {rate?.is === 'schedule' && rate.status !== 'current' && <Notice sentence={words.scheduleStatus[rate.status]} />}
          {convention.timing && <Text block>{words.timings[convention.timing]}</Text>}
        </Section>
      )}
      {(figures.length > 0 || tables.length > 0) && (
        <Section title={words.steps}>
          <dl className={styles.list}>
            {figures.map(({ what, values }) => (
              <div key={what}>
                <dt>{words.figures[what]}</dt>
                <dd>{values.map(what === 'rates of return' ? formats.percent : formats.value).join('; ')}</dd>
              </div>
            ))}
          </dl>
          {several && <Notice sentence={words.severalRates} />}
          {tables.map((table) => <FigureTableView key={table.of} table={table} formats={formats} />)}
        </Section>
      )}
    </>
  );
}
