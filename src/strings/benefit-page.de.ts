import type { BenefitPageSentences } from './benefit-page.en';
import { statusWords } from './status-words.de';

export const benefitPageSentences: BenefitPageSentences = {
  statuses: statusWords,
  title: (benefit) => benefit,
  subtitle: (id, program, date) => [id, program, date].filter((part) => part !== '').join(' · '),
  headings: {
    statement: 'Was es ist', figures: 'Wo es steht', measures: 'Wie es gemessen wird', activities: 'Was es herbeiführt',
    risks: 'Was es verhindern könnte', evidence: 'Was Menschen sagen', stakeholders: 'Wer gewinnt, verliert und entscheidet',
    reviews: 'Reviews', history: 'Wie es sich bewegt hat', changes: 'Entscheidungen', lessons: 'Erkenntnisse',
  },
  fact: { label: 'Angabe', value: 'Eintrag' },
  factsCaption: 'Wie im Nutzenregister',
  facts: {
    category: 'Kategorie', kind: 'Art', valueType: 'Wertart', owner: 'Verantwortlich', validator: 'Bestätigt durch',
    beneficiaries: 'Wem es nützt', objectives: 'Ziele', state: 'Zustand', fullYearValue: 'Wert im vollen Jahr', starts: 'Beginn',
    fullEffect: 'Volle Wirkung', ends: 'Ende', startsAfter: 'Beginnt nach', confidence: 'Zuversicht', quality: 'Güte der Aussage',
    notes: 'Anmerkungen',
  },
  quality: (letters) => `${letters} von 5 (SMART)`,
  figures: {
    planned: 'Geplant bis heute', actual: 'Ist bis heute', realization: 'Realisierung', forecast: 'Prognose',
    variance: 'Abweichung (günstig +)', status: 'Status', trend: 'Trend', nextReview: 'Nächstes Review',
  },
  measures: {
    caption: 'Messgrößen', measure: 'Messgröße', unit: 'Einheit', baseline: 'Ausgangswert', target: 'Zielwert', by: 'Bis',
    latest: 'Zuletzt', expected: 'Erwartet', status: 'Status',
  },
  activities: {
    caption: 'Maßnahmen und Meilensteine', activity: 'Maßnahme', owner: 'Verantwortlich', start: 'Beginn', finish: 'Ende',
    complete: 'Fertig', status: 'Status',
  },
  risks: {
    caption: 'Risiken', risk: 'Risiko', probability: 'Wahrscheinlichkeit', exposure: 'Risikowert', mitigation: 'Gegenmaßnahme',
    contingency: 'Notfallplan', status: 'Status',
  },
  stakeholders: {
    caption: 'Stakeholder', name: 'Stakeholder', group: 'Gruppe', now: 'Unterstützung jetzt', needed: 'Unterstützung nötig',
    status: 'Status',
  },
  reviews: {
    caption: 'Reviews, das neueste zuerst', date: 'Datum', type: 'Art', original: 'Ursprüngliches Ziel', current: 'Jetziges Ziel',
    actual: 'Ist', achieved: 'Erreicht', explanation: 'Erklärung',
  },
  history: {
    caption: 'Momentaufnahmen, die neueste zuerst', snapshot: 'Momentaufnahme', date: 'Datum', planned: 'Geplant', actual: 'Ist',
    realization: 'Realisierung', status: 'Status',
  },
  changes: (date, field, decision, decidedBy) => [date, field, decision, decidedBy].filter((part) => part !== '').join(' · '),
  quote: (summary, source, date) => `„${summary}“ (${[source, date].filter((part) => part !== '').join(', ')})`,
};
