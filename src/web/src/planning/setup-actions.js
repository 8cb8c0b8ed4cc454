import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { createCostPreview } from './policy-cost.js';
import { unsendablePolicy } from './policy-form.js';

/** @typedef {import('../shared/gateway.js').BoardView} BoardView */

/**
 * The first use of a board.
 * @param {BoardView} board not enabled yet
 * @param {{boardName: string, projects: import('../shared/gateway.js').JiraProject[], homeKey: string, filterId: number, sprints: import('../shared/gateway.js').JiraSprint[]}} known
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {(board: BoardView) => void} done
 */
export function createSetup(board, { boardName, projects, homeKey, filterId, sprints }, gateway, done) {
  /** @type {import('./setup-view.js').SetupState} */
  const initial = { policy: board.policy, cost: board.cost, projects, projectKey: homeKey, byWeek: sprints.some(({ week }) => week), refusal: null, saving: false, problem: null, errors: {} };
  const store = createStore(initial);
  const preview = createCostPreview(gateway.policyCost, (cost) => store.set({ cost }));

  const start = async () => {
    const errors = unsendablePolicy(store.get().policy);
    if (store.get().saving || store.get().refusal) {
      return;
    }
    if (Object.keys(errors).length > 0) {
      store.set({ errors });
      return;
    }
    store.set({ saving: true, problem: null, errors: {} });
    try {
      const { policy, projectKey } = store.get();
      const filter = filterId || (await gateway.boardConfiguration(board.boardId)).filterId;
      done(await gateway.setPolicy(board.boardId, { name: boardName, filterId: filter, projectKey, policy }));
    } catch (error) {
      const problem = asProblem(error);
      store.set({ problem, errors: problem.fields });
    }
    store.set({ saving: false });
  };

  /**
   * The server says at once whether it would take this project.
   * @param {string} projectKey
   */
  const project = async (projectKey) => {
    store.set({ projectKey, refusal: null });
    try {
      const { canConfigure, configureRefusal } = await gateway.board(board.boardId, projectKey, filterId);
      if (store.get().projectKey === projectKey) {
        store.set({ refusal: canConfigure ? null : (configureRefusal?.message ?? null) });
      }
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
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
    project,
  };
}
