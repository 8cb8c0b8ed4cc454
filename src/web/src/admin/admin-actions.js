import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';

/** @typedef {import('../shared/problem.js').Problem} Problem */
/** @typedef {{ok: boolean, problems: string[]}} SelfCheck */
/** @typedef {'settings'|'repair'|'selfCheck'|'boards'|'ownerless'} Part */

/**
 * @typedef {object} AdminState
 * @property {boolean|null} sidebarEnabled null while it is not known
 * @property {boolean} saving
 * @property {import('../shared/gateway.js').RepairState|null} repair
 * @property {boolean} starting whether a repair is asked for that no node has begun yet
 * @property {SelfCheck|null} selfCheck
 * @property {import('./boards-part.js').BoardLine[]|null} boards null while they are not known
 * @property {import('./ownerless-part.js').OwnerlessDepartments|null} ownerless null while they are not known
 * @property {Record<Part, Problem|null>} problems
 */

const POLL_MS = 1000;
/** A node begins within seconds; when none has after so many looks, the last word of the server stands. */
const MOST_LOOKS = 60;

/**
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {(step: () => void, ms: number) => unknown} [later]
 */
export function createAdmin(gateway, later = setTimeout) {
  /** @type {AdminState} */
  const initial = {
    sidebarEnabled: null,
    saving: false,
    repair: null,
    starting: false,
    selfCheck: null,
    boards: null,
    ownerless: null,
    problems: { settings: null, repair: null, selfCheck: null, boards: null, ownerless: null },
  };
  const store = createStore(initial);

  /**
   * @param {Part} part
   * @param {() => Promise<void>} step
   */
  const attempt = async (part, step) => {
    try {
      await step();
      store.set({ problems: { ...store.get().problems, [part]: null } });
    } catch (error) {
      store.set({ problems: { ...store.get().problems, [part]: asProblem(error) } });
    }
  };

  /**
   * @param {import('../shared/gateway.js').RepairState} repair
   * @param {string|null} [before] when the run before the one that is waited for began
   * @param {number} [looks] how often to look for it
   */
  const follow = (repair, before = null, looks = 0) => {
    const starting = looks > 0 && repair.state !== 'running' && repair.startedAt === before;
    store.set({ repair, starting });
    if (starting || repair.state === 'running') {
      later(() => void attempt('repair', async () => follow(await gateway.latestRepair(), before, starting ? looks - 1 : 0)), POLL_MS);
    }
  };

  const repair = async () => {
    const before = store.get().repair?.startedAt ?? null;
    store.set({ starting: true });
    await attempt('repair', async () => follow(await gateway.startRepair(), before, MOST_LOOKS));
    store.set({ starting: store.get().starting && store.get().problems.repair === null });
  };

  const loadSettings = () => attempt('settings', async () => store.set(await gateway.settings()));
  const loadRepair = () => attempt('repair', async () => follow(await gateway.latestRepair()));
  const loadSelfCheck = () => attempt('selfCheck', async () => store.set({ selfCheck: await gateway.selfCheck() }));
  const loadBoards = () => attempt('boards', async () => store.set({ boards: await gateway.boards() }));
  const loadOwnerless = () => attempt('ownerless', async () => store.set({ ownerless: await gateway.ownerlessDepartments() }));

  return {
    store,
    load: () => Promise.all([loadSettings(), loadRepair(), loadSelfCheck(), loadBoards(), loadOwnerless()]),
    loadSelfCheck,
    loadRepair,
    repair,
    loadBoards,
    /** Rejects with a Problem, for the dialog to show. @param {number} boardId */
    reset: async (boardId) => {
      await gateway.resetBoard(boardId);
      await loadBoards();
      await loadRepair();
    },
    loadOwnerless,
    /** What an import brought, and the repair that follows it as soon as a node begins. */
    imported: async () => {
      const before = store.get().repair?.startedAt ?? null;
      await Promise.all([loadSettings(), loadBoards(), loadOwnerless(), attempt('repair', async () => follow(await gateway.latestRepair(), before, MOST_LOOKS))]);
    },
    /** Rejects with a Problem, for the dialog to show. @param {number} department @param {string} person */
    nameOwner: async (department, person) => store.set({ ownerless: await gateway.nameOwner(department, person) }),
    /** @param {boolean} sidebarEnabled */
    switchSidebar: async (sidebarEnabled) => {
      const before = store.get().sidebarEnabled;
      store.set({ sidebarEnabled, saving: true });
      await attempt('settings', async () => store.set(await gateway.saveSettings({ sidebarEnabled })));
      store.set({ saving: false, sidebarEnabled: store.get().problems.settings ? before : store.get().sidebarEnabled });
    },
  };
}
