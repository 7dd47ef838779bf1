/** Dates between the form that sorts and the form that is read. */

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** "2010-12-21" */
export function isoDate({ day, month, year }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2010-12-21" → "21 December 2010"; anything else unchanged. */
export function isoInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year === undefined || day === undefined || name === undefined
    ? date
    : `${day} ${name} ${year}`;
}
