import type { SelectProps } from '@fluentui/react-components';
import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';

const useStyles = makeStyles({
  // As wide as its place, not as its longest entry: for that the browser would measure every one of them.
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%', contain: 'inline-size' } },
});

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface LongSelectProps extends Omit<SelectProps, 'onChange' | 'value' | 'children'> {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands before the choices, such as "all". */
  readonly before?: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** Of more, only the chosen one is drawn until somebody comes near. */
const mostAtOnce = 60;

/** A drop-down of choices that may be thousands: they are drawn while the pointer or the keyboard is there. */
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
