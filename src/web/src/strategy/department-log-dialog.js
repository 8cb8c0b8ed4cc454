import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateTime, monthName, personName } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { loading, problemMessage } from '../shared/ui.js';
import { roleName } from './strategy-labels.js';

/** @file Who changed what about a department, for its owners. */

/** @typedef {import('./department-gateway.js').DepartmentEvent} DepartmentEvent */

/**
 * @param {import('./strategy-gateway.js').Department} department
 * @param {() => Promise<{events: DepartmentEvent[]}>} load rejects with a Problem
 */
export function openDepartmentLog(department, load) {
  /** @type {{events: DepartmentEvent[]|null, problem: import('../shared/problem.js').Problem|null}} */
  const initial = { events: null, problem: null };
  let begun = false;
  openDialog({
    id: 'ballast-department-log-dialog',
    title: AJS.I18n.getText('ballast.ui.department.log'),
    size: 'large',
    state: initial,
    over: () => true,
    body: ({ events, problem }, change) => {
      if (!begun) {
        begun = true;
        load().then(
          (answer) => change({ events: answer.events }),
          (error) => change({ problem: asProblem(error) }),
        );
      }
      if (problem) {
        return problemMessage(problem);
      }
      return events ? [h('p', { class: 'ballast-quiet', dir: 'auto' }, department.name), lines(events)] : loading(AJS.I18n.getText('ballast.ui.common.loading'));
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.close'),
    submit: async () => 'close',
  });
}

/** @param {DepartmentEvent[]} events */
function lines(events) {
  if (events.length === 0) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.department.log-empty'));
  }
  return h(
    'table',
    { class: 'aui' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.when')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.who')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.department.log-what')),
      ),
    ),
    h(
      'tbody',
      null,
      events.map((event) =>
        h('tr', { key: String(event.sequence) }, h('td', null, dateTime(event.at)), h('td', { dir: 'auto' }, personName(event.by)), h('td', { dir: 'auto' }, textOf(event))),
      ),
    ),
  );
}

/** @type {Record<DepartmentEvent['action'], (event: DepartmentEvent, who: string) => string>} */
const TEXTS = {
  create: ({ after }, who) => AJS.I18n.getText('ballast.ui.department.log-create', after ?? '', who),
  rename: ({ before, after }) => AJS.I18n.getText('ballast.ui.department.log-rename', before ?? '', after ?? ''),
  open: ({ after }) => (after === 'true' ? AJS.I18n.getText('ballast.ui.department.log-open') : AJS.I18n.getText('ballast.ui.department.log-close')),
  'year-start': ({ before, after }) => AJS.I18n.getText('ballast.ui.department.log-year', monthName(Number(before)), monthName(Number(after))),
  role: ({ before, after }, who) => roleText(who, before, after),
  'name-owner': ({ before }, who) => AJS.I18n.getText('ballast.ui.department.log-name-owner', who, role(before)),
  'add-board': ({ board }) => AJS.I18n.getText('ballast.ui.department.log-add-board', String(board)),
  'remove-board': ({ board }) => AJS.I18n.getText('ballast.ui.department.log-remove-board', String(board)),
};

/** @param {DepartmentEvent} event */
function textOf(event) {
  return TEXTS[event.action](event, event.person ? personName(event.person) : '');
}

/** @param {string} who @param {string|null} before @param {string|null} after */
function roleText(who, before, after) {
  if (after === null) {
    return AJS.I18n.getText('ballast.ui.department.log-go', who, role(before));
  }
  return before === null ? AJS.I18n.getText('ballast.ui.department.log-come', who, role(after)) : AJS.I18n.getText('ballast.ui.department.log-role', who, role(before), role(after));
}

/** @param {string|null} code */
function role(code) {
  return code === null ? AJS.I18n.getText('ballast.ui.department.no-role') : roleName(/** @type {import('./strategy-gateway.js').Role} */ (code));
}
