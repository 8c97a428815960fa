import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useMemo, useState } from 'react';
import type { BenefitsMap, MapNode } from '../../../domain/realization/benefits-map';
import type { NewLink } from '../../../domain/realization/check-link';
import { checkLink } from '../../../domain/realization/check-link';
import type { MapEdgeKind } from '../../../domain/realization/map-edges';
import { LongSelect } from '../../LongSelect';
import { useActivity } from '../../session-context';
import type { Figures } from '../use-figures';
import { usePicturesWords } from '../use-pictures-words';
import { rowOfLink } from './link-facts';
import { readShare } from './read-share';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const kinds: readonly MapEdgeKind[] = ['contributes', 'requires', 'conflicts'];

interface AddLinkFormProps {
  readonly map: BenefitsMap;
  /** The record it starts from, or leads to when it is an objective. */
  readonly node: MapNode;
  /** Whether the workbook has the sheet Benefit links. */
  readonly hasTable: boolean;
  readonly figures: Figures;
}

/** A new arrow from or to a record: what it will be in Benefit links, what speaks against it, and the button that writes it. */
export function AddLinkForm({ map, node, hasTable, figures }: AddLinkFormProps) {
  const styles = useStyles();
  const words = usePicturesWords();
  const { activity, state } = useActivity();
  const isEffect = node.kind === 'objective';
  const [other, setOther] = useState('');
  const [kind, setKind] = useState<MapEdgeKind>('contributes');
  const [typed, setTyped] = useState('');
  const partners = useMemo(() => partnersOf(node, map).map(({ id, title }) => ({ value: id, text: `${id} ${title}` })), [node, map]);
  const link: NewLink = { from: isEffect ? other : node.id, to: isEffect ? node.id : other, kind, weight: readShare(typed) };
  const { refusal, doubts } = checkLink(map, link);
  const mistake = other === '' || refusal === null || refusal === 'weight-out-of-range' ? null : words.add.refusals[refusal];
  const wrongShare = refusal === 'weight-out-of-range' ? words.add.refusals[refusal] : null;

  if (!hasTable) {
    return (
      <>
        <Text size={200}>{words.add.refusals['no-table']}</Text>
        <Button disabledFocusable={state.running !== null} onClick={() => void activity.run('addSheets', { sheets: ['benefit-links'] })}>
          {words.add.addSheet}
        </Button>
      </>
    );
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (refusal !== null) return;
    const outcome = await activity.run('addLink', link);
    if (outcome?.is !== 'link-added') return;
    setOther('');
    setTyped('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <Field label={isEffect ? words.add.from : words.add.to} {...(mistake === null ? {} : { validationMessage: mistake })}>
        <LongSelect value={other} choices={partners} before={<option value="">{words.add.choose}</option>} onChoose={setOther} />
      </Field>
      <Field label={words.add.kind}>
        <Select value={kind} onChange={(_event, { value }) => setKind(value as MapEdgeKind)}>
          {kinds.map((each) => <option key={each} value={each}>{words.add.kinds[each]}</option>)}
        </Select>
      </Field>
      <Field label={words.add.weight} {...(wrongShare === null ? {} : { validationMessage: wrongShare })}>
        <Input value={typed} inputMode="decimal" onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {other !== '' && refusal === null && <Text size={200}>{words.add.willWrite(rowOfLink(link, words, figures))}</Text>}
      {other !== '' && doubts.map((doubt) => <Text key={doubt} size={200}>{words.add.doubts[doubt]}</Text>)}
      <Button type="submit" disabledFocusable={refusal !== null || state.running !== null}>{words.add.save}</Button>
    </form>
  );
}

/** The records that can be at the other end. */
function partnersOf({ id, kind }: MapNode, { nodes }: BenefitsMap): readonly MapNode[] {
  return nodes.filter((other) => {
    if (other.id === id || other.kind === 'unknown') return false;
    if (kind === 'objective') return true;
    return kind === 'benefit' ? other.kind === 'benefit' || other.kind === 'objective' : true;
  });
}
