import { de } from '../../src/strings/de';
import { en } from '../../src/strings/en';
import { figure as german } from '../../src/strings/counts.de';
import { counted, figure } from '../../src/strings/counts.en';
import { homeViewSentences as homeDe } from '../../src/strings/home-view.de';
import { homeViewSentences as homeEn } from '../../src/strings/home-view.en';
import { trackViewSentences as trackDe } from '../../src/strings/track-view.de';
import { trackViewSentences as trackEn } from '../../src/strings/track-view.en';

test('a count is grouped as the language of its sentence groups it', () => {
  expect([figure(7), figure(2000), figure(1_234_567)]).toEqual(['7', '2,000', '1,234,567']);
  expect([german(7), german(2000), german(1_234_567)]).toEqual(['7', '2.000', '1.234.567']);
});

test('one is one thing, none and all others are many', () => {
  const sentences = [0, 1, 2, 2000].map((count) => counted(count, 'benefit', 'benefits'));
  expect(sentences).toEqual(['0 benefits', '1 benefit', '2 benefits', '2,000 benefits']);
});

test.each([
  [en.home.benefits(2000), '2,000 benefits'],
  [de.home.benefits(2000), '2.000 Nutzen'],
  [en.pane.headed('Overdue', 8166), 'Overdue (8,166)'],
  [de.pane.headed('Überfällig', 8166), 'Überfällig (8.166)'],
  [en.results.refreshed(2000, [{ to: 'Off track', benefits: 1112 }]), '2,000 benefits updated, 1,112 now Off track.'],
  [homeEn.steps.lacking(5334), '5,334 left'],
  [homeDe.steps.lacking(5334), 'noch 5.334'],
  [trackEn.tabs.readings(5334), 'Readings (5,334 due)'],
  [trackDe.tabs.readings(5334), 'Messwerte (5.334 fällig)'],
])('a sentence about thousands says %p', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
