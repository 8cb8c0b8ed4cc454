import { h } from '../shared/dom.js';
import { dateTime, number } from '../shared/format.js';
import { button, heading, loading, message, problemMessage } from '../shared/ui.js';
import { boardsPart } from './boards-part.js';
import { ownerlessPart } from './ownerless-part.js';

/** @typedef {import('./admin-actions.js').AdminState} AdminState */
/** @typedef {import('../shared/gateway.js').RepairState} RepairState */

/**
 * @typedef {object} AdminEvents
 * @property {(on: boolean) => void} switchSidebar
 * @property {() => void} repair
 * @property {() => void} selfCheck
 * @property {() => void} boards
 * @property {(board: import('./boards-part.js').BoardLine) => void} reset
 * @property {() => void} ownerless
 * @property {(department: import('./ownerless-part.js').OwnerlessDepartment) => void} nameOwner
 */

/**
 * @param {AdminState} state
 * @param {AdminEvents} events
 * @param {import('../shared/dom.js').Child} transfer what the part for exporting and importing shows
 */
export function adminView(state, events, transfer = null) {
  return [
    h(
      'header',
      { class: 'aui-page-header', key: 'header' },
      h(
        'div',
        { class: 'aui-page-header-inner' },
        h('div', { class: 'aui-page-header-main' }, h('h1', null, AJS.I18n.getText('ballast.ui.admin.title'))),
      ),
    ),
    part('self-check', AJS.I18n.getText('ballast.ui.admin.self-check'), selfCheck(state, events)),
    part('sidebar', AJS.I18n.getText('ballast.ui.admin.sidebar'), sidebarSwitch(state, events)),
    part('repair', AJS.I18n.getText('ballast.ui.admin.repair'), repair(state, events)),
    part('boards', AJS.I18n.getText('ballast.ui.admin.boards'), boardsPart(state, events)),
    part('ownerless', AJS.I18n.getText('ballast.ui.admin.ownerless'), ownerlessPart(state, events)),
    part('transfer', AJS.I18n.getText('ballast.ui.transfer.title'), transfer),
    part('links', AJS.I18n.getText('ballast.ui.admin.links'), links()),
  ];
}

/**
 * @param {string} id
 * @param {string} title
 * @param {import('../shared/dom.js').Child} body
 */
function part(id, title, body) {
  return h(
    'section',
    { key: id, class: 'ballast-admin-part', 'aria-labelledby': `ballast-admin-${id}` },
    heading(`ballast-admin-${id}`, title),
    body,
  );
}

function waiting() {
  return loading(AJS.I18n.getText('ballast.ui.common.loading'));
}

/**
 * @param {AdminState} state
 * @param {AdminEvents} events
 */
function selfCheck({ selfCheck, problems }, events) {
  if (problems.selfCheck) {
    return problemMessage(problems.selfCheck, events.selfCheck);
  }
  if (!selfCheck) {
    return waiting();
  }
  if (selfCheck.ok) {
    return message('success', null, h('p', null, AJS.I18n.getText('ballast.ui.admin.self-check-ok')));
  }
  return message(
    'error',
    AJS.I18n.getText('ballast.ui.admin.self-check-failed', number(selfCheck.problems.length)),
    h('p', null, AJS.I18n.getText('ballast.ui.admin.self-check-explain')),
    h('ul', null, selfCheck.problems.map((each) => h('li', null, h('code', null, each)))),
  );
}

/**
 * @param {AdminState} state
 * @param {AdminEvents} events
 */
function sidebarSwitch({ sidebarEnabled, saving, problems }, events) {
  return [
    problems.settings ? problemMessage(problems.settings) : null,
    sidebarEnabled === null
      ? problems.settings
        ? null
        : waiting()
      : h(
          'form',
          { class: 'aui', onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
          h(
            'label',
            { class: 'ballast-switch' },
            h('input', {
              type: 'checkbox',
              class: 'checkbox',
              checked: sidebarEnabled,
              'aria-busy': saving ? 'true' : null,
              'aria-describedby': 'ballast-switch-help',
              onchange: (/** @type {any} */ event) => events.switchSidebar(event.target.checked),
            }),
            ` ${AJS.I18n.getText('ballast.ui.admin.sidebar-label')}`,
          ),
          h('p', { class: 'description', id: 'ballast-switch-help' }, AJS.I18n.getText('ballast.ui.admin.sidebar-help')),
        ),
  ];
}

/**
 * @param {AdminState} state
 * @param {AdminEvents} events
 */
function repair({ repair, starting, problems }, events) {
  const running = repair?.state === 'running';
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-explain')),
    problems.repair ? problemMessage(problems.repair) : null,
    // Spoken once it is over; while it runs the bar can be asked, and does not speak up every second.
    h('div', { role: 'status', key: 'outcome' }, starting ? h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-starting')) : repair && !running ? repairState(repair) : null),
    running ? repairState(repair) : null,
    h('p', null, button(AJS.I18n.getText('ballast.ui.admin.repair-start'), events.repair, { busy: starting || running, key: 'repair' })),
  ];
}

/** @param {RepairState} repair */
function repairState(repair) {
  const at = repair.finishedAt ? dateTime(repair.finishedAt) : '';
  switch (repair.state) {
    case 'running':
      return [
        h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-running', number(repair.done), number(repair.total))),
        h('progress', {
          class: 'ballast-progress',
          max: Math.max(1, repair.total),
          value: repair.done,
          'aria-label': AJS.I18n.getText('ballast.ui.admin.repair'),
        }),
      ];
    case 'done':
      return [
        h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-done', number(repair.total), number(repair.repaired), at)),
        repair.failed > 0 && message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-left', number(repair.failed)))),
      ];
    case 'failed':
      return message('error', null, h('p', null, AJS.I18n.getText('ballast.ui.admin.repair-failed', number(repair.done), number(repair.total), at)));
    default:
      return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.admin.repair-never'));
  }
}

function links() {
  /** @param {string} path @param {string} text */
  const link = (path, text) => h('li', null, h('a', { href: AJS.contextPath() + path }, text));
  return h(
    'ul',
    null,
    link(`/issues/?jql=${encodeURIComponent('issue in techDebt()')}`, AJS.I18n.getText('ballast.ui.admin.link-search')),
    link('/secure/admin/jira/IndexAdmin.jspa', AJS.I18n.getText('ballast.ui.admin.link-reindex')),
    link('/secure/ManageRapidViews.jspa', AJS.I18n.getText('ballast.ui.admin.link-boards')),
  );
}
