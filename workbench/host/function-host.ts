/** The smallest host: custom functions and nothing of a workbook. For the command line, where no spreadsheet is needed. */
import { CustomFunctions, customFunctionsService } from './custom-functions';
import { HostError } from './host-error';
import { runBatch } from './batch';
import { defineType } from './host-type';
import { NativeBridge } from './native-bridge';
import type { PageWindow } from './native-bridge';
import { hostInfoQuery, officeContext } from './office-context';
import type { HostProfile } from './profiles';
import { References } from './references';
import { officeServices } from './office-services';
import type { OfficeServices } from './office-services';

export interface FunctionHost {
  readonly hostInfo: string;
  readonly functions: CustomFunctions;
  connect(page: PageWindow): void;
}

/** The command line has no pane and no ribbon. */
const noPane: OfficeServices = { pageIsReady: () => undefined, shortcuts: new Map(), pane: () => 'Background', setPane: () => undefined };
const noWorkbook = defineType<null>({ name: 'Workbook' }).of(null);

export function createFunctionHost(profile: HostProfile, culture = 'en-US'): FunctionHost {
  const references = new References();
  const functions = new CustomFunctions(profile, (entries) => bridge.post(entries));
  const services = {
    root: noWorkbook,
    references,
    service: (name: string) => {
      const found = name === customFunctionsService ? functions.service : officeServices(name, noPane);
      if (!found) {
        throw new HostError('ApiNotFound', `The workbench does not model the service ${name}.`);
      }
      return found;
    },
    settle: () => Promise.resolve(),
    beforeAction: () => undefined,
  };
  const bridge = new NativeBridge({
    respond: async (request) => {
      const { body, defect } = await runBatch(request.message.body, services);
      if (defect) {
        throw defect;
      }
      return JSON.stringify(body);
    },
    context: () => officeContext({ profile, culture, documentUrl: '', settings: {} }),
    writeSettings: () => undefined,
  });
  return { hostInfo: hostInfoQuery(culture), functions, connect: (page) => bridge.connect(page) };
}
