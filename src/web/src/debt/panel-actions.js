import { createQueue, createStore } from '../shared/store.js';
import { asProblem } from '../shared/problem.js';

/** @typedef {import('../shared/gateway.js').IssueDebt} IssueDebt */
/** @typedef {import('../shared/problem.js').Problem} Problem */

/**
 * @typedef {object} PanelState
 * @property {string} issueKey
 * @property {'loading'|'ready'|'failed'} phase
 * @property {IssueDebt|null} debt
 * @property {Problem|null} problem why it could not be loaded
 * @property {Problem|null} voteProblem
 * @property {null|'loading'|import('../shared/gateway.js').DebtChange[]|Problem} history null while it is closed
 */

/**
 * What a person can do in the panel. The store's state is all that the view knows.
 * @param {string} issueKey
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {IssueDebt|null} known what the page already said, if that is all there is to know
 */
export function createPanel(issueKey, gateway, known) {
  /** @type {PanelState} */
  const initial = { issueKey, phase: known ? 'ready' : 'loading', debt: known, problem: null, voteProblem: null, history: null };
  const store = createStore(initial);
  const inTurn = createQueue();

  const load = async () => {
    store.set({ phase: 'loading', problem: null });
    try {
      store.set({ phase: 'ready', debt: await gateway.debt(issueKey) });
    } catch (error) {
      store.set({ phase: 'failed', problem: asProblem(error) });
    }
  };

  /** @param {number} boardId @param {number} by */
  const vote = (boardId, by) =>
    inTurn(async () => {
      const board = store.get().debt?.boards.find((each) => each.boardId === boardId);
      if (!board) {
        return;
      }
      try {
        await gateway.setDots(boardId, store.get().debt?.issueId ?? 0, board.myDots + by);
        store.set({ debt: await gateway.debt(issueKey), voteProblem: null });
      } catch (error) {
        store.set({ voteProblem: asProblem(error) });
        await gateway.debt(issueKey).then(
          (debt) => store.set({ debt }),
          () => undefined,
        );
      }
    });

  const loadHistory = async () => {
    store.set({ history: 'loading' });
    try {
      store.set({ history: await gateway.history(issueKey) });
    } catch (error) {
      store.set({ history: asProblem(error) });
    }
  };

  /** @param {IssueDebt} debt */
  const changed = async (debt) => {
    store.set({ phase: 'ready', debt });
    if (store.get().history !== null) {
      await loadHistory();
    }
  };

  return {
    store,
    load,
    vote,
    /** @param {import('../shared/gateway.js').DebtFields} fields rejects with a Problem */
    tag: async (fields) => changed(await gateway.tag(issueKey, fields)),
    /** Rejects with a Problem. */
    untag: async () => changed(await gateway.untag(issueKey)),
    toggleHistory: async () => (store.get().history === null ? loadHistory() : store.set({ history: null })),
  };
}
