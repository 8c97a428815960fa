import type { SelectProps } from '@fluentui/react-components';
import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';

const useStyles = makeStyles({
  // As wide as its place, not as its longest entry: the browser would have to measure every one of them.
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%', contain: 'inline-size' } },
});

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface LongSelectProps extends Omit<SelectProps, 'onChange' | 'value' | 'children'> {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The entries before the choices, such as "all". */
  readonly before?: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** With more choices than this, only the chosen one is rendered until the pointer or the keyboard arrives. */
const mostAtOnce = 60;

/** A drop-down whose choices may be thousands: they are rendered while the pointer or the keyboard is there. */
export function LongSelect({ value, choices, before, onChoose, className, ...rest }: LongSelectProps) {
  const styles = useStyles();
  const [isReached, setReached] = useState(false);
  const isWhole = isReached || choices.length <= mostAtOnce;
  const chosen = isWhole ? null : value;
  const options = useMemo(
    () => (chosen === null ? choices : choices.filter((choice) => choice.value === chosen))
      .map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>),
    [choices, chosen],
  );
  return (
    <Select
      {...rest} className={mergeClasses(styles.select, className)} value={value} onChange={(_event, { value: next }) => onChoose(next)}
      onPointerEnter={() => setReached(true)} onFocus={() => setReached(true)} onBlur={() => setReached(false)}
    >
      {before}
      {options}
    </Select>
  );
}
