/** @file Numbers and dates in the language of the page and the time zone of the person. */

const DAY_MS = 24 * 60 * 60 * 1000;
const QUARTER_OF_AN_HOUR = 15 * 60 * 1000;

/** Where a day ends first, it is ten o'clock in the morning in UTC. */
const EARLIEST_END = 10 * 60 * 60 * 1000;

/** A page shows hundreds of numbers, and making a format takes far longer than using it. @type {Map<string, any>} */
const formats = new Map();

/**
 * @template T
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
function kept(key, make) {
  if (!formats.has(key)) {
    formats.set(key, make());
  }
  return formats.get(key);
}

/**
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string|undefined} [language]
 */
function dateFormat(options, language = locale()) {
  return kept(`${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));
}

/** Jira names the profile's locale in full, the page only its language. @returns {string|undefined} */
function locale() {
  const wanted = AJS.Meta?.get('user-locale') || document.documentElement.lang || '';
  try {
    return Intl.getCanonicalLocales(wanted.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The zone of the Jira profile when the page tells it, otherwise the browser's. @returns {string|undefined} */
function timeZone() {
  const wanted = document.querySelector('[data-ballast-time-zone]')?.getAttribute('data-ballast-time-zone') || undefined;
  try {
    dateFormat({ timeZone: wanted });
    return wanted;
  } catch {
    return undefined;
  }
}

/**
 * Jira writes zones without a colon (+0100), which not every browser reads.
 * @param {string|number} instant ISO-8601 or epoch milliseconds
 */
export function moment(instant) {
  return new Date(typeof instant === 'string' ? instant.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : instant);
}

/**
 * @param {number} value
 * @param {number} [digits] most digits after the point
 */
export function number(value, digits = 1) {
  const language = locale();
  return kept(`${language} ${digits}`, () => new Intl.NumberFormat(language, { maximumFractionDigits: digits })).format(value);
}

/** @param {string} instant ISO-8601 */
export function date(instant) {
  return dateFormat({ dateStyle: 'medium', timeZone: timeZone() }).format(moment(instant));
}

/** @param {string} instant ISO-8601 */
export function dateTime(instant) {
  const options = /** @type {const} */ ({ dateStyle: 'medium', timeStyle: 'short' });
  return dateFormat({ ...options, timeZone: timeZone() }).format(moment(instant));
}

/**
 * @param {string} start
 * @param {string} end
 */
export function dateRange(start, end) {
  const format = dateFormat({ day: 'numeric', month: 'short', timeZone: timeZone() });
  return format.formatRange(moment(start), moment(end));
}

/**
 * From one day of the calendar to another: "Dec 7 – 13". Days are the same in every zone.
 * @param {string} first as 2026-12-07
 * @param {string} last
 */
export function calendarRange(first, last) {
  const format = dateFormat({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/**
 * A day of the calendar, which is the same day in every zone: "Thu, Dec 24, 2026".
 * @param {string} day as 2026-12-24
 */
export function calendarDay(day) {
  const options = /** @type {const} */ ({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return dateFormat({ ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * The day that a moment is in for the person.
 * @param {string|number} instant ISO-8601 or epoch milliseconds
 * @returns {string} as 2026-12-24
 */
export function isoDay(instant) {
  return dateFormat({ dateStyle: 'short', timeZone: timeZone() }, 'en-CA').format(moment(instant));
}

/**
 * The last second of a day, as the person's clock shows days.
 * @param {string} day as 2026-12-24
 * @returns {string} ISO-8601 in UTC
 */
export function endOfDay(day) {
  let next = Date.parse(`${day}T00:00:00Z`) + EARLIEST_END;
  while (isoDay(next) <= day) {
    next += QUARTER_OF_AN_HOUR;
  }
  return new Date(next - 1000).toISOString();
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** @param {string} weekday one of WEEKDAYS */
export function weekdayName(weekday) {
  const aMonday = Date.UTC(2026, 10, 2);
  const day = new Date(aMonday + WEEKDAYS.indexOf(weekday) * DAY_MS);
  return dateFormat({ weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** @param {number} month 1 to 12 */
export function monthName(month) {
  return dateFormat({ month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)));
}

/**
 * Whole days from now until an instant, at least 0.
 * @param {string} instant
 * @param {number} [now] epoch milliseconds
 */
export function daysUntil(instant, now = Date.now()) {
  return Math.max(0, Math.ceil((moment(instant).getTime() - now) / DAY_MS));
}

/**
 * "1 person-day", "0.5 person-days".
 * @param {number} days
 */
export function personDays(days) {
  return days === 1
    ? AJS.I18n.getText('ballast.ui.common.person-day')
    : AJS.I18n.getText('ballast.ui.common.person-days', number(days));
}

/** @param {number} votes */
export function votesText(votes) {
  return votes === 1 ? AJS.I18n.getText('ballast.ui.common.vote') : AJS.I18n.getText('ballast.ui.common.votes', number(votes));
}

/** @param {number} voters */
export function votersText(voters) {
  return voters === 1
    ? AJS.I18n.getText('ballast.ui.common.voter')
    : AJS.I18n.getText('ballast.ui.common.voters', number(voters));
}

/** @param {number} weeks */
export function weeksText(weeks) {
  return weeks === 1 ? AJS.I18n.getText('ballast.ui.common.week') : AJS.I18n.getText('ballast.ui.common.weeks', number(weeks));
}

/** @param {number} dots */
export function dotsText(dots) {
  return dots === 1 ? AJS.I18n.getText('ballast.ui.vote.dot') : AJS.I18n.getText('ballast.ui.vote.dots', number(dots));
}

/** @param {number} dots */
export function dotsLeftText(dots) {
  if (dots < 0) {
    return AJS.I18n.getText('ballast.ui.vote.over-budget', number(-dots));
  }
  return dots === 1 ? AJS.I18n.getText('ballast.ui.vote.dot-left') : AJS.I18n.getText('ballast.ui.vote.dots-left', number(dots));
}

/** @param {import('./gateway.js').Person|null|undefined} person */
export function personName(person) {
  if (!person || person.former) {
    return AJS.I18n.getText('ballast.ui.common.former-user');
  }
  return person.displayName ?? AJS.I18n.getText('ballast.ui.common.former-user');
}
