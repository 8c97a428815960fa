import type { VisitOptions, Workbench } from './harness';
import { Stage } from './harness';

/**
 * Opens one workbench for all tests of a file and closes it after the last one, which fails when the page had problems (harness.ts).
 *
 * @param options What is opened, and how large.
 * @param begin Takes the workbench that has been opened, and prepares what all tests of the file start from.
 */
export function shareWorkbench(options: VisitOptions, begin: (workbench: Workbench) => void | Promise<void>): void {
  let stage: Stage | undefined;
  let workbench: Workbench | undefined;

  beforeAll(async () => {
    stage = await Stage.set();
    workbench = await stage.visit(options);
    await begin(workbench);
  });

  afterAll(async () => {
    try {
      await workbench?.close();
    } finally {
      await stage?.strike();
    }
  });
}
