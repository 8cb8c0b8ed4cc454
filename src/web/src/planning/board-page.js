import { mountBoardCommitments } from '../commitment/board-commitments.js';
import { createCommitmentsGateway } from '../commitment/commitments-gateway.js';
import { render } from '../shared/dom.js';
import { showFlag } from '../shared/flag.js';
import { focusFirstError } from '../shared/form.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { bulkTag, changePolicy, suggestionEvents } from './board-dialogs.js';
import { mountBoardPillars } from '../strategy/board-pillars.js';
import { mountBoardRerank } from '../strategy/board-rerank.js';
import { createRerankGateway } from '../strategy/rerank-gateway.js';
import { createCadence } from '../cadence/cadence-actions.js';
import { createCadenceGateway } from '../cadence/cadence-gateway.js';
import { createStrategyGateway } from '../strategy/strategy-gateway.js';
import { createBalanceGateway } from './balance-gateway.js';
import { createBalance } from './balance-view.js';
import { boardView } from './board-view.js';
import { createCandidates } from './candidate-actions.js';
import { createSetup } from './setup-actions.js';
import { daysOf } from './sprints.js';
import { createSuggestion, currentSprint } from './suggestion-actions.js';
import { openWeightsLog } from './weights-log-dialog.js';

/** @file The board's page "Tech tasks". */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {import('../cadence/cadence-gateway.js').CadenceGateway} cadenceGateway
 * @param {import('./balance-gateway.js').BalanceGateway} balanceGateway
 * @param {(suggestion: import('../shared/gateway.js').Suggestion|null) => void} [suggested] hears of every new suggestion
 */
export function mountBoardPage(element, boardId, gateway, cadenceGateway, balanceGateway, suggested = () => undefined) {
  const suggestion = createSuggestion(boardId, gateway, () => void candidates.load());
  const candidates = createCandidates(boardId, gateway, () => void suggestion.refresh());
  const balance = createBalance(balanceGateway);
  const cadence = createCadence(boardId, cadenceGateway, () => readAgain());
  /** @type {ReturnType<typeof createSetup>|null} */
  let setup = null;

  const load = async () => {
    await suggestion.open();
    const state = suggestion.store.get();
    const { board } = state;
    if (board?.enabled) {
      announceEnabled(element);
      await Promise.all([suggestion.refresh(), candidates.load(), cadence.load()]);
    } else if (board?.canConfigure) {
      setup = createSetup(board, state, gateway, (enabled) => void begin(enabled));
      setup.store.watch(show);
    }
    return board?.enabled === true;
  };

  /** @param {import('../shared/gateway.js').BoardView} board */
  const begin = async (board) => {
    suggestion.store.set({ board });
    announceEnabled(element);
    showFlag('success', AJS.I18n.getText('ballast.ui.setup.done'));
    await Promise.all([suggestion.refresh(), candidates.load(), cadence.load()]);
  };

  const readAgain = () => void Promise.all([suggestion.refresh(), candidates.load()]);

  const events = {
    ...suggestionEvents(suggestion),
    ask: (/** @type {Partial<import('../shared/gateway.js').Question>} */ part) => void suggestion.questions.ask(part),
    wish: (/** @type {import('../shared/gateway.js').Candidate} */ candidate, /** @type {boolean} */ taken) => void suggestion.questions.wish(candidate, taken),
    stopAsking: () => void suggestion.questions.stopAsking(),
    keepWeights: () => void suggestion.questions.keepWeights().then(() => candidates.load()),
    showWeightsLog: () => openWeightsLog(suggestion.store.get().boardName, (before) => gateway.weightsLog(boardId, before)),
    load: () => void load(),
    chooseSprint: (/** @type {number} */ id) => void suggestion.chooseSprint(id),
    policy: () =>
      changePolicy(suggestion, () => {
        readAgain();
        void cadence.load();
      }),
    cadence: cadence.events,
    hackDay: cadence.hackDayEvents(() => daysOf(currentSprint(suggestion.store.get()))),
    vote: (/** @type {number} */ issueId, /** @type {number} */ by) => void candidates.vote(issueId, by),
    turnTo: (/** @type {number} */ start) => void candidates.load(start),
    again: () => void candidates.load(),
    bulkTag: () => bulkTag(suggestion, readAgain),
    setup: {
      change: (/** @type {any} */ part) => setup?.change(part),
      project: (/** @type {string} */ key) => setup?.project(key),
      start: () => void setup?.start().then(() => focusFirstError(element)),
    },
  };

  function show() {
    const state = { suggestion: suggestion.store.get(), candidates: candidates.store.get(), setup: setup?.store.get() ?? null, cadence: cadence.store.get(), balance: balance.store.get().balance };
    render(element, boardView(state, events));
  }

  suggestion.store.watch(show);
  suggestion.store.watch((state) => suggested(state.suggestion));
  suggestion.store.watch((state) => void balance.follow(state));
  balance.store.watch(show);
  candidates.store.watch(show);
  cadence.store.watch(show);
  element.addEventListener('ballast-ranking-changed', readAgain);
  return load();
}

/** Tells the page's other scripts that the board uses Ballast, now and when they come later. @param {HTMLElement} element */
function announceEnabled(element) {
  element.dataset.ballastEnabled = 'true';
  element.dispatchEvent(new window.Event('ballast-board-enabled', { bubbles: true }));
}

/** @param {HTMLElement} element @param {string} name */
function beneath(element, name) {
  const part = document.createElement('div');
  part.className = name;
  element.after(part);
  return part;
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-board-page[data-board-id]'));
  if (element) {
    const boardId = Number(element.dataset.boardId);
    const commitments = mountBoardCommitments(beneath(element, 'ballast-board-commitments'), boardId, createCommitmentsGateway(AJS.contextPath()));
    const pillars = mountBoardPillars(beneath(element, 'ballast-board-pillars'), boardId, createStrategyGateway(AJS.contextPath()));
    const moved = () => void element.dispatchEvent(new window.Event('ballast-ranking-changed'));
    const rerank = mountBoardRerank(beneath(element, 'ballast-board-rerank'), boardId, createRerankGateway(AJS.contextPath()), moved);
    void mountBoardPage(element, boardId, pageGateway(), createCadenceGateway(AJS.contextPath()), createBalanceGateway(AJS.contextPath()), pillars.show).then((enabled) => (enabled ? Promise.all([rerank.load(), pillars.load(), commitments.load()]) : undefined));
  }
});
