import { inLanguage } from './in-language';
import { statusReportSentences as de } from './status-report.de';
import type { StatusReportSentences } from './status-report.en';
import { statusReportSentences as en } from './status-report.en';

export type { StatusReportSentences } from './status-report.en';

/** The sentences of status reports in the language of the pane (`Strings.language`). */
export const statusReportStrings = (language: string): StatusReportSentences => inLanguage({ en, de }, language);
