import { Button, Tooltip } from '@fluentui/react-components';
import { DrawShape20Regular } from '@fluentui/react-icons';
import { useActivity, useSession } from '../session-context';
import { usePicturesWords } from './use-pictures-words';

/** Draws the picture on its sheet; says so where this Excel has no shapes. */
export function DrawButton({ draw }: { readonly draw: () => void }) {
  const { draw: words } = usePicturesWords();
  const { surroundings } = useSession();
  const { state } = useActivity();
  const isSupported = surroundings().gateway.isSupported('shapes');
  const isReady = isSupported && state.running === null;
  return (
    <Tooltip content={isSupported ? words.explanation : words.unsupported} relationship="description">
      <Button size="small" icon={<DrawShape20Regular />} disabledFocusable={!isReady} onClick={() => { if (isReady) draw(); }}>
        {words.onSheet}
      </Button>
    </Tooltip>
  );
}
