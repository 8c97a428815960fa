import type { Audience } from '../domain/realization/report/status-report';
import type { SerialDate } from '../domain/realization/program';
import type { ReportDocument, ReportFormats } from '../sheets/report/document/report-document';
import type { ProgramReading } from './read-program';

/** What somebody wants to read. */
export type ReportRequest =
  | {
    readonly is: 'status';
    readonly audience: Audience;
    /** First day of the period; null: since the latest snapshot. */
    readonly from: SerialDate;
  }
  | { readonly is: 'profile'; readonly benefit: string };

export interface ComposedReport {
  readonly document: ReportDocument;
  readonly formats: ReportFormats;
}

/** Everything reports are made of; it loads with the first one. */
const workshop = async () => {
  const [report, profiles, status, page, statusWords, pageWords, formats] = await Promise.all([
    import('../domain/realization/report/status-report'),
    import('../domain/realization/benefit-profile'),
    import('../sheets/report/document/compose-status-report'),
    import('../sheets/report/document/compose-benefit-profile'),
    import('../strings/status-report'),
    import('../strings/benefit-page'),
    import('../strings/culture-formats'),
  ]);
  return { ...report, ...profiles, ...status, ...page, ...statusWords, ...pageWords, ...formats };
};

/**
 * A report of the program as it was read, in a language; null for a benefit that is not in the register.
 * @param language as `Strings.language`
 */
export async function composeReport(
  { program, assessment, culture }: ProgramReading, request: ReportRequest, language: string,
): Promise<ComposedReport | null> {
  const {
    statusReport, composeStatusReport, statusReportStrings, benefitProfiles, composeBenefitProfile, benefitPageStrings, cultureFormats,
  } = await workshop();
  const { settings } = program;
  const formats = cultureFormats(culture.name, settings.currency);
  if (request.is === 'status') {
    const report = statusReport(program, assessment, request);
    return { document: composeStatusReport(report, statusReportStrings(language), formats, language), formats };
  }
  const benefit = program.benefits.find(({ id }) => id === request.benefit);
  if (benefit === undefined) return null;
  const profile = benefitProfiles(program, assessment)(benefit);
  const about = { name: settings.program, today: assessment.today };
  return { document: composeBenefitProfile(profile, about, benefitPageStrings(language), formats, language), formats };
}
