/** Services of Office itself that office.js asks a host for by name. */
import { list, oneOf, record } from './check';
import { defineType, method } from './host-type';
import type { HostObject } from './host-type';

export type PaneState = 'Inactive' | 'Background' | 'Visible';

export interface OfficeServices {
  /** The page has associated its commands (`Office.actions`). */
  pageIsReady(): void;
  /** Action id → keys, the manifest's shortcuts or what the user replaced them with; null for none. */
  readonly shortcuts: Map<string, string | null>;
  pane(): PaneState;
  setPane(state: PaneState): void;
}

const addinInternalType = defineType<OfficeServices>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: method([], (services) => services.pageIsReady()) },
});

/** `Office.actions.getShortcuts`, `areShortcutsInUse`, `replaceShortcuts` (KeyboardShortcuts 1.1). */
const actionServiceType = defineType<OfficeServices>({
  name: 'ActionService',
  methods: {
    GetShortcuts: method([], (services) => Object.fromEntries(services.shortcuts)),
    AreShortcutsInUse: method([list], (services, keys) => keys.map((key) => [...services.shortcuts.values()].includes(key as string))),
    ReplaceShortcuts: method([record], (services, replacements) => {
      for (const [id, keys] of Object.entries(replacements)) {
        services.shortcuts.set(id, keys as string | null);
      }
    }),
  },
});

/** `Office.addin.showAsTaskpane`, `hide` (SharedRuntime 1.1). */
const runtimeType = defineType<OfficeServices>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: method([], (services) => services.pane()),
    SetAppRuntimeState: method([oneOf('Inactive', 'Background', 'Visible')], (services, state) => services.setPane(state)),
  },
});

/** Nothing leaves the workbench: what office.js would report to Microsoft ends here. */
const telemetryType = defineType<null>({ name: 'TelemetryService', methods: { SendTelemetryEvent: method([], () => null) } });

export function officeServices(name: string, services: OfficeServices): HostObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalType.of(services);
    case 'Microsoft.Office.ActionService':
      return actionServiceType.of(services);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return runtimeType.of(services);
    case 'Microsoft.Telemetry.TelemetryService':
      return telemetryType.of(null);
    default:
      return null;
  }
}
