import { fault } from '../../src/domain/fault';
import { faultSentence } from '../../src/strings/fault-sentence';
import { inLanguage } from '../../src/strings/in-language';
import { languageFor } from '../../src/strings/languages';
import { loadStrings } from '../../src/strings/strings';

test.each([['de', 'de'], ['de-AT', 'de'], ['DE', 'de'], ['en-GB', 'en'], ['fr-FR', 'en'], ['', 'en'], ['qps-PLOC', 'qps-ploc']])(
  'who asks for "%s" reads %s',
  (tag, language) => expect(languageFor(tag)).toBe(language),
);

test('the general sentences say which language they are in, for the views to follow', async () => {
  for (const language of ['en', 'de', 'qps-ploc']) expect((await loadStrings(language)).language).toBe(language);
});

test('the pseudo-language marks every sentence, those with figures, too, and makes it longer', () => {
  const tables = {
    en: { title: 'Reviews', found: (count: number) => `${count} found`, steps: ['One'] },
    de: { title: 'Reviews', found: String, steps: [] as string[] },
  };
  const { title, found, steps } = inLanguage(tables, 'qps-ploc');
  expect(title).toMatch(/^⟦Révíéwš( ~)+⟧$/);
  expect(found(3)).toMatch(/^⟦3 föüñd( ~)+⟧$/);
  expect(steps[0]).toMatch(/^⟦Øñé ~⟧$/);
  expect(title.length).toBeGreaterThan('Reviews'.length * 1.4);
});

test('a fault reads in the language of the page', () => {
  const text = fault('is-text', { argument: 'flows', position: 4, details: { text: 'tbc' } });
  expect(faultSentence(text, 'en')).toBe('flows: cell 4 is text "tbc"; a number is needed.');
  expect(faultSentence(text, 'de-CH')).toBe('flows: Zelle 4 ist der Text „tbc“; nötig ist eine Zahl.');
});
