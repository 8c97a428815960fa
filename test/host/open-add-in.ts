/**
 * Opens the add-in's side of a test: the unmodified office.js in jsdom against our host, with `Office`, `Excel` and `CustomFunctions` on
 * globalThis, so that code under src/ runs in the test as it does in Excel.
 */
import type { Engine } from '../../workbench/engine/engine';
import { createHeadlessEngine } from '../../workbench/engine/univer/boot-headless';
import { openOfficePage } from '../../workbench/cli/office-page';
import type { OfficePage } from '../../workbench/cli/office-page';
import { createHost } from '../../workbench/host/host';
import type { Host, HostOptions } from '../../workbench/host/host';
import { microsoft365 } from '../../workbench/host/profiles';

export interface OpenAddIn {
  readonly host: Host;
  readonly engine: Engine;
  readonly page: OfficePage;
  /** What the page logged as errors; a test may look. */
  readonly errors: readonly string[];
  close(): void;
}

/** The names office.js puts on a page that the add-in uses. */
const officeNames = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

export async function openAddIn(options: Partial<HostOptions> = {}): Promise<OpenAddIn> {
  const engine = options.engine ?? (await createHeadlessEngine());
  const host = createHost({ profile: microsoft365, ...options, engine });
  const errors: string[] = [];
  const page = await openOfficePage({ hostInfo: host.hostInfo, connect: (window) => host.connect(window), onError: (message) =>
    errors.push(message) });
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of officeNames) {
    scope[name] = (page.window as unknown as Record<string, unknown>)[name];
  }
  await host.ready;
  return {
    host,
    engine,
    page,
    errors,
    close: () => {
      officeNames.forEach((name) => Reflect.deleteProperty(scope, name));
      page.close();
      engine.dispose();
    },
  };
}
