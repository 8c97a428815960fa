import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { asFailure } from '../commands/activity';
import { useWords } from './session-context';

/** Why something could not be read, and what to do. */
export function FailureBar({ error }: { readonly error: unknown }) {
  const words = useWords();
  const { failure, subject } = asFailure(error, '');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{words.failures[failure](subject)}</MessageBarBody>
    </MessageBar>
  );
}
