import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS, listStyleType: 'none', margin: 0, padding: 0 },
});

interface PageStepsProps {
  readonly steps: readonly { readonly name: string; readonly label: string }[];
  readonly current: string;
  /** Whether the steps after the first can be gone to. */
  readonly isOpen: boolean;
  readonly onGo: (name: string) => void;
}

/** Where one is on the way, and the way there and back. */
export function PageSteps({ steps, current, isOpen, onGo }: PageStepsProps) {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map(({ name, label }, index) => (
        <li key={name}>
          <Button
            size="small"
            appearance={name === current ? 'primary' : 'subtle'}
            {...(name === current ? { 'aria-current': 'step' as const } : {})}
            disabledFocusable={!isOpen && index > 0}
            onClick={() => {
              if (isOpen || index === 0) onGo(name);
            }}
          >
            {index + 1}. {label}
          </Button>
        </li>
      ))}
    </ol>
  );
}
