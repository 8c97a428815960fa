import { useEffect, useState } from 'react';
import type { Problem, Surroundings } from '../../commands/command';
import { useActivity, useSession } from '../session-context';

export type Preview<Plan> =
  { readonly is: 'planning' } | { readonly is: 'failed'; readonly error: unknown } | { readonly is: 'planned'; readonly plan: Plan };

/** What a command would do, planned again whenever its options or the workbook change. Null options: nothing to plan yet. */
export function usePreview<Options, Plan extends { readonly problems: readonly Problem[] }>(
  command: { preview(surroundings: Surroundings, options: Options): Promise<Plan> },
  options: Options | null,
): Preview<Plan> {
  const { surroundings } = useSession();
  const { version } = useActivity().state;
  const [preview, setPreview] = useState<Preview<Plan>>({ is: 'planning' });
  useEffect(() => {
    if (options === null) return undefined;
    let isStale = false;
    command.preview(surroundings(), options).then(
      (plan) => {
        if (!isStale) setPreview({ is: 'planned', plan });
      },
      (error: unknown) => {
        if (!isStale) setPreview({ is: 'failed', error });
      },
    );
    return () => {
      isStale = true;
    };
  }, [command, options, surroundings, version]);
  return preview;
}
