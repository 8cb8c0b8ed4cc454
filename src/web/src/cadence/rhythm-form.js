import { h } from '../shared/dom.js';
import { dateField, numberField, selectField, textField } from '../shared/form.js';
import { isoDay, WEEKDAYS, weekdayName } from '../shared/format.js';
import { OCCURRENCES, occurrenceName } from './rhythm-text.js';

/** @typedef {import('../shared/gateway.js').Rhythm} Rhythm */
/** @typedef {(part: Partial<Rhythm>) => void} Change */

export const RHYTHM_FIELDS = ['hackDay', 'occurrence', 'weekday', 'sprintDay', 'techWeek', 'months', 'from', 'dates'].map((name) => `rhythm.${name}`);

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_A_WEEK = 7;
const MOST_CHARACTERS = 300;

/**
 * Hack day and tech weeks of a policy.
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors by field, as rhythm.name
 */
export function rhythmForm(rhythm, change, errors) {
  return [
    h(
      'fieldset',
      { class: 'ballast-fieldset', key: 'hack-day' },
      h('legend', null, AJS.I18n.getText('ballast.ui.rhythm.hack-day')),
      h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.rhythm.hack-day-explain')),
      h('div', { class: 'ballast-row' }, hackDayFields(rhythm, change, errors)),
    ),
    h(
      'fieldset',
      { class: 'ballast-fieldset', key: 'tech-week' },
      h('legend', null, AJS.I18n.getText('ballast.ui.rhythm.tech-week')),
      h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.rhythm.tech-week-explain')),
      h('div', { class: 'ballast-row' }, techWeekFields(rhythm, change, errors)),
    ),
  ];
}

/**
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors
 */
function hackDayFields(rhythm, change, errors) {
  const kinds = [
    { value: 'none', label: AJS.I18n.getText('ballast.ui.rhythm.none') },
    { value: 'weekday', label: AJS.I18n.getText('ballast.ui.rhythm.on-weekday') },
    { value: 'sprint-day', label: AJS.I18n.getText('ballast.ui.rhythm.on-sprint-day') },
  ];
  return [
    choice('hackDay', AJS.I18n.getText('ballast.ui.rhythm.when'), kinds, rhythm, errors, (hackDay) =>
      change({
        hackDay: /** @type {Rhythm['hackDay']} */ (hackDay),
        occurrence: rhythm.occurrence ?? 'last',
        weekday: rhythm.weekday ?? 'thursday',
        sprintDay: rhythm.sprintDay ?? 1,
      }),
    ),
    rhythm.hackDay === 'weekday' ? weekdayFields(rhythm, change, errors) : null,
    rhythm.hackDay === 'sprint-day'
      ? whole('sprintDay', AJS.I18n.getText('ballast.ui.rhythm.sprint-day'), 20, rhythm, change, errors)
      : null,
  ];
}

/**
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors
 */
function weekdayFields(rhythm, change, errors) {
  const occurrences = OCCURRENCES.map((value) => ({ value, label: occurrenceName(value) }));
  const weekdays = WEEKDAYS.map((value) => ({ value, label: weekdayName(value) }));
  return [
    choice('occurrence', AJS.I18n.getText('ballast.ui.rhythm.occurrence'), occurrences, rhythm, errors, (occurrence) =>
      change({ occurrence: /** @type {Rhythm['occurrence']} */ (occurrence) }),
    ),
    choice('weekday', AJS.I18n.getText('ballast.ui.rhythm.weekday'), weekdays, rhythm, errors, (weekday) =>
      change({ weekday: /** @type {Rhythm['weekday']} */ (weekday) }),
    ),
  ];
}

/**
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors
 */
function techWeekFields(rhythm, change, errors) {
  const kinds = [
    { value: 'none', label: AJS.I18n.getText('ballast.ui.rhythm.none') },
    { value: 'months', label: AJS.I18n.getText('ballast.ui.rhythm.every-months') },
    { value: 'dates', label: AJS.I18n.getText('ballast.ui.rhythm.on-dates') },
  ];
  return [
    choice('techWeek', AJS.I18n.getText('ballast.ui.rhythm.when'), kinds, rhythm, errors, (techWeek) =>
      change({ techWeek: /** @type {Rhythm['techWeek']} */ (techWeek), months: rhythm.months ?? 4, from: rhythm.from ?? nextMonday(Date.now()) }),
    ),
    rhythm.techWeek === 'months' ? monthsFields(rhythm, change, errors) : null,
    rhythm.techWeek === 'dates'
      ? textField(
          {
            id: 'ballast-policy-rhythm-dates',
            label: AJS.I18n.getText('ballast.ui.rhythm.dates'),
            help: AJS.I18n.getText('ballast.ui.rhythm.dates-help'),
            error: errors['rhythm.dates'],
            most: MOST_CHARACTERS,
            rows: 4,
          },
          rhythm.dates.join('\n'),
          (text) => change({ dates: text.split('\n') }),
        )
      : null,
  ];
}

/**
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors
 */
function monthsFields(rhythm, change, errors) {
  return [
    whole('months', AJS.I18n.getText('ballast.ui.rhythm.months'), 12, rhythm, change, errors),
    dateField(
      { id: 'ballast-policy-rhythm-from', label: AJS.I18n.getText('ballast.ui.rhythm.from'), error: errors['rhythm.from'] },
      rhythm.from ?? '',
      (from) => change({ from: from || null }),
    ),
  ];
}

/**
 * @param {'hackDay'|'occurrence'|'weekday'|'techWeek'} name
 * @param {string} label
 * @param {Array<{value: string, label: string}>} choices
 * @param {Rhythm} rhythm
 * @param {Record<string, string>} errors
 * @param {(value: string) => void} chosen
 */
function choice(name, label, choices, rhythm, errors, chosen) {
  return selectField({ id: `ballast-policy-rhythm-${name}`, label, error: errors[`rhythm.${name}`] }, choices, rhythm[name] ?? '', chosen);
}

/**
 * @param {'sprintDay'|'months'} name
 * @param {string} label
 * @param {number} max
 * @param {Rhythm} rhythm
 * @param {Change} change
 * @param {Record<string, string>} errors
 */
function whole(name, label, max, rhythm, change, errors) {
  const options = { id: `ballast-policy-rhythm-${name}`, label, error: errors[`rhythm.${name}`], min: 1, max, step: 1 };
  return numberField(options, rhythm[name], (value) => change({ [name]: value }));
}

/**
 * @param {number} now epoch milliseconds
 * @returns {string} the first Monday after today, where the person is
 */
export function nextMonday(now) {
  const today = Date.parse(`${isoDay(now)}T00:00:00Z`);
  const weekday = (new Date(today).getUTCDay() + 6) % DAYS_OF_A_WEEK;
  return new Date(today + (DAYS_OF_A_WEEK - weekday) * DAY_MS).toISOString().slice(0, 10);
}
