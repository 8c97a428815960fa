import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { FailureBar } from '../FailureBar';
import type { ShowFailure } from './use-show-record';
import { useTrackWords } from './use-track-words';

/** Why a record could not be shown. */
export function ShowFailureBar({ failure }: { readonly failure: ShowFailure | null }) {
  const words = useTrackWords();
  if (failure === null) return null;
  if (failure.is === 'refused') return <FailureBar error={failure.error} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words.changes.gone(failure.place.id)}</MessageBarBody>
    </MessageBar>
  );
}
