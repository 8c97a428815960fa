import { generateFunctionsJson } from '../../scripts/functions-metadata';
import type { FunctionsJson } from '../../scripts/functions-metadata';
import { functionReference } from '../../src/strings/function-reference.en';
import { functionTexts } from '../../src/strings/function-texts.de';
import { functionReferenceIn } from '../../src/strings/function-texts';

const namesIn = (text: string): string[] => (text.match(/"[^"]+"/g) ?? []).sort();

test.each(
  functionReference.map((entry) => [entry.name, entry] as const),
)('%s is described in German as completely as in English', (name, entry) => {
  const german = functionTexts[name]!;
  expect(german.parameters).toHaveLength(entry.parameters.length);
  expect(german.errors).toHaveLength(entry.errors.length);
  expect(german.difference !== undefined).toBe(entry.native !== undefined);
  // Words a user types are the same in every language.
  entry.parameters.forEach(({ description, words }, index) => {
    if (words !== undefined) expect(namesIn(german.parameters[index]!)).toEqual(namesIn(description));
  });
  for (const text of [
    german.summary, german.returns, ...german.parameters, ...german.errors,
  ]) expect(text).not.toMatch(/\b(the|with|where|from|per)\b/);
});

test('the reference comes in the language asked for; names and examples are the same in each', () => {
  const [english] = functionReferenceIn('en');
  const [german] = functionReferenceIn('de');
  const [pseudo] = functionReferenceIn('qps-ploc');
  expect([english!.summary, german!.summary]).toEqual(
    ['Net present value of flows one period apart.', 'Kapitalwert von Zahlungen im Abstand je einer Periode.'],
  );
  expect(pseudo!.summary).toMatch(/^⟦/);
  for (const entry of [german!, pseudo!]) expect([entry.name, entry.examples]).toEqual([english!.name, english!.examples]);
});

test('Excel is given German descriptions and the same names', async () => {
  const [english, german] = (await Promise.all([generateFunctionsJson(), generateFunctionsJson(undefined, 'de')])).map(
    (text) => JSON.parse(text) as FunctionsJson,
  );
  expect(german!.functions.map(({ id, name }) => [id, name])).toEqual(english!.functions.map(({ id, name }) => [id, name]));
  expect(german!.functions[0]!.description).toBe('Kapitalwert von Zahlungen im Abstand je einer Periode.');
  for (const { values } of german!.enums) for (const { tooltip } of values) expect(tooltip).toBeTruthy();
});
