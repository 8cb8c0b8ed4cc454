import { render } from '../shared/dom.js';
import { showFlag } from '../shared/flag.js';
import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { choicesOf } from './rerank-choices.js';
import { rerankView } from './rerank-view.js';

/** @file What the strategy would do to the board's ranking, beneath the suggestion. Absent while it lifts nothing. */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./rerank-gateway.js').RerankGateway} gateway
 * @param {() => void} moved called when the board's ranking is another one
 */
export function mountBoardRerank(element, boardId, gateway, moved) {
  /** @type {import('./rerank-view.js').RerankState} */
  const initial = { rerank: null, open: false, ticks: {}, busy: false, problem: null };
  const store = createStore(initial);

  const load = async () => {
    try {
      store.set({ rerank: await gateway.rerank(boardId), problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** @param {import('./rerank-choices.js').Wish} wish */
  const decide = async (wish) => {
    const { rerank, ticks } = store.get();
    if (!rerank) {
      return;
    }
    const choices = choicesOf(rerank, ticks, wish);
    store.set({ busy: true, problem: null });
    try {
      store.set({ rerank: await gateway.decideLifts(boardId, choices), ticks: {}, busy: false });
      showFlag('success', AJS.I18n.getText('ballast.ui.rerank.decided', number(choices.filter((choice) => choice.accept).length), number(choices.filter((choice) => !choice.accept).length)));
      moved();
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 409) {
        await load();
      }
      store.set({ busy: false, problem });
    }
  };

  const events = {
    again: () => void load(),
    toggle: () => {
      const open = !store.get().open;
      store.set({ open });
      if (open) {
        void load();
      }
    },
    tick: (/** @type {number} */ issue, /** @type {boolean} */ on) => store.set({ ticks: { ...store.get().ticks, [issue]: on } }),
    decide: (/** @type {import('./rerank-choices.js').Wish} */ wish) => void decide(wish),
  };
  store.watch((state) => render(element, rerankView(state, events)));
  return { load };
}
