import { cadenceView } from '../cadence/cadence-view.js';
import { priceText } from '../cadence/price-view.js';
import { h, perState } from '../shared/dom.js';
import { dateRange } from '../shared/format.js';
import { button, heading, loading, message, problemMessage } from '../shared/ui.js';
import { backlogUrl, collectUrl, roadmapUrl, roundUrl } from './board-links.js';
import { candidatesView } from './candidates-view.js';
import { balanceView } from './balance-view.js';
import { costReading } from './policy-cost.js';
import { policyFacts, policyHistory } from './policy-facts.js';
import { notSetUpView, setupView } from './setup-view.js';
import { suggestionView } from './suggestion-view.js';

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */
/** @typedef {import('../shared/gateway.js').BoardView} BoardView */

/**
 * @typedef {import('./suggestion-view.js').SuggestionEvents & import('./candidates-view.js').CandidatesEvents
 *   & {load: () => void, chooseSprint: (id: number) => void, policy: () => void, setup: import('./setup-view.js').SetupEvents, cadence: import('../cadence/cadence-view.js').CadenceEvents}} BoardEvents
 *
 * @typedef {object} PageState
 * @property {SuggestionState} suggestion
 * @property {import('./candidate-actions.js').CandidatesState} candidates
 * @property {import('./setup-view.js').SetupState|null} setup
 * @property {import('../cadence/cadence-view.js').CadenceState} cadence
 * @property {import('./balance-gateway.js').Balance|null} balance
 */

const candidatesPart = perState(candidatesView);
const cadencePart = perState(cadenceView);

/**
 * @param {PageState} state
 * @param {BoardEvents} events
 */
export function boardView(state, events) {
  const { phase, problem, board } = state.suggestion;
  return [header(state.suggestion, events), h('div', { class: 'ballast-main', key: 'main' }, main())];

  function main() {
    if (phase === 'failed' && problem) {
      return problemMessage(problem, events.load);
    }
    if (!board) {
      return loading(AJS.I18n.getText('ballast.ui.board.loading'));
    }
    return board.enabled ? enabledView(state, board, events) : firstUse(state, board, events);
  }
}

/**
 * @param {PageState} state
 * @param {BoardView} board
 * @param {BoardEvents} events
 */
function firstUse({ setup }, board, events) {
  return board.canConfigure && setup ? setupView(setup, events.setup) : notSetUpView(board.configureRefusal?.message ?? null);
}

/**
 * @param {PageState} state
 * @param {BoardView} board
 * @param {BoardEvents} events
 */
function enabledView(state, board, events) {
  return [
    h(
      'div',
      { class: 'ballast-split', key: 'split' },
      h('div', { class: 'ballast-split-main' }, sprintPart(state.suggestion, events)),
      h('aside', { class: 'ballast-split-side', 'aria-labelledby': 'ballast-policy-title' }, policySummary(board, state, events), cadencePart(state.cadence, events.cadence)),
    ),
    candidatesPart(state.candidates, events),
  ];
}

/**
 * @param {SuggestionState} suggestion
 * @param {BoardEvents} events
 */
function sprintPart(suggestion, events) {
  if (suggestion.sprintId !== null) {
    return suggestionView(suggestion, events);
  }
  if (suggestion.sprintsProblem) {
    return problemMessage(suggestion.sprintsProblem, events.load);
  }
  return message(
    'info',
    AJS.I18n.getText('ballast.ui.board.no-sprint'),
    h('p', null, AJS.I18n.getText('ballast.ui.board.no-sprint-explain')),
    h('a', { href: backlogUrl(suggestion.boardId) }, AJS.I18n.getText('ballast.ui.board.open-backlog')),
  );
}

/**
 * @param {SuggestionState} state
 * @param {BoardEvents} events
 */
function header(state, events) {
  const { board, boardName, sprints } = state;
  return h(
    'header',
    { class: 'aui-page-header ballast-page-header', key: 'header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        state.phase === 'failed'
          ? null
          : h(
              'ol',
              { class: 'aui-nav aui-nav-breadcrumbs' },
              h('li', null, h('a', { href: backlogUrl(state.boardId), dir: 'auto' }, boardName || AJS.I18n.getText('ballast.ui.board.board'))),
            ),
        h('h1', { id: 'ballast-board-title' }, AJS.I18n.getText('ballast.ui.board.title')),
      ),
      board?.enabled
        ? h(
            'div',
            { class: 'aui-page-header-actions ballast-header-actions' },
            sprints.length > 0 ? sprintPicker(state, events) : null,
            h('a', { key: 'roadmap', class: 'aui-button', href: roadmapUrl(state.boardId) }, AJS.I18n.getText('ballast.ui.roadmap.title')),
            h('a', { key: 'collect', class: 'aui-button', href: collectUrl(state.boardId) }, AJS.I18n.getText('ballast.ui.collect.open')),
            h('a', { class: 'aui-button', key: 'round', href: roundUrl(state.boardId) }, AJS.I18n.getText('ballast.ui.round.title')),
            button(AJS.I18n.getText('ballast.ui.bulk.open'), events.bulkTag, { key: 'bulk' }),
            h('a', { key: 'initiatives', class: 'aui-button', href: `${AJS.contextPath()}/plugins/servlet/ballast/initiatives?boardId=${state.boardId}` }, AJS.I18n.getText('ballast.ui.initiative.title')),
          )
        : null,
    ),
  );
}

/**
 * @param {SuggestionState} state
 * @param {BoardEvents} events
 */
export function sprintPicker({ sprints, sprintId }, events) {
  return h(
    'label',
    { class: 'ballast-sprint-picker', key: 'sprint' },
    h('span', null, sprints[0]?.week ? AJS.I18n.getText('ballast.ui.board.week-label') : AJS.I18n.getText('ballast.ui.board.sprint')),
    h(
      'select',
      {
        class: 'select',
        id: 'ballast-sprint',
        value: String(sprintId),
        onchange: (/** @type {any} */ event) => events.chooseSprint(Number(event.target.value)),
      },
      sprints.map((sprint) => h('option', { key: sprint.id, value: sprint.id }, sprintLabel(sprint))),
    ),
  );
}

/** @param {import('../shared/gateway.js').JiraSprint} sprint */
function sprintLabel(sprint) {
  if (sprint.week) {
    return sprint.state === 'active' ? AJS.I18n.getText('ballast.ui.board.week-active', sprint.name) : sprint.name;
  }
  const dates = sprint.startDate && sprint.endDate ? ` (${dateRange(sprint.startDate, sprint.endDate)})` : '';
  return sprint.state === 'active' ? AJS.I18n.getText('ballast.ui.board.sprint-active', sprint.name + dates) : sprint.name + dates;
}

/**
 * @param {BoardView} board
 * @param {PageState} state
 * @param {BoardEvents} events
 */
function policySummary(board, { balance, suggestion }, events) {
  const why = board.canConfigure ? null : (board.configureRefusal?.message ?? '');
  return [
    heading('ballast-policy-title', AJS.I18n.getText('ballast.ui.policy.title')),
    policyFacts(board.policy),
    [costReading(board.policy.quota, board.cost), wholePrice(board.cost), balanceView(balance, suggestion)],
    h('p', null, button(AJS.I18n.getText('ballast.ui.policy.change'), events.policy, { off: why !== null, why, key: 'policy' })),
    why && h('p', { class: 'ballast-why' }, why),
    board.history.length > 1 ? policyHistory(board) : null,
  ];
}

/** @param {import('../shared/gateway.js').PolicyCost} cost */
function wholePrice({ chosen, price }) {
  const reading = chosen === 'per-team' ? price.perTeam : price.perPerson;
  return h('p', { class: 'ballast-whole-price' }, AJS.I18n.getText('ballast.ui.price.whole', priceText(reading, price.quarterDays)));
}
