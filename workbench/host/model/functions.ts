/** `Excel.Functions` and `FunctionResult`: the worksheet functions that an add-in can ask for without a cell, as far as ours does. */
import type { Book } from '../book';
import { integer } from '../check';
import { defineType, method, readOnly } from '../host-type';
import type { HostType } from '../host-type';

const resultType: HostType<number> = defineType({
  name: 'FunctionResult',
  properties: { Value: readOnly((value) => value), Error: readOnly(() => null) },
});

/** Day 0 of each date system as JavaScript's days; that of 1900 counts a 29 February 1900, so it begins a day early for all later days. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const millisecondsADay = 86_400_000;

export const functionsType: HostType<Book> = defineType({
  name: 'Functions',
  methods: {
    Date: method([integer, integer, integer], ({ dateSystem }, year, month, day) =>
      resultType.of((Date.UTC(year, month - 1, day) - dayZero[dateSystem]) / millisecondsADay)),
  },
});
