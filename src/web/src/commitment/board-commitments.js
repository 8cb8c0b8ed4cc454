import { h, render } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { heading, problemMessage } from '../shared/ui.js';
import { openCommitmentDialog, openCommitmentEndDialog, openTakeBackDialog } from './commitment-dialogs.js';
import { quartersView } from './commitments-view.js';

/** @file What the board's team commits itself to, beneath the pillars. Absent on boards that follow no strategy. */

/** @typedef {import('./commitments-gateway.js').BoardCommitments} BoardCommitments */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./commitments-gateway.js').CommitmentsGateway} gateway
 */
export function mountBoardCommitments(element, boardId, gateway) {
  /** @type {{board: BoardCommitments|null, problem: import('../shared/problem.js').Problem|null}} */
  const initial = { board: null, problem: null };
  const store = createStore(initial);
  const load = async () => {
    try {
      store.set({ board: await gateway.ofBoard(boardId), problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** When somebody was faster, their words are shown beneath what was typed. @param {Promise<BoardCommitments>} answer rejects with a Problem */
  const changed = async (answer) => {
    try {
      store.set({ board: await answer });
    } catch (error) {
      await load();
      throw error;
    }
  };

  const actions = () => store.get().board?.actions ?? [];

  /** @type {import('./commitments-view.js').CommitmentEvents} */
  const events = {
    add: ({ start }) => openCommitmentDialog(null, actions(), (request) => changed(gateway.add(boardId, start, request))),
    edit: ({ start }, commitment) =>
      openCommitmentDialog(commitment, actions(), (request) => changed(gateway.change(boardId, start, commitment.slot, { ...request, revision: present(start, commitment).revision }))),
    takeBack: ({ start }, commitment) => openTakeBackDialog(commitment, () => changed(gateway.takeBack(boardId, start, commitment.slot, commitment.revision))),
    end: ({ start }, commitment) =>
      openCommitmentEndDialog(commitment, (request) => changed(gateway.end(boardId, start, commitment.slot, { ...request, revision: present(start, commitment).revision }))),
  };

  /** As the page has it now: who was told that somebody was faster saves over that on purpose. @param {string} start @param {import('./commitments-gateway.js').Commitment} commitment */
  function present(start, commitment) {
    const quarter = store.get().board?.quarters.find((each) => each.start === start);
    return quarter?.commitments.find(({ slot }) => slot === commitment.slot) ?? commitment;
  }

  store.watch((state) => render(element, view(state, events, () => void load())));
  return { load };
}

/**
 * @param {{board: BoardCommitments|null, problem: import('../shared/problem.js').Problem|null}} state
 * @param {import('./commitments-view.js').CommitmentEvents} events
 * @param {() => void} again
 */
function view({ board, problem }, events, again) {
  if (problem) {
    return problemMessage(problem, again);
  }
  const quarters = board ? quartersView(board.quarters, events).filter((quarter) => quarter !== null) : [];
  return !board || quarters.length === 0 || (board.actions.length === 0 && board.quarters.every(({ commitments }) => commitments.length === 0))
    ? null
    : h(
        'section',
        { class: 'ballast-section', 'aria-labelledby': 'ballast-board-commitments' },
        heading('ballast-board-commitments', AJS.I18n.getText('ballast.ui.commitment.title')),
        h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.commitment.explain', number(board.most))),
        quarters,
      );
}
