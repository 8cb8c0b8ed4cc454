import { h } from '../shared/dom.js';
import { date, dotsLeftText, number, personDays, personName, votersText, votesText } from '../shared/format.js';
import { Problem } from '../shared/problem.js';
import { button, kindTag, loading, priorityLozenge, problemMessage } from '../shared/ui.js';
import { dotsControl } from './dots.js';
import { historyView } from './history-view.js';

/** @typedef {import('./panel-actions.js').PanelState} PanelState */
/** @typedef {import('../shared/gateway.js').IssueDebt} IssueDebt */
/** @typedef {import('../shared/gateway.js').BoardVote} BoardVote */

/**
 * @typedef {object} PanelEvents
 * @property {() => void} edit
 * @property {() => void} untag
 * @property {() => void} toggleHistory
 * @property {() => void} again
 * @property {(boardId: number, by: number) => void} vote
 */

/**
 * @param {PanelState} state
 * @param {PanelEvents} events
 */
export function panelView(state, events) {
  const { debt, phase, problem } = state;
  if (problem) {
    return problemMessage(problem, events.again);
  }
  if (!debt) {
    return phase === 'loading' ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null;
  }
  return [
    debt.tagged ? facts(debt) : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.panel.not-tagged')),
    actions(state, debt, events),
    debt.tagged ? voting(state, debt, events) : null,
    state.history === null ? null : historySection(state.history, events),
  ];
}

/** @param {IssueDebt} debt */
function facts(debt) {
  return [
    h(
      'dl',
      { class: 'ballast-facts' },
      debt.kind ? fact(AJS.I18n.getText('ballast.ui.field.kind'), kindTag(debt.kind)) : null,
      debt.priority ? fact(AJS.I18n.getText('ballast.ui.field.priority'), priorityLozenge(debt.priority)) : null,
      fact(AJS.I18n.getText('ballast.ui.field.estimate'), estimate(debt.estimate)),
      debt.area ? fact(AJS.I18n.getText('ballast.ui.field.area'), h('span', { dir: 'auto' }, debt.area)) : null,
      fact(AJS.I18n.getText('ballast.ui.field.votes'), votes(debt)),
    ),
    debt.note ? h('p', { class: 'ballast-note', dir: 'auto' }, debt.note) : null,
    debt.taggedAt
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.panel.tagged-by', personName(debt.taggedBy), date(debt.taggedAt)))
      : null,
  ];
}

/**
 * @param {string} name
 * @param {import('../shared/dom.js').Child} value
 */
function fact(name, value) {
  return h('div', { key: name }, h('dt', null, name), h('dd', null, value));
}

/** @param {number|null} days */
function estimate(days) {
  return days === null ? h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.panel.no-estimate')) : personDays(days);
}

/** @param {IssueDebt} debt */
function votes(debt) {
  return debt.votes === 0
    ? h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.panel.no-votes'))
    : AJS.I18n.getText('ballast.ui.panel.votes-from', votesText(debt.votes), votersText(debt.voters));
}

/**
 * @param {PanelState} state
 * @param {IssueDebt} debt
 * @param {PanelEvents} events
 */
function actions(state, debt, events) {
  const why = debt.canEdit ? null : (debt.editRefusal?.message ?? AJS.I18n.getText('ballast.ui.panel.read-only'));
  if (!debt.tagged) {
    return h(
      'div',
      { class: 'ballast-actions' },
      debt.canEdit ? button(AJS.I18n.getText('ballast.ui.panel.tag'), events.edit, { key: 'edit' }) : h('p', { class: 'ballast-quiet' }, why),
    );
  }
  const open = state.history !== null;
  return [
    h(
      'div',
      { class: 'ballast-actions' },
      button(AJS.I18n.getText('ballast.ui.panel.edit'), events.edit, { key: 'edit', off: !debt.canEdit, why }),
      button(AJS.I18n.getText('ballast.ui.panel.untag'), events.untag, { key: 'untag', style: 'subtle', off: !debt.canEdit, why }),
      button(AJS.I18n.getText('ballast.ui.panel.history'), events.toggleHistory, { key: 'history', style: 'subtle', expanded: open }),
    ),
    why ? h('p', { class: 'ballast-quiet' }, why) : null,
  ];
}

/**
 * @param {PanelState} state
 * @param {IssueDebt} debt
 * @param {PanelEvents} events
 */
function voting(state, debt, events) {
  if (debt.boards.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-voting', 'aria-label': AJS.I18n.getText('ballast.ui.vote.title') },
    h('h4', null, AJS.I18n.getText('ballast.ui.vote.title')),
    debt.boards.map((board) => boardVote(debt.issueKey, board, events)),
    state.voteProblem ? problemMessage(state.voteProblem) : null,
  );
}

/**
 * @param {string} issueKey
 * @param {BoardVote} board
 * @param {PanelEvents} events
 */
function boardVote(issueKey, board, events) {
  const why = board.addRefusal?.message ?? null;
  return h(
    'div',
    { class: 'ballast-board-vote', key: board.boardId },
    h('div', { class: 'ballast-board-name', dir: 'auto' }, board.name),
    dotsControl({
      label: AJS.I18n.getText('ballast.ui.vote.group-board', issueKey, board.name),
      dots: board.myDots,
      cap: board.cap,
      canAdd: board.canAdd,
      why,
      canTakeBack: board.canTakeBack,
      onchange: (dots) => events.vote(board.boardId, dots - board.myDots),
    }),
    h(
      'div',
      { class: 'ballast-quiet', role: 'status', 'aria-live': 'polite' },
      AJS.I18n.getText('ballast.ui.vote.left-of', dotsLeftText(board.dotsLeft), number(board.budget)),
      why && !board.canAdd ? h('div', { class: 'ballast-why' }, why) : null,
    ),
  );
}

/**
 * @param {'loading'|import('../shared/gateway.js').DebtChange[]|Problem} history
 * @param {PanelEvents} events
 */
function historySection(history, events) {
  return h(
    'section',
    { class: 'ballast-history-section', 'aria-label': AJS.I18n.getText('ballast.ui.history.title') },
    h('h4', null, AJS.I18n.getText('ballast.ui.history.title')),
    historyBody(history, events),
  );
}

/**
 * @param {'loading'|import('../shared/gateway.js').DebtChange[]|Problem} history
 * @param {PanelEvents} events
 */
function historyBody(history, events) {
  if (history === 'loading') {
    return loading(AJS.I18n.getText('ballast.ui.common.loading'));
  }
  return history instanceof Problem ? problemMessage(history, events.toggleHistory) : historyView(history);
}

