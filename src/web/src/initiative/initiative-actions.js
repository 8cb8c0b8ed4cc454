import { createQueue, createStore } from '../shared/store.js';
import { asProblem } from '../shared/problem.js';

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */

/**
 * @typedef {object} InitiativesState
 * @property {number} boardId
 * @property {string} boardName
 * @property {'loading'|'ready'|'failed'} phase
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {import('./initiative-calls.js').Initiatives|null} view
 * @property {number|null} busy the initiative that a step is under way for
 * @property {{type: 'info'|'success'|'error', text: string}|null} notice
 */

/**
 * The initiatives of one board. Every step answers with the initiative as it is now, which takes the place of the old one.
 * @param {number} boardId
 * @param {import('./initiative-calls.js').InitiativeCalls} calls
 * @param {Pick<import('../shared/gateway.js').Gateway, 'jiraBoard'>} gateway
 */
export function createInitiatives(boardId, calls, gateway) {
  const store = createStore(
    /** @type {InitiativesState} */ ({ boardId, boardName: '', phase: 'loading', problem: null, view: null, busy: null, notice: null }),
  );
  const inOrder = createQueue();

  const load = async () => {
    store.set({ phase: 'loading', problem: null });
    void gateway.jiraBoard(boardId).then(
      (board) => store.set({ boardName: board.name }),
      () => undefined,
    );
    try {
      store.set({ view: await calls.initiatives(boardId), phase: 'ready' });
    } catch (error) {
      store.set({ phase: 'failed', problem: asProblem(error) });
    }
  };

  /** @param {Initiative} changed */
  const take = (changed) => {
    const { view } = store.get();
    if (view) {
      const known = view.initiatives.some((each) => each.id === changed.id);
      const initiatives = known ? view.initiatives.map((each) => (each.id === changed.id ? changed : each)) : [changed, ...view.initiatives];
      store.set({ view: { ...view, initiatives } });
    }
    return changed;
  };

  /**
   * A step by one click: what went wrong is said on the page, and the page shows the truth again.
   * @param {number} id
   * @param {() => Promise<Initiative>} call
   * @param {string} [done] what to say afterwards
   */
  const step = (id, call, done) =>
    inOrder(async () => {
      store.set({ busy: id, notice: null });
      try {
        take(await call());
        store.set({ busy: null, notice: done ? { type: 'success', text: done } : null });
        return true;
      } catch (error) {
        store.set({ busy: null, notice: { type: 'error', text: asProblem(error).message } });
        await refresh();
        return false;
      }
    });

  const refresh = async () => {
    try {
      store.set({ view: await calls.initiatives(boardId) });
    } catch {
      // The notice already says what went wrong.
    }
  };

  return { store, calls, boardId, load, take, step };
}
