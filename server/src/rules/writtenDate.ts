/** Dates as resolutions write them. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface DayOfYear {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** `21 December 2010` */
export function writtenDate({ day, month, year }: DayOfYear): string {
  return `${day} ${monthName(month)} ${year}`;
}

export function monthName(month: number): string {
  return months[month - 1] ?? String(month);
}
