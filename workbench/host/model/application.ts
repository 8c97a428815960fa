/** `Excel.Application`, `CultureInfo`, `Runtime`, `IterativeCalculation`. */
import type { Book } from '../book';
import { boolean, number, oneOf } from '../check';
import { HostError } from '../host-error';
import { defineType, method, readOnly, readWrite } from '../host-type';
import type { HostType } from '../host-type';

const numberFormatType: HostType<Book> = defineType({
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: readOnly(({ culture }) => culture.decimalSeparator),
    NumberGroupSeparator: readOnly(({ culture }) => culture.groupSeparator),
  },
});

const datetimeFormatType: HostType<Book> = defineType({
  name: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: readOnly(({ culture }) => culture.dateSeparator),
    TimeSeparator: readOnly(({ culture }) => culture.timeSeparator),
    ShortDatePattern: readOnly(({ culture }) => culture.shortDatePattern),
    LongDatePattern: readOnly(({ culture }) => culture.longDatePattern),
    LongTimePattern: readOnly(({ culture }) => culture.longTimePattern),
  },
});

const cultureInfoType: HostType<Book> = defineType({
  name: 'CultureInfo',
  properties: { Name: readOnly(({ culture }) => culture.name) },
  children: { NumberFormat: (book) => numberFormatType.of(book), DatetimeFormat: (book) => datetimeFormatType.of(book) },
});

const iterativeCalculationType: HostType<Book> = defineType({
  name: 'IterativeCalculation',
  properties: {
    Enabled: readWrite(boolean, ({ state }) => state.iterativeCalculation.enabled, (_book, enabled) => {
      if (enabled) {
        throw new HostError('ApiNotFound', 'The workbench does not model iterative calculation.');
      }
    }),
    MaxIteration: readWrite(number, ({ state }) => state.iterativeCalculation.maxIteration, ({ state }, value) => {
      state.iterativeCalculation.maxIteration = value;
    }),
    MaxChange: readWrite(number, ({ state }) => state.iterativeCalculation.maxChange, ({ state }, value) => {
      state.iterativeCalculation.maxChange = value;
    }),
  },
});

export const applicationType: HostType<Book> = defineType({
  name: 'Application',
  properties: {
    CalculationMode: readWrite(oneOf(
      'Automatic',
      'AutomaticExceptTables',
      'Manual',
    ), ({ engine }) => engine.calculationMode(), async (book, mode) => {
      if (mode === 'AutomaticExceptTables') {
        throw new HostError('ApiNotFound', 'The workbench does not model the calculation mode AutomaticExceptTables.');
      }
      // What was written before is still calculated in the old mode.
      await book.settle();
      book.engine.setCalculationMode(mode);
    }),
    // Every answer is given after calculation has ended.
    CalculationState: readOnly(() => 'Done'),
    // The number that Excel 2019 and later write into files.
    CalculationEngineVersion: readOnly(() => 191029),
    DecimalSeparator: readOnly(({ culture }) => culture.decimalSeparator),
    ThousandsSeparator: readOnly(({ culture }) => culture.groupSeparator),
    UseSystemSeparators: readOnly(() => true),
  },
  children: { CultureInfo: (book) => cultureInfoType.of(book), IterativeCalculation: (book) => iterativeCalculationType.of(book) },
  methods: {
    Calculate: method([oneOf('Recalculate', 'Full', 'FullRebuild')], ({ engine }, _how) => engine.recalculate()),
    SuspendApiCalculationUntilNextSync: method([], (book) => {
      book.calculationSuspended = true;
    }),
    // The screen is drawn after the sync anyway: the page paints when the script gives it time.
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
});

/** `context.runtime`: whether this add-in receives events. */
export const runtimeType: HostType<Book> = defineType({
  name: 'Runtime',
  properties: {
    EnableEvents: readWrite(boolean, ({ events }) => events.enabled, ({ events }, enabled) => {
      events.enabled = enabled;
    }),
  },
});
