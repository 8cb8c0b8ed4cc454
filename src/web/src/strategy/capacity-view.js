import { capacityText } from '../shared/capacity-text.js';
import { h } from '../shared/dom.js';
import { calendarDay, number, personDays, personName } from '../shared/format.js';
import { heading } from '../shared/ui.js';

/** @typedef {import('./strategy-gateway.js').CapacityCheck} CapacityCheck */

/** What the strategy still needs beside what the policies give, now and week by week. @param {CapacityCheck} check */
export function capacityView(check) {
  return h(
    'section',
    { class: 'ballast-section ballast-capacity', 'aria-labelledby': 'ballast-capacity', key: 'capacity' },
    heading('ballast-capacity', AJS.I18n.getText('ballast.ui.capacity-check.title')),
    check.percent === null ? h('p', null, capacityText(check)) : [h('p', null, h('strong', null, capacityText(check))), bars(check)],
    capacityNotes(check).map((note) => h('p', { class: 'ballast-quiet' }, note)),
    weeks(check),
  );
}

/** Both on one scale. @param {CapacityCheck} check */
function bars({ needed, given, teams }) {
  const whole = Math.max(needed, given);
  /** @param {number} days @param {string} tone @param {string} name */
  const bar = (days, tone, name) =>
    h(
      'div',
      { class: 'ballast-capacity-row' },
      h('span', { class: 'ballast-capacity-bar', role: 'img', 'aria-label': `${personDays(days)} ${name}` }, h('span', { class: `ballast-capacity-${tone}`, style: { width: `${(100 * days) / whole}%` } })),
      h('span', { class: 'ballast-quiet' }, `${personDays(days)} ${name}`),
    );
  const by = teams === 1 ? AJS.I18n.getText('ballast.ui.capacity-check.given-one') : AJS.I18n.getText('ballast.ui.capacity-check.given', number(teams));
  return [bar(needed, 'needed', AJS.I18n.getText('ballast.ui.capacity-check.needed')), bar(given, 'given', by)];
}

/** What the sentence leaves out. @param {CapacityCheck} check */
export function capacityNotes(check) {
  return [
    check.unestimated > 0 ? AJS.I18n.getText('ballast.ui.capacity-check.unestimated', number(check.unestimated)) : '',
    check.issuesHidden ? AJS.I18n.getText('ballast.ui.capacity-check.issues-hidden') : '',
    check.teamsHidden ? AJS.I18n.getText('ballast.ui.capacity-check.teams-hidden') : '',
  ].filter((note) => note !== '');
}

/** A pair of columns for each week. @param {CapacityCheck} check */
function weeks(check) {
  if (check.weeks.length === 0) {
    return null;
  }
  const most = Math.max(1, ...check.weeks.map((week) => Math.max(week.needed, week.given)));
  return [
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.capacity-check.weeks', personName(check.weeksSeenBy))),
    h(
      'ul',
      { class: 'ballast-capacity-weeks' },
      check.weeks.map(({ week, needed, given }) => {
        const text = AJS.I18n.getText('ballast.ui.capacity-check.week', calendarDay(week), personDays(needed), personDays(given));
        return h(
          'li',
          { key: week, title: text },
          h('span', { class: 'ballast-capacity-needed', style: { height: `${(100 * needed) / most}%` } }),
          h('span', { class: 'ballast-capacity-given', style: { height: `${(100 * given) / most}%` } }),
          h('span', { class: 'ballast-sr' }, text),
        );
      }),
    ),
  ];
}
