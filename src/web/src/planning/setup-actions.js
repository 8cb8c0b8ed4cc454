import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { createCostPreview } from './policy-cost.js';
import { unsendablePolicy } from './policy-form.js';

/** @typedef {import('../shared/gateway.js').BoardView} BoardView */

/**
 * The first use of a board.
 * @param {BoardView} board not enabled yet
 * @param {{boardName: string, projects: import('../shared/gateway.js').JiraProject[], homeKey: string}} known
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {(board: BoardView) => void} done
 */
export function createSetup(board, { boardName, projects, homeKey }, gateway, done) {
  /** @type {import('./setup-view.js').SetupState} */
  const initial = { policy: board.policy, cost: board.cost, projects, projectKey: homeKey, saving: false, problem: null, errors: {} };
  const store = createStore(initial);
  const preview = createCostPreview(gateway.policyCost, (cost) => store.set({ cost }));

  const start = async () => {
    const errors = unsendablePolicy(store.get().policy);
    if (store.get().saving || Object.keys(errors).length > 0) {
      store.set({ errors });
      return;
    }
    store.set({ saving: true, problem: null, errors: {} });
    try {
      const { filterId } = await gateway.boardConfiguration(board.boardId);
      const { policy, projectKey } = store.get();
      done(await gateway.setPolicy(board.boardId, { name: boardName, filterId, projectKey, policy }));
    } catch (error) {
      const problem = asProblem(error);
      store.set({ problem, errors: problem.fields });
    }
    store.set({ saving: false });
  };

  return {
    store,
    start,
    /** @param {Partial<import('../shared/gateway.js').Policy>} part */
    change: (part) => {
      const policy = { ...store.get().policy, ...part };
      store.set({ policy });
      preview(policy);
    },
    /** @param {string} projectKey */
    project: (projectKey) => store.set({ projectKey }),
  };
}
