/** The separators and patterns of `application.cultureInfo`, from the runtime's own locale data. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

export function cultureOf(name: string): Culture {
  const numbers = new Intl.NumberFormat(name, { useGrouping: true }).formatToParts(12345.6);
  const part = (type: string): string => numbers.find((entry) => entry.type === type)?.value ?? '';
  const date: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  const short = new Intl.DateTimeFormat(name, { ...date, year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(sample);
  const long = new Intl.DateTimeFormat(
    name,
    { ...date, weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  ).formatToParts(sample);
  const time = new Intl.DateTimeFormat(name, { ...date, hour: 'numeric', minute: '2-digit', second: '2-digit' }).formatToParts(sample);
  return {
    name,
    decimalSeparator: part('decimal'),
    groupSeparator: part('group'),
    dateSeparator: short.find(({ type, value }) => type === 'literal' && value.trim() !== '')?.value.trim() ?? '/',
    timeSeparator: time.find(({ type }) => type === 'literal')?.value ?? ':',
    shortDatePattern: pattern(short),
    longDatePattern: pattern(long),
    longTimePattern: pattern(time),
  };
}

const sample = new Date(Date.UTC(2001, 1, 3, 4, 5, 6));

/** .NET pattern letters, which Excel answers; the digits of the sample tell one letter from two. */
function pattern(parts: readonly Intl.DateTimeFormatPart[]): string {
  const twelveHours = parts.some(({ type }) => type === 'dayPeriod');
  return parts.map(({ type, value }) => {
    const twice = value.length === 2 ? 2 : 1;
    switch (type) {
      case 'year': return 'yyyy';
      case 'month': return /\d/.test(value) ? 'M'.repeat(twice) : 'MMMM';
      case 'day': return 'd'.repeat(twice);
      case 'weekday': return 'dddd';
      // .NET writes two digits in nearly all cultures with 24 hours, whatever the locale data of the runtime say.
      case 'hour': return twelveHours ? 'h'.repeat(twice) : 'HH';
      case 'minute': return 'mm';
      case 'second': return 'ss';
      case 'dayPeriod': return 'tt';
      default: return value.replaceAll('\u202f', ' ');
    }
  }).join('');
}
