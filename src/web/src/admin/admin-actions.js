import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';

/** @typedef {import('../shared/problem.js').Problem} Problem */

/**
 * @typedef {object} AdminState
 * @property {boolean|null} sidebarEnabled null while it is not known
 * @property {boolean} saving
 * @property {import('../shared/gateway.js').RepairState|null} repair
 * @property {import('../shared/gateway.js').SelfCheck|null} selfCheck
 * @property {Record<'settings'|'repair'|'selfCheck', Problem|null>} problems
 */

const POLL_MS = 1000;

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
    selfCheck: null,
    problems: { settings: null, repair: null, selfCheck: null },
  };
  const store = createStore(initial);

  /**
   * @param {'settings'|'repair'|'selfCheck'} part
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

  /** @param {import('../shared/gateway.js').RepairState} repair */
  const follow = (repair) => {
    store.set({ repair });
    if (repair.state === 'running') {
      later(() => void attempt('repair', async () => follow(await gateway.latestRepair())), POLL_MS);
    }
  };

  const loadSettings = () => attempt('settings', async () => store.set(await gateway.settings()));
  const loadRepair = () => attempt('repair', async () => follow(await gateway.latestRepair()));
  const loadSelfCheck = () => attempt('selfCheck', async () => store.set({ selfCheck: await gateway.selfCheck() }));

  return {
    store,
    load: () => Promise.all([loadSettings(), loadRepair(), loadSelfCheck()]),
    loadSelfCheck,
    repair: () => attempt('repair', async () => follow(await gateway.startRepair())),
    /** @param {boolean} sidebarEnabled */
    switchSidebar: async (sidebarEnabled) => {
      const before = store.get().sidebarEnabled;
      store.set({ sidebarEnabled, saving: true });
      await attempt('settings', async () => store.set(await gateway.saveSettings({ sidebarEnabled })));
      store.set({ saving: false, sidebarEnabled: store.get().problems.settings ? before : store.get().sidebarEnabled });
    },
  };
}
