/** What office.js learns at its start: the `_host_Info` of the page's address and the answer to GetContext. */
import type { HostProfile } from './profiles';

/** `OSF.HostInfoFlags` in office.js. */
const hostInfoFlags = { sharedRuntime: 1, customFunctions: 2 } as const;

/** Excel for Mac is the host whose bridges can be built outside Office. */
export function hostInfoQuery(culture: string): string {
  return `_host_Info=${encodeURIComponent(
    `Excel$Mac$16.01$${culture}$telemetry$$$${hostInfoFlags.sharedRuntime + hostInfoFlags.customFunctions}`,
  )}`;
}

export interface ContextFacts {
  readonly profile: HostProfile;
  readonly culture: string;
  readonly documentUrl: string;
  /** Keys and JSON values of `Office.context.document.settings`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The array `OSFWebkit.AppContextProperties` names the places of. */
export function officeContext(facts: ContextFacts): readonly unknown[] {
  const excel = 8;
  const readWriteDocument = 2;
  return [
    [Object.keys(facts.settings), Object.values(facts.settings)], // 0 settings
    'benefits-realization', // 1 solution id
    excel, // 2 app type: Office.onReady reports Excel on Mac
    16, 100, 0, // 3–5 version
    1, // 6 API version sequence
    0, // 7 capabilities
    facts.culture, facts.culture, // 8 UI locale, 9 data locale
    0, // 10 binding count
    facts.documentUrl, // 11
    readWriteDocument, // 12 activation mode
    1, // 13 control type: task pane
    '', '', // 14 token, 15 API set
    'correlation', 'instance', // 16, 17
    false, // 18 touch
    true, // 19 commerce
    JSON.stringify(facts.profile.requirements), // 20
    '', // 21 host custom message
    '16.100.0.0', // 22 full version
    2, // 23 initial display mode: task pane
  ];
}
