import { calendarDay, number, weekdayName } from '../shared/format.js';

/** @typedef {import('../shared/gateway.js').Rhythm} Rhythm */
/** @typedef {'first'|'second'|'third'|'fourth'|'last'} Occurrence */

export const OCCURRENCES = /** @type {Occurrence[]} */ (['first', 'second', 'third', 'fourth', 'last']);

/** @param {string|null} occurrence */
export function occurrenceName(occurrence) {
  switch (occurrence) {
    case 'first':
      return AJS.I18n.getText('ballast.ui.rhythm.first');
    case 'second':
      return AJS.I18n.getText('ballast.ui.rhythm.second');
    case 'third':
      return AJS.I18n.getText('ballast.ui.rhythm.third');
    case 'fourth':
      return AJS.I18n.getText('ballast.ui.rhythm.fourth');
    default:
      return AJS.I18n.getText('ballast.ui.rhythm.last');
  }
}

/**
 * What a policy has beside its tasks, one sentence for each.
 * @param {Rhythm} rhythm
 * @returns {string[]}
 */
export function rhythmFacts(rhythm) {
  return [hackDayFact(rhythm), techWeekFact(rhythm)].filter((fact) => fact !== '');
}

/** @param {Rhythm} rhythm */
function hackDayFact({ hackDay, occurrence, weekday, sprintDay }) {
  if (hackDay === 'weekday') {
    return AJS.I18n.getText('ballast.ui.rhythm.fact-weekday', occurrenceName(occurrence), weekdayName(weekday ?? 'monday'));
  }
  return hackDay === 'sprint-day' ? AJS.I18n.getText('ballast.ui.rhythm.fact-sprint-day', number(sprintDay ?? 1)) : '';
}

/** @param {Rhythm} rhythm */
function techWeekFact({ techWeek, months, from, dates }) {
  if (techWeek === 'months') {
    return AJS.I18n.getText('ballast.ui.rhythm.fact-months', number(months ?? 1), from ? calendarDay(from) : '');
  }
  return techWeek === 'dates' ? AJS.I18n.getText('ballast.ui.rhythm.fact-dates', dates.map((each) => calendarDay(each)).join(', ')) : '';
}
