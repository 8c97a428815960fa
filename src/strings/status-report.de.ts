import type { StatusReportSentences } from './status-report.en';
import { counted, figure } from './counts.de';
import { statusWords } from './status-words.de';

export const statusReportSentences: StatusReportSentences = {
  title: (program) => (program === '' ? 'Statusbericht zum Nutzen' : `${program}: Statusbericht zum Nutzen`),
  subtitle: (audience, date, from) => `${audience} · ${from === null ? `Stand ${date}` : `${from} bis ${date}`}`,
  audiences: { board: 'Für das Entscheidungsgremium', owners: 'Für die Nutzenverantwortlichen', full: 'Vollständiger Bericht' },
  statuses: statusWords,
  headings: {
    standing: 'Wo wir stehen', moved: 'Was sich bewegt hat', why: 'Warum', needed: 'Was gebraucht wird', milestones: 'Meilensteine',
    benefits: 'Nutzen', evidence: 'Was Menschen sagen',
    method: 'Wie die Zahlen entstehen',
  },

  outlook: {
    ahead: 'Das Programm liegt vor seinem Plan.',
    'on-course': 'Das Programm ist auf Kurs.',
    'slightly-behind': 'Das Programm liegt etwas hinter seinem Plan.',
    behind: 'Das Programm liegt hinter seinem Plan.',
    'not-due': 'Noch war kein Nutzen fällig.',
    unknown: 'Es gibt keinen Plan in Geld, an dem sich das Programm messen ließe.',
  },
  toDate: (actual, planned, share) => `Von den bis heute geplanten ${planned} sind ${actual} realisiert (${share}).`,
  atCompletion: (forecast, plan, difference, isShort) =>
    `Am Ende werden ${forecast} erwartet, geplant waren ${plan}: ${difference} ${isShort ? 'weniger' : 'mehr'}.`,
  atCompletionAsPlanned: (forecast) => `Am Ende werden wie geplant ${forecast} erwartet.`,
  statusCounts: (parts) => `Nutzen: ${parts.join(', ')}.`,
  statusCount: (count, status) => `${figure(count)} ${status}`,
  figures: {
    planned: 'Geplant bis heute', actual: 'Ist bis heute', variance: 'Abweichung (günstig +)', realization: 'Realisiert bis heute',
    planTotal: 'Plan, alle Perioden', forecastTotal: 'Prognose am Ende', npvPlan: 'Kapitalwert des Plans',
    npvForecast: 'Kapitalwert, Ist dann Prognose',
  },

  noComparison: 'Es gibt keine frühere Momentaufnahme zum Vergleich.',
  since: (snapshot, date) => `Seit der Momentaufnahme ${snapshot} vom ${date}:`,
  quiet: 'Nichts hat sich bewegt.',
  moreMoved: (count) => `Der Status von ${counted(count, 'weiterem', 'weiteren')} Nutzen hat sich geändert.`,
  andMore: (count) => `und ${figure(count)} weitere`,
  actualMoved: (from, to) => `Die Istwerte bis heute gingen von ${from} auf ${to}.`,
  forecastMoved: (from, to) => `Die Prognose ging von ${from} auf ${to}.`,
  worsened: (benefit, from, to) => `${benefit} ist von „${from}“ auf „${to}“ gefallen.`,
  improved: (benefit, from, to) => `${benefit} ist von „${from}“ auf „${to}“ gestiegen.`,
  other: (benefit, from, to) => `${benefit} ging von „${from}“ zu „${to}“.`,

  noCauses: 'Für diesen Zeitraum wurden keine Gründe für Abweichungen eingetragen.',
  reasons: {
    Volume: 'Menge', Price: 'Preis', Timing: 'Zeitpunkt', Adoption: 'Annahme', Scope: 'Umfang', Data: 'Daten', External: 'Äußere Umstände',
    'One-off': 'Einmaliges',
  },
  cause: (reason, count, benefits, explanation) =>
    `${reason} (${figure(count)} Nutzen: ${benefits})${explanation === null ? '.' : `: ${explanation}`}`,

  nothingNeeded: 'Nichts braucht eine Entscheidung.',
  needs: {
    contingency: (risk, benefit, plan, owner) =>
      `Notfallplan zu ${risk} starten${benefit === '' ? '' : `, das ${benefit} bedroht`}: ` +
      `${plan === '' ? 'es gibt noch keinen, also einen beschließen' : plan}${by(owner)}.`,
    recover: (benefit, variance, share, owner) => {
      const standing = variance ?? (share === null ? null : `${share} des Plans`);
      return `Entscheiden, wie ${benefit} aufholt${standing === null ? '' : `; Stand ${standing}`}${by(owner)}.`;
    },
    slipped: (activity, days, value, owner) =>
      `${activity} zurückholen: ${counted(days, 'Tag', 'Tage')} zu spät, ${value} an Nutzen gefährdet${by(owner)}.`,
    actuals: (measures) => `Überfällige Messwerte erfassen (${counted(measures, 'Messgröße', 'Messgrößen')}).`,
    reviews: (benefits) => `Überfällige Reviews abhalten (${figure(benefits)} Nutzen).`,
    owner: (benefits) => `Verantwortliche benennen für ${benefits}.`,
    'follow-up': (benefit, task, due, owner) => `${task} (${benefit}, fällig ${due})${by(owner)}.`,
  },
  moreNeeded: (count) => `${counted(count, 'weiterer Punkt steht', 'weitere Punkte stehen')} im vollständigen Bericht.`,

  noMilestones: 'In den nächsten 90 Tagen ist kein Meilenstein fällig.',
  milestonesCaption: 'Offene Meilensteine, verspätet oder in den nächsten 90 Tagen fällig',
  milestoneColumns: { milestone: 'Meilenstein', owner: 'Verantwortlich', due: 'Fällig', late: 'Tage zu spät', atRisk: 'Gefährdeter Wert' },
  benefitsCaption: (shown, all) =>
    (shown === all ? `Alle ${figure(all)} geltenden Nutzen`
      : `${figure(shown)} von ${figure(all)} Nutzen, die größten Abweichungen zuerst`),
  benefitColumns: {
    benefit: 'Nutzen', owner: 'Verantwortlich', planned: 'Geplant bis heute', actual: 'Ist bis heute', realization: 'Realisierung',
    forecast: 'Prognose', status: 'Status',
  },

  noEvidence: 'Für diesen Zeitraum ist nichts festgehalten.',
  quote: (summary, source, date) => `„${summary}“ (${source === '' ? date : `${source}, ${date}`})`,
  overlap: (group, claimed, whole) =>
    `Die Nutzen der Überschneidungsgruppe ${group} beanspruchen ${claimed} von ${whole}: mehr, als da ist.`,

  method: (rate, timing) =>
    'Geld ist abzüglich negativen Nutzens und zählt geltende Nutzen. Bis heute heißt bis zur letzten abgeschlossenen Periode. ' +
    `Kapitalwerte gelten über Geschäftsjahre, mit ${rate}, Zahlungen ${timing}. ` +
    'Status vergleichen Istwerte mit dem, was der Plan bis jetzt erwartet.',
  rate: (percent) => `${percent} pro Jahr`,
  schedule: (name) => `den Sätzen von ${name}`,
  timings: { end: 'am Ende jedes Jahres', mid: 'in der Mitte jedes Jahres', start: 'am Anfang jedes Jahres' },
};

function by(owner: string): string {
  return owner === '' ? '' : ` (${owner})`;
}
