import type { ViewRequest } from '../commands/activity';
import { useActivity } from './session-context';

/** What this view was last asked to show, as `activity.show` was told; a new object each time it is asked. Null when it never was. */
export function useSubject(view: ViewRequest['view']): ViewRequest | null {
  const { requestedView } = useActivity().state;
  return requestedView?.view === view ? requestedView : null;
}
