import { h } from '../shared/dom.js';
import { number, personName } from '../shared/format.js';
import { pager } from '../shared/pager.js';
import { button, loading, message, problemMessage } from '../shared/ui.js';
import { roleName } from './strategy-labels.js';
import { period, stateLozenge } from './strategy-pieces.js';

/** @typedef {import('./strategy-gateway.js').Department} Department */

/**
 * @typedef {object} DepartmentsState
 * @property {import('./strategy-gateway.js').Departments|null} list
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {Record<number, string>} boardNames those that are known by now
 * @property {Record<number, import('./strategy-gateway.js').Members>} memberPages for departments that are not on their first page
 */

/**
 * @typedef {object} DepartmentsEvents
 * @property {() => void} again
 * @property {(start: number) => void} turnTo
 * @property {(department: Department, start: number) => void} turnMembersTo
 * @property {() => void} create
 * @property {(department: Department) => void} look somebody looks at who and what belongs to it
 * @property {(department: Department) => void} rename
 * @property {(department: Department) => void} addMember
 * @property {(department: Department, member: import('./strategy-gateway.js').Member) => void} removeMember
 * @property {(department: Department) => void} addBoard
 * @property {(department: Department, board: number) => void} removeBoard
 * @property {(department: Department) => void} begin
 * @property {(department: Department) => void} showLog
 */

/**
 * @param {DepartmentsState} state
 * @param {DepartmentsEvents} events
 */
export function departmentsView({ list, problem, boardNames, memberPages }, events) {
  return [
    h('h1', { key: 'title' }, AJS.I18n.getText('ballast.ui.strategy.title')),
    h('p', { key: 'explain' }, AJS.I18n.getText('ballast.ui.strategy.explain')),
    problem ? problemMessage(problem, events.again) : null,
    list === null && !problem ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
    list && list.departments.length === 0 ? empty(list) : null,
    list?.departments.map((department) => departmentCard(department, memberPages[department.id] ?? firstPage(department), boardNames, events)),
    list ? pager(list, list.departments.length, events.turnTo) : null,
    list?.canCreate ? h('p', { key: 'create' }, button(AJS.I18n.getText('ballast.ui.strategy.create-department'), events.create, { key: 'create' })) : null,
  ];
}

/** @param {import('./strategy-gateway.js').Departments} list */
function empty(list) {
  return message(
    'info',
    null,
    h('p', null, AJS.I18n.getText('ballast.ui.strategy.no-departments')),
    list.canCreate ? null : h('p', null, AJS.I18n.getText('ballast.ui.strategy.ask-admin')),
  );
}

/** @param {Department} department */
function firstPage({ members, memberCount }) {
  return { members, start: 0, limit: members.length, total: memberCount };
}

/**
 * @param {Department} department
 * @param {import('./strategy-gateway.js').Members} page
 * @param {Record<number, string>} boardNames
 * @param {DepartmentsEvents} events
 */
function departmentCard(department, page, boardNames, events) {
  return h(
    'section',
    { class: 'ballast-section ballast-department', key: String(department.id), 'aria-label': department.name },
    h('h2', { dir: 'auto', tabindex: '-1' }, department.name),
    department.myRole ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.my-role', roleName(department.myRole))) : null,
    strategies(department),
    h('p', null, h('a', { href: `${AJS.contextPath()}/plugins/servlet/ballast/flows?departmentId=${department.id}` }, AJS.I18n.getText('ballast.ui.flows.title'))),
    h(
      'p',
      { class: 'ballast-quiet' },
      department.open ? AJS.I18n.getText('ballast.ui.strategy.open') : AJS.I18n.getText('ballast.ui.strategy.closed'),
    ),
    h(
      'details',
      { class: 'ballast-details', key: 'people', ontoggle: (/** @type {any} */ event) => event.target.open && events.look(department) },
      h('summary', null, AJS.I18n.getText('ballast.ui.strategy.people-and-boards', number(department.memberCount), number(department.boards.length))),
      members(department, page, events),
      boards(department, boardNames, events),
      department.canOwn ? h('p', null, button(AJS.I18n.getText('ballast.ui.department.log'), () => events.showLog(department), { key: 'log', style: 'link' })) : null,
    ),
    department.canOwn
      ? h(
          'div',
          { class: 'ballast-actions' },
          button(AJS.I18n.getText('ballast.ui.strategy.begin'), () => events.begin(department), { key: 'begin' }),
          button(AJS.I18n.getText('ballast.ui.strategy.rename'), () => events.rename(department), { key: 'rename', style: 'subtle' }),
        )
      : null,
  );
}

/** @param {Department} department */
function strategies(department) {
  if (department.strategies.length === 0) {
    return h('p', null, AJS.I18n.getText('ballast.ui.strategy.no-strategies'));
  }
  return h(
    'ul',
    { class: 'ballast-strategies' },
    department.strategies.map((strategy) =>
      h(
        'li',
        { key: String(strategy.id) },
        h('a', { dir: 'auto', href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy?strategyId=${strategy.id}` }, strategy.title),
        ' ',
        stateLozenge(strategy.state),
        h('span', { class: 'ballast-quiet' }, ` ${period(strategy.periodStart, strategy.periodEnd)}`),
      ),
    ),
  );
}

/** Takes the focus when what had it below was let go, so that it is not on the button that lets the next one go. @param {string} text */
function subheading(text) {
  return h('h3', { class: 'ballast-heading', tabindex: '-1' }, text);
}

/** @param {Department} department @param {import('./strategy-gateway.js').Members} page @param {DepartmentsEvents} events */
function members(department, page, events) {
  return h(
    'div',
    { key: 'members' },
    subheading(AJS.I18n.getText('ballast.ui.strategy.people')),
    h(
      'ul',
      { class: 'ballast-people' },
      page.members.map((member) =>
        h(
          'li',
          { key: member.id },
          h('span', { dir: 'auto' }, personName(member.person)),
          h('span', { class: 'ballast-quiet' }, ` ${roleName(member.role)} `),
          department.canOwn
            ? button(AJS.I18n.getText('ballast.ui.strategy.let-go'), () => events.removeMember(department, member), {
                key: 'remove',
                style: 'link',
                name: AJS.I18n.getText('ballast.ui.strategy.remove-named', personName(member.person)),
              })
            : null,
        ),
      ),
    ),
    pager(page, page.members.length, (start) => events.turnMembersTo(department, start)),
    department.canOwn ? h('p', { key: 'add-member' }, button(AJS.I18n.getText('ballast.ui.strategy.add-member'), () => events.addMember(department), { key: 'add-member', style: 'link' })) : null,
  );
}

/** @param {Department} department @param {Record<number, string>} boardNames @param {DepartmentsEvents} events */
function boards(department, boardNames, events) {
  /** @param {number} board */
  const name = (board) => boardNames[board] ?? AJS.I18n.getText('ballast.ui.strategy.board', String(board));
  return h(
    'div',
    { key: 'boards' },
    subheading(AJS.I18n.getText('ballast.ui.strategy.boards')),
    h(
      'ul',
      { class: 'ballast-people' },
      department.boards.map((board) =>
        h(
          'li',
          { key: String(board) },
          h('a', { dir: 'auto', href: `${AJS.contextPath()}/plugins/servlet/ballast/board?boardId=${board}` }, name(board)),
          ' ',
          department.canOwn
            ? button(AJS.I18n.getText('ballast.ui.strategy.let-go'), () => events.removeBoard(department, board), {
                key: 'remove',
                style: 'link',
                name: AJS.I18n.getText('ballast.ui.strategy.remove-named', name(board)),
              })
            : null,
        ),
      ),
    ),
    department.canOwn ? h('p', { key: 'add-board' }, button(AJS.I18n.getText('ballast.ui.strategy.add-board'), () => events.addBoard(department), { key: 'add-board', style: 'link' })) : null,
  );
}
