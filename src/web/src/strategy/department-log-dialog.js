import { monthName, number, personName } from '../shared/format.js';
import { openLogDialog } from '../shared/log-dialog.js';
import { roleName } from './strategy-labels.js';
import { period } from './strategy-pieces.js';

/** @file Who changed what about a department, for its owners. */

/** @typedef {import('./department-gateway.js').DepartmentEvent} DepartmentEvent */

/**
 * @param {import('./strategy-gateway.js').Department} department
 * @param {(before?: number) => Promise<{events: DepartmentEvent[], more: boolean}>} load rejects with a Problem
 */
export function openDepartmentLog(department, load) {
  openLogDialog({
    id: 'ballast-department-log-dialog',
    title: AJS.I18n.getText('ballast.ui.department.log'),
    about: department.name,
    load: async (before) => {
      const { events, more } = await load(before);
      return { lines: events, more };
    },
    what: textOf,
  });
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
  activate: ({ after }) => AJS.I18n.getText('ballast.ui.department.log-activate', after ?? ''),
  retitle: ({ before, after }) => AJS.I18n.getText('ballast.ui.department.log-retitle', before ?? '', after ?? ''),
  reschedule: ({ before, after }) => AJS.I18n.getText('ballast.ui.department.log-reschedule', days(before), days(after)),
  'discard-strategy': ({ before }) => AJS.I18n.getText('ballast.ui.department.log-discard-strategy', before ?? ''),
  'discard-version': ({ before, after }) => AJS.I18n.getText('ballast.ui.department.log-discard-version', number(Number(after)), before ?? ''),
};

/** @param {DepartmentEvent} event */
function textOf(event) {
  return TEXTS[event.action](event, event.person ? personName(event.person) : '');
}

/** @param {string|null} text such as 2027-01-01/2027-12-31 */
function days(text) {
  const [start = '', end = ''] = (text ?? '').split('/');
  return period(start, end);
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
