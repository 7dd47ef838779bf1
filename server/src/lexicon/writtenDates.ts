/** Days as resolutions write them, and in the form that sorts. */
import { months } from './months.ts';

interface Day {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number;
}

/** `21 December 2010` */
export function writtenDate({ day, month, year }: Day): string {
  return `${day} ${monthName(month)} ${year}`;
}

export function monthName(month: number): string {
  return months[month - 1] ?? String(month);
}

/** "2010-12-21" */
export function isoDate({ day, month, year }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** "2010-12-21" → "21 December 2010"; anything else unchanged. */
export function isoInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const isDay = year !== undefined && day !== undefined && months[(month ?? 0) - 1] !== undefined;
  return isDay ? writtenDate({ day, month: month ?? 0, year }) : date;
}
