import fc from 'fast-check';
import { readTypedNumber } from '../../src/sheets/typed-number';

const english = { decimalSeparator: '.', thousandsSeparator: ',' };
const german = { decimalSeparator: ',', thousandsSeparator: '.' };
const swiss = { decimalSeparator: '.', thousandsSeparator: '’' };
const french = { decimalSeparator: ',', thousandsSeparator: '\u202F' };

const valueOf = (text: string, culture: typeof english): number | null => readTypedNumber(text, culture)?.value ?? null;

describe('A typed number', () => {
  test.each([
    ['1234.5', 1234.5], ['1,234.5', 1234.5], [' 42 ', 42], ['-3', -3], ['+3', 3], ['\u22123', -3], ['- 3', -3], ['.5', 0.5], ['5.', 5],
    ['0', 0], ['1,234,567', 1234567], ['1 234 567.5', 1234567.5],
  ])('%p is %p where the point is the decimal separator', (text, value) => expect(valueOf(text, english)).toBe(value));

  test.each([['1234,5', 1234.5], ['1.234,5', 1234.5], ['1.234', 1234], ['0,5', 0.5], [',5', 0.5], ['-1.234.567,89', -1234567.89]])(
    '%p is %p where the comma is', (text, value) => expect(valueOf(text, german)).toBe(value));

  test.each([
    ['1’234.5', swiss, 1234.5], ["1'234.5", swiss, 1234.5], ['1\u202F234,5', french, 1234.5], ['1 234,5', french, 1234.5],
    ['1\u00A0234,5', french, 1234.5],
  ])('%p takes what people type for the thousands separator', (text, culture, value) => expect(valueOf(text, culture)).toBe(value));

  test.each([
    ['', english], ['abc', english], ['1.2.3', english], ['1,5', english], ['12,34.5', english], ['1e3', english], ['--3', english],
    ['1.5', german], ['1.234,5', english], ['1,234.5', german], ['3 4', english], ['1 234,567', english], ['%', english],
    ['12 days', english], ['0x10', english], ['-', english], ['.', english],
  ])('%p is refused and not misread', (text, culture) => expect(readTypedNumber(text, culture)).toBeNull());

  test('keeps its percent sign apart', () => {
    expect(readTypedNumber('23,4 %', german)).toEqual({ value: 23.4, hasPercentSign: true });
    expect(readTypedNumber('23.4', english)).toEqual({ value: 23.4, hasPercentSign: false });
  });

  test('is read back as it is shown in its culture', () => {
    fc.assert(fc.property(fc.double(
      { min: -1e12, max: 1e12, noNaN: true },
    ), fc.constantFrom(['en-US', english], ['de-DE', german], ['de-CH', swiss], ['fr-FR', french]), (value, given) => {
      const [locale, culture] = given as [string, typeof english];
      const rounded = Number(value.toFixed(3));
      const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(rounded);
      expect(valueOf(shown, culture)).toBeCloseTo(rounded, 9);
    }));
  });
});
