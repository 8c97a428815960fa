import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActionBar } from './ActionBar';

interface PrimaryActionProps {
  /** Whether it can be pressed now; when not, the keyboard still reaches it. */
  readonly isReady?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

/** The one action a page leads up to, always in sight. */
export function PrimaryAction({ isReady = true, onAct, children }: PrimaryActionProps) {
  return (
    <ActionBar>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => {
            if (isReady) onAct();
          }}
        >
          {children}
        </Button>
      </div>
    </ActionBar>
  );
}
