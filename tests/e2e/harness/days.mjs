// Civil dates as the app and its date fields write them: 2026-02-09.

const pad = (number) => String(number).padStart(2, "0");

/** The date of a Date where this machine is. */
export const dateText = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The date so many days after this one. At noon no change of the clock can reach another day. */
export function daysAfter(text, days) {
  const date = new Date(`${text}T12:00:00`);
  date.setDate(date.getDate() + days);
  return dateText(date);
}

export const today = () => dateText(new Date());

/** So many dates a week apart, the last of them on this day. */
export const weeksUpTo = (last, count) => Array.from({ length: count }, (_, week) => daysAfter(last, -7 * (count - 1 - week)));

/** The latest Monday that lies at least so many days back. */
export function mondayBefore(days) {
  const date = new Date(`${daysAfter(today(), -days)}T12:00:00`);
  return daysAfter(dateText(date), -((date.getDay() + 6) % 7));
}
