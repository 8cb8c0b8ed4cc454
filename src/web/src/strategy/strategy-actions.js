import { NO_COMMITMENTS } from '../commitment/commitments-gateway.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { createFeedback } from './feedback-actions.js';
import { LED_ON } from './strategy-labels.js';
import { NO_WINS } from './strategy-wins.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */

/**
 * @typedef {object} StrategyState
 * @property {'loading'|'ready'|'failed'} phase
 * @property {Strategy|null} strategy
 * @property {import('../shared/problem.js').Problem|null} problem why it could not be loaded
 * @property {import('../shared/problem.js').Problem|null} moveProblem why the version did not go on
 * @property {import('./strategy-gateway.js').CapacityCheck|null} capacity whether there is time enough; null until it is known
 * @property {import('../commitment/commitments-gateway.js').TeamCommitments} commitments of the teams; none until they are known
 * @property {import('./beside-gateway.js').StrategyWins} wins of the period; none until they are known
 * @property {boolean} busy
 * @property {import('./feedback-actions.js').FeedbackState} feedback
 */

/**
 * What a person can do on a strategy's page.
 * @param {number} id
 * @param {import('./strategy-gateway.js').StrategyGateway} gateway
 * @param {Pick<import('../commitment/commitments-gateway.js').CommitmentsGateway, 'ofStrategy'>} commitmentsGateway
 */
export function createStrategyPage(id, gateway, commitmentsGateway) {
  /** @type {StrategyState} */
  const initial = { phase: 'loading', strategy: null, problem: null, moveProblem: null, capacity: null, commitments: NO_COMMITMENTS, wins: NO_WINS, busy: false, feedback: { view: null, problem: null, status: '', start: 0 } };
  const store = createStore(initial);
  const feedback = createFeedback(id, gateway, store);

  const promises = async () => {
    try {
      store.set({ commitments: await commitmentsGateway.ofStrategy(id) });
    } catch {
      store.set({ commitments: NO_COMMITMENTS });
    }
  };

  let checks = 0;

  /** Beside the page; without it the page says nothing about it. What was known stays until the newest check is back. */
  const check = async () => {
    checks += 1;
    const asked = checks;
    const capacity = await gateway.capacity(id).catch(() => null);
    if (asked === checks) {
      store.set({ capacity });
    }
  };

  /** @param {number} version the one that is shown */
  const win = async (version) => {
    try {
      store.set({ wins: await gateway.wins(id, version) });
    } catch {
      store.set({ wins: NO_WINS });
    }
  };

  /** @param {number|null} version null for the newest */
  const load = async (version = null) => {
    try {
      const strategy = await gateway.strategy(id, version);
      store.set({ phase: 'ready', strategy, problem: null, moveProblem: null });
      await Promise.all([check(), promises(), win(strategy.version), feedback.load()]);
    } catch (error) {
      store.set({ phase: 'failed', problem: asProblem(error) });
    }
  };

  /** @param {Promise<Strategy>} answer rejects with a Problem, so that the dialog keeps what was typed */
  const changed = async (answer) => store.set({ strategy: await answer, moveProblem: null });

  /** What may move what the strategy needs; nobody waits for the check. @param {Promise<Strategy>} answer as for a change */
  const rewritten = async (answer) => {
    await changed(answer);
    void check();
  };

  /** What the element says now; null when it is gone or nobody answers. @param {string} key */
  const latest = async (key) => {
    const shown = store.get().strategy;
    const strategy = await gateway.strategy(id, shown?.version ?? null).catch(() => shown);
    store.set({ strategy });
    return strategy?.elements.find((element) => element.key === key) ?? null;
  };

  /** @param {() => Promise<Strategy>} step */
  const attempt = async (step) => {
    store.set({ busy: true });
    try {
      await rewritten(step());
    } catch (error) {
      const moveProblem = asProblem(error);
      const shown = store.get().strategy;
      const strategy = moveProblem.code === LED_ON ? await gateway.strategy(id, shown?.version ?? null).catch(() => shown) : shown;
      store.set({ strategy, moveProblem });
    }
    await feedback.load();
    store.set({ busy: false });
  };

  /** The version that is shown, and how, so that nobody overwrites unseen what another one did. */
  const seen = () => {
    const { strategy } = store.get();
    const untilBefore = strategy?.versions.find((version) => version.number === strategy.version)?.feedbackUntil ?? null;
    return { version: strategy?.version ?? 0, before: strategy?.state, untilBefore };
  };

  return {
    store,
    load,
    feedback,
    /** @param {Record<string, unknown>} fields */
    add: (fields) => rewritten(gateway.addElement(id, fields)),
    /** @param {string} key @param {Record<string, unknown>} fields */
    change: (key, fields) => rewritten(gateway.changeElement(id, key, fields)),
    latest,
    /** Who was told that somebody changed it and removes it again means it. @param {string} key */
    remove: async (key) => {
      const revision = store.get().strategy?.elements.find((element) => element.key === key)?.revision ?? 0;
      try {
        await rewritten(gateway.removeElement(id, key, revision));
      } catch (error) {
        await latest(key);
        throw error;
      }
    },
    /** @param {import('./strategy-gateway.js').Element} element as its reader saw it @param {number} amount */
    measure: ({ key, keyResult }, amount) => changed(gateway.measure(id, key, { version: seen().version, amount, before: keyResult?.measuredAt ?? 'none' })),
    /** @param {string} key */
    ask: (key) => attempt(() => gateway.ask(id, key, seen().version)),
    /** @param {import('./strategy-gateway.js').VersionState} state */
    move: (state) => attempt(() => gateway.move(id, { ...seen(), state })),
    /** Puts the draft out for feedback, or gives it another end. @param {string} feedbackUntil @param {boolean} anyway whatever another one did */
    publish: async (feedbackUntil, anyway) => {
      const { version, ...before } = seen();
      await rewritten(gateway.move(id, { version, state: 'feedback', feedbackUntil, ...(anyway ? {} : before) }));
      await feedback.load();
    },
    /** @param {import('./draft-dialogs.js').Correction} request */
    correct: (request) => changed(gateway.correct(id, request)),
    /** Throws the draft away that is shown; whether something is left of the strategy. Who was told that somebody wrote into it sees that. */
    discard: async () => {
      const shown = store.get().strategy;
      try {
        const newest = Math.max(0, ...(shown?.elements ?? []).map((element) => element.revision));
        const { strategies } = await gateway.discard(id, shown?.version ?? 0, newest);
        return strategies.some((left) => left.id === id);
      } catch (error) {
        store.set({ strategy: await gateway.strategy(id, shown?.version ?? null).catch(() => shown) });
        throw error;
      }
    },
    /** Of what was taken over, or taken back. */
    carried: rewritten,
    openVersion: () => attempt(() => gateway.openVersion(id)),
  };
}
