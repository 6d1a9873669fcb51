import { HostObject } from '../protocol/host-object';

/** How the user's Excel writes numbers and dates. */
export interface Culture {
  /** BCP 47 tag. */
  readonly name: string;
  readonly language: 'en' | 'fr';
  readonly decimal: string;
  readonly group: string;
  readonly dateSeparator: string;
  /** Order of day, month and year in a typed date. */
  readonly dateOrder: 'mdy' | 'dmy';
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

const ENGLISH: Culture = {
  name: 'en-US',
  language: 'en',
  decimal: '.',
  group: ',',
  dateSeparator: '/',
  dateOrder: 'mdy',
  shortDate: 'M/d/yyyy',
  longDate: 'dddd, MMMM d, yyyy',
  longTime: 'h:mm:ss tt',
};
const BRITISH: Culture = {
  ...ENGLISH,
  name: 'en-GB',
  dateOrder: 'dmy',
  shortDate: 'dd/MM/yyyy',
  longDate: 'dd MMMM yyyy',
  longTime: 'HH:mm:ss',
};
const FRENCH: Culture = {
  name: 'fr-FR',
  language: 'fr',
  decimal: ',',
  group: '\u202f',
  dateSeparator: '/',
  dateOrder: 'dmy',
  shortDate: 'dd/MM/yyyy',
  longDate: 'dddd d MMMM yyyy',
  longTime: 'HH:mm:ss',
};

/** The culture of a tag: French for every `fr-…`, British order for `en-GB`, else that of the United States. */
export function cultureOf(tag: string): Culture {
  if (tag.toLowerCase().startsWith('fr')) return { ...FRENCH, name: tag.length > 2 ? tag : 'fr-FR' };
  return tag.toLowerCase() === 'en-gb' ? BRITISH : { ...ENGLISH, name: tag.toLowerCase().startsWith('en-') ? tag : 'en-US' };
}

/** `application.cultureInfo`. */
export class CultureInfo extends HostObject {
  static readonly navigations = ['NumberFormat', 'DatetimeFormat'];
  readonly NumberFormat: NumberFormatInfo;
  readonly DatetimeFormat: DatetimeFormatInfo;
  constructor(private readonly culture: () => Culture) {
    super();
    this.NumberFormat = new NumberFormatInfo(culture);
    this.DatetimeFormat = new DatetimeFormatInfo(culture);
  }
  get Name(): string {
    return this.culture().name;
  }
}

/** `cultureInfo.numberFormat`. */
export class NumberFormatInfo extends HostObject {
  constructor(private readonly culture: () => Culture) {
    super();
  }
  get NumberDecimalSeparator(): string {
    return this.culture().decimal;
  }
  get NumberGroupSeparator(): string {
    return this.culture().group;
  }
}

/** `cultureInfo.datetimeFormat`. */
export class DatetimeFormatInfo extends HostObject {
  constructor(private readonly culture: () => Culture) {
    super();
  }
  get DateSeparator(): string {
    return this.culture().dateSeparator;
  }
  get TimeSeparator(): string {
    return ':';
  }
  get ShortDatePattern(): string {
    return this.culture().shortDate;
  }
  get LongDatePattern(): string {
    return this.culture().longDate;
  }
  get LongTimePattern(): string {
    return this.culture().longTime;
  }
}
