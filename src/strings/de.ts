import type { Strings } from './en';
import { counted, figure } from './counts.de';
import { failureSentences, stateSentences } from './failures.de';
import { findingSentences } from './findings.de';
import { problemSentences } from './problems.de';
import { statusWords } from './status-words.de';

/** Every sentence of the ribbon commands and the pane, in German. */
export const de: Strings = {
  language: 'de',
  commands: {
    openPane: 'Aufgabenbereich öffnen',
    newProgram: 'Neues Programm',
    addSheet: 'Blatt hinzufügen',
    refreshStatus: 'Status aktualisieren',
    help: 'Hilfe',
    addSheets: 'Blätter hinzufügen',
    applySettings: 'Einstellungen anwenden',
    applyFix: 'Diese Zelle korrigieren',
    upgradeSheets: 'Blätter aktualisieren',
    writeAnalysis: 'Analyse schreiben',
    writeFindings: 'Prüfbericht schreiben',
    checkWorkbook: 'Arbeitsmappe prüfen',
    insertSample: 'Beispiel ausprobieren',
    removeSample: 'Beispiel entfernen',
    changeSettings: 'Einstellungen ändern',
    insertFunction: 'Funktion einfügen',
    repairFunctions: 'Funktionen reparieren',
    recordReadings: 'Messwerte erfassen',
    storeSnapshot: 'Momentaufnahme behalten',
    checkCell: 'Ausgewählte Zelle prüfen',
    readSettings: 'Einstellungen lesen',
    undoLast: 'Rückgängig machen',
    saveBenefit: 'Nutzen speichern',
    drawDashboard: 'Diagramme zeichnen',
    addLink: 'Verbindung hinzufügen',
    removeLink: 'Verbindung entfernen',
    drawMap: 'Nutzenlandkarte zeichnen',
    drawTimeline: 'Zeitachse zeichnen',
    recordReview: 'Review erfassen',
    captureLesson: 'Erkenntnis festhalten',
    rebaseline: 'Neue Basislinie setzen',
    writeReport: 'Bericht schreiben',
    readProgram: 'Programm lesen',
    surveySheets: 'Blätter ansehen',
  },
  pane: {
    name: 'Nutzenrealisierung',
    views: 'Ansichten',
    loading: 'Wird geladen …',
    working: (command: string) => `${command} …`,
    finishEditing:
      'Excel hat noch nicht geantwortet. Schließen Sie die Zelle ab (Eingabetaste oder Esc), falls Sie gerade in einer schreiben; ' +
      'sonst rechnet es noch.',
    cancel: 'Abbrechen',
    dismiss: 'Schließen',
    tryAgain: 'Noch einmal versuchen',
    crashed: 'Diese Ansicht funktioniert nicht mehr. Die Arbeitsmappe ist nicht betroffen.',
    notExcel: 'Öffnen Sie dieses Add-in in Excel: Es arbeitet mit einer Arbeitsmappe.',
    clearSearch: 'Suche löschen',
    showCell: (place: string) => `${place} zeigen`,
    undo: 'Rückgängig',
    more: (count: number) => `${figure(count)} weitere zeigen`,
    headed: (title: string, count: number) => `${title} (${figure(count)})`,
    asTable: 'Als Tabelle zeigen',
    asPicture: 'Als Bild zeigen',
  },
  views: {
    home: 'Start', benefit: 'Nutzen', track: 'Erfassen', reviews: 'Reviews', pictures: 'Bilder', analysis: 'Analyse', reports: 'Berichte',
    sheets: 'Blätter', functions: 'Funktionen', settings: 'Einstellungen', more: 'Weitere Ansichten',
  },
  home: {
    value: 'Wissen, welchen Nutzen Ihr Programm verspricht, wer dafür einsteht und ob er eintritt.',
    start: 'Mein Programm beginnen',
    untitled: 'Programm ohne Namen',
    sponsor: (sponsor: string) => `Auftraggeber: ${sponsor}`,
    benefits: (count: number) => `${figure(count)} Nutzen`,
    noBenefits: 'Noch kein Nutzen. Tragen Sie den ersten in das Nutzenregister ein.',
    byStatus: 'Nutzen nach Status',
    withStatus: (count: number, status: string) => `${figure(count)} ${status}`,
    planned: 'Geplant bis heute',
    actual: 'Ist bis heute',
    realization: 'Realisierung',
    none: '–',
    alreadyThere: 'Diese Arbeitsmappe hat schon ein Programm. Öffnen Sie für ein weiteres eine neue Arbeitsmappe.',
    cells: 'Zellen zum Nachsehen',
  },
  start: {
    title: 'Mein Programm beginnen',
    name: 'Name des Programms',
    sponsor: 'Auftraggeber (eine Rolle)',
    currency: 'Währung (drei Buchstaben, etwa EUR)',
    firstPeriod: 'Die erste Periode beginnt am',
    length: 'Dauer',
    lengths: { year1: '1 Jahr', year2: '2 Jahre', year3: '3 Jahre', year5: '5 Jahre' },
    create: 'Ansehen, was hinzukommt',
    back: 'Zurück',
    nameMissing: 'Geben Sie dem Programm einen Namen.',
    currencyWrong: 'Drei Buchstaben, etwa EUR, GBP oder USD.',
    currencyUnknown: 'Unter diesem Kürzel ist keine Währung bekannt. Ist es das richtige?',
    dateMissing: 'Wählen Sie den ersten Tag der ersten Periode.',
    dateWrong: 'Diesen Tag kann keine Zelle zeigen. Schreiben Sie das Jahr vierstellig, ab 1900.',
  },
  sheets: {
    title: 'Blätter',
    intro: 'Wählen Sie, was hinzukommen soll. Sie sehen alles, bevor es geschrieben wird.',
    packs: { starter: 'Einstieg', full: 'Volles Programm' },
    pack: (name: string, missing: number) => (missing === 0 ? `${name}: alles da` : `${name}: ${figure(missing)} hinzufügen`),
    stages: {
      program: 'Programm', identify: 'Identifizieren', plan: 'Planen', track: 'Verfolgen', evaluate: 'Bewerten', report: 'Berichten',
      reference: 'Nachschlagen',
    },
    there: 'In der Arbeitsmappe:',
    missingColumns: (sheet: string, count: number) => `${sheet} (${counted(count, 'Spalte fehlt', 'Spalten fehlen')})`,
    preview: 'Ansehen, was hinzukommt',
    nothingChosen: 'Noch ist nichts gewählt.',
  },
  preview: {
    title: 'Was geschrieben wird',
    nothing: 'Alles ist schon da; nichts wird geschrieben.',
    sheets: (count: number) => counted(count, 'neues Blatt', 'neue Blätter'),
    cells: (count: number) => counted(count, 'Zelle', 'Zellen'),
    names: (count: number) => counted(count, 'Name', 'Namen'),
    columns: (count: number, table: string) => (count === 1 ? `1 neue Spalte in ${table}` : `${figure(count)} neue Spalten in ${table}`),
    untouched: 'Nichts Vorhandenes wird geändert.',
    apply: 'Hinzufügen',
    back: 'Zurück',
    notes: 'Bitte beachten',
  },
  results: {
    refreshed: (benefits: number, turns: readonly { readonly to: string; readonly benefits: number }[]) => {
      const updated = `${figure(benefits)} Nutzen aktualisiert`;
      const turned = turns.map(({ to, benefits: count }) => `${figure(count)} jetzt ${to}`);
      return `${[updated, ...turned].join(', ')}.`;
    },
    triggersFired: (triggers) => {
      const [first, ...others] = triggers.map(({ risk, contingencyPlan }) =>
        contingencyPlan === ''
          ? `Der Auslöser von ${risk} ist eingetreten; es gibt keinen Notfallplan.`
          : `Der Auslöser von ${risk} ist eingetreten: ${contingencyPlan}.`);
      if (others.length < 2) return [first, ...others].join(' ');
      return `${first} ${figure(others.length)} weitere sind eingetreten; siehe „Erfassen“.`;
    },
    readingsRecorded: (readings: number) => counted(readings, 'Messwert erfasst.', 'Messwerte erfasst.'),
    readingsStood: 'Kein Messwert wurde erfasst; was Sie eingegeben haben, ist noch da.',
    snapshotStored: (name: string, benefits: number) =>
      `${figure(benefits)} Nutzen sind in der Momentaufnahme ${name} festgehalten, und jeder Status ist aktuell.`,
    snapshotStood: 'Keine Momentaufnahme wurde behalten.',
    recordsRefreshed: (records: number) => counted(records, 'Zeile aktualisiert.', 'Zeilen aktualisiert.'),
    nothingToRefresh: 'Jeder Status ist aktuell; nichts wurde geschrieben.',
    noProgram: 'In dieser Arbeitsmappe ist noch kein Programm.',
    scaffolded: (sheets: number) => counted(sheets, 'Blatt hinzugefügt.', 'Blätter hinzugefügt.'),
    nothingAdded: 'Alles ist schon da; nichts wurde geschrieben.',
    columnsAdded: 'Fehlende Spalten hinzugefügt.',
    sampleInserted:
      'Das Beispielprogramm ist in dieser Arbeitsmappe. Sehen Sie sich um, ändern Sie Zahlen, aktualisieren Sie; ' +
      '„Beispiel entfernen“ nimmt es wieder weg.',
    sampleRemoved: 'Das Beispiel ist entfernt.',
    sampleStood: 'Nichts wurde geschrieben.',
    settingsApplied: 'Die Einstellungen sind auf Formate und Periodenspalten angewandt.',
    settingsStood: 'Formate und Periodenspalten folgen den Einstellungen schon.',
    settingsChanged: 'Die Einstellungen sind geändert und angewandt.',
    settingsSame: 'Die Einstellungen haben diese Werte schon; nichts wurde geschrieben.',
    functionInserted: (cell: string) => `Die Formel steht in ${cell}.`,
    benefitAdded: (id: string) => `Der Nutzen ${id} steht im Register.`,
    benefitSaved: (id: string) => (id === '' ? 'Der Nutzen ist gespeichert.' : `Der Nutzen ${id} ist gespeichert.`),
    benefitNotSaved: 'Der Nutzen ließ sich nicht speichern; was Sie eingegeben haben, bleibt.',
    reviewRecorded: (benefits: number, lessons: number) => {
      const parts = [`${figure(benefits)} Nutzen`, ...(lessons === 0 ? [] : [counted(lessons, 'Erkenntnis', 'Erkenntnisse')])];
      return `Review erfasst: ${parts.join(' und ')}.`;
    },
    lessonsCaptured: (lessons: number) => counted(lessons, 'Erkenntnis festgehalten.', 'Erkenntnisse festgehalten.'),
    rebaselined: (version: string, frozen: number, logged: number) =>
      `Die Basislinie ${version} enthält ${counted(frozen, 'Wert', 'Werte')}; ` +
      `im Änderungsprotokoll ${logged === 1 ? 'steht 1 Änderung' : `stehen ${figure(logged)} Änderungen`}.`,
    changesLogged: (logged: number) =>
      `Im Änderungsprotokoll ${logged === 1 ? 'steht 1 Änderung' : `stehen ${figure(logged)} Änderungen`}; ` +
        'kein Zielwert hat sich verschoben.',
    notRecorded: 'Nichts wurde geschrieben. Was dagegen spricht:',
    functionsRepaired: 'Jede Formel wurde neu berechnet.',
    fixed: (column: string, value: string) => `${column} ist jetzt ${value}.`,
    upgraded: (version: number) => `Die Blätter haben jetzt Version ${version}.`,
    upgradeStood: 'Es gibt nichts zu aktualisieren.',
    findingsWritten: (findings: number, resolved: number) =>
      counted(findings, 'Befund steht auf dem Blatt „Health check“', 'Befunde stehen auf dem Blatt „Health check“')
      + (resolved === 0 ? '.' : `; als erledigt gekennzeichnet, mit Ihren Einträgen: ${figure(resolved)}.`),
    dashboardDrawn: 'Die Diagramme des Dashboards sind gezeichnet.',
    dashboardAdded: 'Das Dashboard ist hinzugefügt.',
    dashboardStood: 'Es wurde kein Diagramm gezeichnet.',
    analysisWritten: (sheet: string) => `Die Analyse steht auf dem Blatt „${sheet}“.`,
    findingsStood: 'Das Blatt „Health check“ ist aktuell; nichts wurde geschrieben.',
    drawn: (sheet: string) => `Das Bild steht auf dem Blatt ${sheet}.`,
    notDrawn: 'Es wurde nichts gezeichnet.',
    linkAdded: (from: string, to: string) => `Die Verbindung von ${from} zu ${to} steht in „Benefit links“.`,
    linkRefused: 'Die Verbindung wurde nicht hinzugefügt: Sie passt nicht zur Landkarte, wie sie jetzt ist.',
    linkRemoved: (from: string, to: string) => `Die Verbindung von ${from} zu ${to} ist aus „Benefit links“ entfernt.`,
    linkGone: 'Diese Zeile von „Benefit links“ enthält inzwischen etwas anderes; nichts wurde entfernt.',
    reportWritten: (sheet: string) => `Der Bericht steht auf dem Blatt „${sheet}“.`,
    undone: (command: string) => `Zurückgenommen: ${command}.`,
    nothingToUndo: 'Es gibt keine Änderung zurückzunehmen.',
    problems: (count: number) => counted(count, 'Zelle zum Nachsehen', 'Zellen zum Nachsehen'),
    undoWithExcel: 'Strg+Z im Blatt macht es auch rückgängig.',
  },
  statuses: statusWords,
  severities: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis', info: 'Hinweis' },
  problems: problemSentences,
  findings: findingSentences,
  failures: failureSentences,
  states: stateSentences,
};
