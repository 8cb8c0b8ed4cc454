import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';

/** @typedef {import('../shared/gateway.js').Capacity} Capacity */

/**
 * What the team has in the sprint, as a sum that adds up: "16 person-days available: 40 in all − 4 holidays − 20 tech week".
 * @param {Capacity} capacity
 */
export function capacityView(capacity) {
  const taken = parts(capacity).filter(({ days }) => days > 0);
  if (taken.length === 0) {
    return [AJS.I18n.getText('ballast.ui.capacity.full', personDays(capacity.days)), datesHint(capacity)];
  }
  const sum = [AJS.I18n.getText('ballast.ui.capacity.whole', number(capacity.days)), ...taken.map(({ days, name }) => `${number(days)} ${name}`)].join(' − ');
  const text = AJS.I18n.getText('ballast.ui.capacity.sum', personDays(capacity.availableDays), sum);
  const bar = [{ tone: 'least', value: capacity.availableDays }, ...taken.map(({ days }) => ({ tone: 'most', value: days }))];
  return [stackedBar(text, bar, capacity.days), ' ', h('span', { class: 'ballast-sum' }, text), datesHint(capacity)];
}

/** @param {Capacity} capacity */
function datesHint({ datesMissing }) {
  return datesMissing ? h('span', { class: 'ballast-quiet', key: 'dates' }, ' ', AJS.I18n.getText('ballast.ui.capacity.no-dates')) : null;
}

/** @param {Capacity} capacity */
function parts(capacity) {
  return [
    { days: capacity.holidayDays, name: AJS.I18n.getText('ballast.ui.capacity.holidays') },
    { days: capacity.absentDays, name: AJS.I18n.getText('ballast.ui.capacity.absence') },
    { days: capacity.techWeekDays, name: AJS.I18n.getText('ballast.ui.capacity.tech-week') },
    { days: capacity.warRoomDays, name: AJS.I18n.getText('ballast.ui.capacity.war-room') },
    { days: capacity.hackDayDays, name: AJS.I18n.getText('ballast.ui.capacity.hack-day') },
  ];
}
