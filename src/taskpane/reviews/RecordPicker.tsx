import { Button, Checkbox, Field, makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Status } from '../../domain/realization/status';
import { SearchField } from '../SearchField';
import { useWords } from '../session-context';
import { LongList } from '../LongList';
import { useReviewsWords } from './use-reviews-words';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  select: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  record: { display: 'flex', flexDirection: 'column', paddingRight: tokens.spacingHorizontalS },
  box: {
    width: '100%',
    '& label': { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  },
  note: {
    marginTop: `calc(-1 * ${tokens.spacingVerticalSNudge})`, paddingLeft: '36px', color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** One record to choose. */
export interface PickedRecord {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly status: Status | null;
  /** What else helps to choose: when it is due, its target. */
  readonly note: string;
  /** It is one of those the user most likely wants. */
  readonly isFlagged: boolean;
}

interface RecordPickerProps {
  readonly label: string;
  readonly records: readonly PickedRecord[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** What flagged records are called. */
  readonly flag: { readonly only: string; readonly choose: (count: number) => string };
}

const anyOf = 'any';

/** Chooses records from a list that may be long: by search, status, owner, or all that are flagged. */
export function RecordPicker({ label, records, chosen, onChoose, flag }: RecordPickerProps) {
  const styles = useStyles();
  const { picker: words } = useReviewsWords();
  const { statuses: statusWords } = useWords();
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<string>(anyOf);
  const [owner, setOwner] = useState<string>(anyOf);
  const [isFlaggedOnly, setFlaggedOnly] = useState(false);
  const [active, setActive] = useState(0);

  const ticked = useMemo(() => new Set(chosen), [chosen]);
  const statuses = useMemo(() => [...new Set(records.map((record) => record.status ?? ''))].sort(), [records]);
  const owners = useMemo(() => [...new Set(records.map((record) => record.owner))].sort(), [records]);
  const sought = useMemo(() => records.map(({ id, name, owner: by }) => `${id} ${name} ${by}`.toLowerCase()), [records]);
  const shown = useMemo(() => {
    const wanted = search
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    return records.filter(
      (record, index) =>
        (status === anyOf || (record.status ?? '') === status) &&
        (owner === anyOf || record.owner === owner) &&
        (!isFlaggedOnly || record.isFlagged) &&
        wanted.every((word) => sought[index]!.includes(word)),
    );
  }, [records, sought, search, status, owner, isFlaggedOnly]);
  const flagged = useMemo(() => records.filter((record) => record.isFlagged), [records]);

  const add = (more: readonly PickedRecord[]): void => onChoose([...new Set([...chosen, ...more.map(({ id }) => id)])]);
  const tick = (id: string, isTicked: boolean): void => onChoose(isTicked ? [...chosen, id] : chosen.filter((other) => other !== id));
  const current = Math.min(active, shown.length - 1);

  const list = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (wantsFocus.current) list.current?.querySelector<HTMLElement>('input[tabindex="0"]')?.focus();
    wantsFocus.current = false;
  }, [current]);

  /** One stop of the Tab key for the whole list; the arrow keys go through it. */
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: shown.length - 1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : shown[Math.max(0, Math.min(step, shown.length - 1))];
    if (next === undefined) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActive(shown.indexOf(next));
  };

  return (
    <div className={styles.picker}>
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <div className={styles.filters}>
        <Field size="small" label={words.status}>
          <Select className={styles.select} value={status} onChange={(_event, { value }) => setStatus(value)}>
            <option value={anyOf}>{words.any}</option>
            {statuses.map((known) => (
              <option key={known} value={known}>
                {known === '' ? words.noStatus : statusWords[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={words.owner}>
          <Select className={styles.select} value={owner} onChange={(_event, { value }) => setOwner(value)}>
            <option value={anyOf}>{words.any}</option>
            {owners.map((known) => (
              <option key={known} value={known}>
                {known === '' ? words.nobody : known}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {flagged.length > 0 && (
        <Switch label={flag.only} checked={isFlaggedOnly} onChange={(_event, { checked }) => setFlaggedOnly(checked)} />
      )}
      <div className={styles.actions}>
        {flagged.length > 0 && (
          <Button size="small" onClick={() => add(flagged)}>
            {flag.choose(flagged.length)}
          </Button>
        )}
        <Button size="small" disabledFocusable={shown.length === 0} onClick={() => add(shown)}>
          {words.chooseShown(shown.length)}
        </Button>
        <Button size="small" disabledFocusable={chosen.length === 0} onClick={() => onChoose([])}>
          {words.chooseNone}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Text>{words.noneFound}</Text>
      ) : (
        <div ref={list} onKeyDown={move}>
          <LongList
            label={label}
            items={shown}
            height={56}
            hasControls
            kept={current}
            keyOf={({ id }) => id}
            draw={(record, index) => (
              <div className={styles.record}>
                <Checkbox
                  className={styles.box}
                  label={`${record.id} ${record.name}`}
                  checked={ticked.has(record.id)}
                  input={{ 'data-record': record.id, tabIndex: index === current ? 0 : -1 } as object}
                  onFocus={() => setActive(index)}
                  onChange={(_event, { checked }) => tick(record.id, checked === true)}
                />
                <Text size={200} className={styles.note}>
                  {record.note}
                </Text>
              </div>
            )}
          />
        </div>
      )}
      <Text role="status" size={200}>
        {words.chosen(chosen.length, records.length)}
      </Text>
    </div>
  );
}
