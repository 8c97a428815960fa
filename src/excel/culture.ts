import type { Culture } from './gateway';

/** Queues the reading of how this user writes numbers and dates; the returned function gives it after the sync. */
export function loadCulture({ application }: Excel.RequestContext): () => Culture {
  const { cultureInfo } = application;
  cultureInfo.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern');
  return () => ({
    name: cultureInfo.name,
    decimalSeparator: cultureInfo.numberFormat.numberDecimalSeparator,
    thousandsSeparator: cultureInfo.numberFormat.numberGroupSeparator,
    shortDatePattern: cultureInfo.datetimeFormat.shortDatePattern,
  });
}
