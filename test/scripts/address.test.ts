import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressedManifest, developmentAddress, productionAddress } from '../../scripts/address';

test.each([
  ['https://benefits.example.com', 'https://benefits.example.com'],
  ['https://benefits.example.com/', 'https://benefits.example.com'],
  ['https://example.com/apps/benefits/', 'https://example.com/apps/benefits'],
])('the production address %s is written as %s', (given, written) => {
  expect(productionAddress({ ADDIN_URL: given })).toBe(written);
});

test.each([
  [undefined, /Set ADDIN_URL/],
  ['', /Set ADDIN_URL/],
  ['benefits', /not an address: benefits/],
  ['http://example.com', /https only/],
  ['https://example.com/?a=1', /without "\?"/],
])('the address %s is refused with a sentence', (given, sentence) => {
  expect(() => productionAddress({ ADDIN_URL: given })).toThrow(sentence);
});

test('no development address is left in a manifest for production', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  const addressed = addressedManifest(manifest, 'https://example.com/benefits');
  expect(manifest).toContain(`${developmentAddress}/taskpane.html`);
  expect(addressed).toContain('https://example.com/benefits/taskpane.html');
  expect(addressed).not.toContain('localhost');
});
