import type { ViewRequest } from '../commands/activity';
import { useActivity } from './session-context';

/** What this view was last asked to show by `activity.show`; a new object for each request, null when there was none. */
export function useSubject(view: ViewRequest['view']): ViewRequest | null {
  const { requestedView } = useActivity().state;
  return requestedView?.view === view ? requestedView : null;
}
