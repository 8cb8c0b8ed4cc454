import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { heading } from '../shared/ui.js';
import { sprintName } from './sprint-name.js';

/** @file How the debt of the last sprints flowed: drawn, with the numbers beside. */

/** @typedef {import('./record-gateway.js').SprintRecord} SprintRecord */
/** @typedef {import('./record-gateway.js').DebtAmount} DebtAmount */

const SPRINTS = 12;

/** @param {SprintRecord[]} sprints latest first */
export function flowView(sprints) {
  const shown = sprints.slice(0, SPRINTS);
  const most = Math.max(1, ...shown.flatMap(({ flow }) => [flow.done.days, flow.created.days, flow.discovered.days, flow.reopened.days]));
  return h(
    'div',
    { key: 'flow', class: 'ballast-flow' },
    heading('ballast-flow-title', AJS.I18n.getText('ballast.ui.record.flow-title'), 3),
    h('p', null, sumText(shown)),
    h(
      'table',
      { class: 'aui ballast-table', 'aria-labelledby': 'ballast-flow-title' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          [
            AJS.I18n.getText('ballast.ui.record.sprint'),
            AJS.I18n.getText('ballast.ui.record.tasks'),
            AJS.I18n.getText('ballast.ui.record.paid'),
            AJS.I18n.getText('ballast.ui.record.created'),
            AJS.I18n.getText('ballast.ui.record.discovered'),
            AJS.I18n.getText('ballast.ui.record.net'),
          ].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', null, shown.map((sprint) => row(sprint, most))),
    ),
  );
}

/** The sum of what is shown; its sign is never hidden. @param {SprintRecord[]} sprints */
function sumText(sprints) {
  const items = sprints.reduce((sum, { flow }) => sum + flow.netItems, 0);
  const days = sprints.reduce((sum, { flow }) => sum + flow.netDays, 0);
  const count = number(sprints.length);
  if (items === 0 && days === 0) {
    return AJS.I18n.getText('ballast.ui.record.net-even', count);
  }
  return items > 0 || (items === 0 && days > 0)
    ? AJS.I18n.getText('ballast.ui.record.net-grew', count, signed(items), signed(days))
    : AJS.I18n.getText('ballast.ui.record.net-shrank', count, signed(items), signed(days));
}

/**
 * @param {SprintRecord} sprint
 * @param {number} most
 */
function row(sprint, most) {
  const { flow } = sprint;
  return h(
    'tr',
    { key: sprint.key },
    h('th', { scope: 'row', dir: 'auto' }, sprintName(sprint)),
    cell(AJS.I18n.getText('ballast.ui.record.tasks'), tasks(sprint)),
    cell(AJS.I18n.getText('ballast.ui.record.paid'), paid(sprint, most)),
    cell(AJS.I18n.getText('ballast.ui.record.created'), amount('created', flow.created, most)),
    cell(AJS.I18n.getText('ballast.ui.record.discovered'), amount('discovered', flow.discovered, most)),
    cell(AJS.I18n.getText('ballast.ui.record.net'), h('strong', null, AJS.I18n.getText('ballast.ui.record.net-cell', signed(flow.netItems), signed(flow.netDays)))),
  );
}

/**
 * @param {string} label
 * @param {import('../shared/dom.js').Child} content
 */
function cell(label, content) {
  return h('td', { 'data-label': label }, content);
}

/** What a mob did is one task and takes a day of everybody. @param {SprintRecord} sprint */
function tasks(sprint) {
  const { items, days } = sprint.flow.mob;
  return [
    tasksText(sprint),
    items > 0 ? h('div', { class: 'ballast-why' }, items === 1 ? AJS.I18n.getText('ballast.ui.record.mob-one', personDays(days)) : AJS.I18n.getText('ballast.ui.record.mob', number(items), personDays(days))) : null,
  ];
}

/** Done of planned, and what was asked. @param {SprintRecord} sprint */
function tasksText({ flow, fewest, most }) {
  const done = number(flow.done.items);
  const planned = number(flow.planned.items);
  return most === 0
    ? AJS.I18n.getText('ballast.ui.record.tasks-cell-none', done, planned)
    : AJS.I18n.getText('ballast.ui.record.tasks-cell', done, planned, fewest === most ? number(fewest) : AJS.I18n.getText('ballast.ui.common.range', number(fewest), number(most)));
}

/**
 * @param {SprintRecord} sprint
 * @param {number} most
 */
function paid({ flow }, most) {
  return [
    amount('paid', flow.done, most),
    flow.reopened.items > 0
      ? h('div', { class: 'ballast-why' }, AJS.I18n.getText('ballast.ui.record.reopened', number(flow.reopened.items), personDays(flow.reopened.days)))
      : null,
  ];
}

/**
 * A bar on the scale of all, with its numbers; nothing at all is a dash.
 * @param {string} tone
 * @param {DebtAmount} debt
 * @param {number} most
 */
function amount(tone, { items, days, withoutEstimate }, most) {
  if (items === 0) {
    return AJS.I18n.getText('ballast.ui.record.nothing');
  }
  const text = AJS.I18n.getText('ballast.ui.record.amount', number(items), personDays(days));
  return [
    stackedBar(text, [{ tone, value: days }], most),
    ' ',
    text,
    withoutEstimate > 0 ? h('div', { class: 'ballast-why' }, AJS.I18n.getText('ballast.ui.record.without-estimate', number(withoutEstimate))) : null,
  ];
}

/** With its sign, which a zero has none of. @param {number} value */
export function signed(value) {
  if (value === 0) {
    return number(0);
  }
  return value > 0 ? `+${number(value)}` : `−${number(-value)}`;
}
