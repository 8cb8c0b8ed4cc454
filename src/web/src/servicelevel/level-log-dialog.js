import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { openLogDialog } from '../shared/log-dialog.js';

/** @file Which values of a flow were replaced, and what stood there. */

/** @typedef {import('./flows-gateway.js').LevelChange} LevelChange */

/**
 * @param {import('./flows-gateway.js').Flow} flow
 * @param {(before?: number) => Promise<import('./flows-gateway.js').LevelLog>} load rejects with a Problem
 */
export function openLevelLog(flow, load) {
  openLogDialog({
    id: 'ballast-level-log-dialog',
    title: AJS.I18n.getText('ballast.ui.flows.log'),
    about: AJS.I18n.getText('ballast.ui.flows.log-about', flow.name),
    load: async (before) => {
      const { changes, more } = await load(before);
      return { lines: changes, more };
    },
    what,
  });
}

/** @param {LevelChange} change */
function what({ from, hoursBefore, before, setBy, setAt, hours, after }) {
  return [
    h('div', null, AJS.I18n.getText('ballast.ui.flows.log-replaced', dateTime(from), percent(before), percent(after))),
    hours === hoursBefore ? null : h('div', null, AJS.I18n.getText('ballast.ui.flows.log-hours', number(hoursBefore), number(hours))),
    h(
      'div',
      { class: 'ballast-quiet' },
      setBy && setAt ? AJS.I18n.getText('ballast.ui.flows.log-set', percent(before), personName(setBy), dateTime(setAt)) : AJS.I18n.getText('ballast.ui.flows.log-set-unknown', percent(before)),
    ),
  ];
}

/** @param {number} value */
function percent(value) {
  return AJS.I18n.getText('ballast.ui.strategy.percent', number(value, 4));
}
