import type { StatusWords } from './status-words.en';

/** What the statuses are called in the pane and in reports, in German. The sheets keep their own words. */
export const statusWords: StatusWords = {
  Exceeding: 'Übertroffen', 'On track': 'Im Plan', 'At risk': 'Gefährdet', 'Off track': 'Nicht im Plan', 'No data': 'Ohne Daten',
  'Not started': 'Nicht begonnen', 'No plan': 'Ohne Plan',
  Improving: 'Wird besser', Steady: 'Unverändert', Worsening: 'Wird schlechter',
  Finished: 'Beendet', 'Finished late': 'Verspätet beendet', Late: 'Verspätet', Blocked: 'Blockiert',
  'Support gap': 'Rückhalt fehlt', 'Contact overdue': 'Kontakt überfällig',
  'Manage closely': 'Eng einbinden', 'Keep satisfied': 'Zufriedenstellen', 'Keep informed': 'Informieren', Monitor: 'Beobachten',
  Low: 'Niedrig', Medium: 'Mittel', High: 'Hoch',
  Open: 'Offen', Mitigating: 'Wird gemindert', Overdue: 'Überfällig', Triggered: 'Ausgelöst', Occurred: 'Eingetreten',
  Closed: 'Abgeschlossen',
  Sustained: 'Hat Bestand', Eroding: 'Schwindet', Lost: 'Verloren', Growing: 'Wächst',
};
