import { asProblem } from '../shared/problem.js';

/** @typedef {import('./feedback-gateway.js').Feedback} Feedback */
/** @typedef {import('./feedback-gateway.js').FeedbackComment} FeedbackComment */
/** @typedef {import('./feedback-gateway.js').CommentStatus} CommentStatus */

/**
 * @typedef {object} FeedbackState
 * @property {Feedback|null} view
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {CommentStatus|''} status which comments are shown; '' for all
 * @property {number} start
 */

const PAGE = 20;
const LONGEST_PAGE = 100;

/**
 * What a person does with the feedback of the version that the page shows.
 * @param {number} id of the strategy
 * @param {import('./strategy-gateway.js').StrategyGateway} gateway
 * @param {{get: () => import('./strategy-actions.js').StrategyState, set: (change: Partial<import('./strategy-actions.js').StrategyState>) => void}} store
 */
export function createFeedback(id, gateway, store) {
  const version = () => store.get().strategy?.version ?? 0;

  /** @param {Partial<FeedbackState>} change */
  const set = (change) => store.set({ feedback: { ...store.get().feedback, ...change } });

  /** @param {{status?: CommentStatus|'', start?: number}} [wish] */
  const load = async (wish = {}) => {
    const of = version();
    const before = store.get().feedback;
    const first = before.view && before.view.version !== of ? { status: /** @type {''} */ (''), start: 0 } : {};
    const { status, start } = { ...before, ...first, ...wish };
    try {
      const view = await gateway.feedback(id, of, status, start, PAGE);
      if (of !== version()) {
        return;
      }
      if (view.comments.length === 0 && start > 0) {
        await load({ status, start: Math.max(0, Math.ceil(view.total / PAGE) - 1) * PAGE });
      } else {
        set({ view, problem: null, status, start });
      }
    } catch (error) {
      set({ problem: asProblem(error) });
    }
  };

  /** Every comment on the version. @returns {Promise<FeedbackComment[]>} rejects with a Problem */
  const all = async () => {
    /** @type {FeedbackComment[]} */
    const comments = [];
    let total = 1;
    while (comments.length < total) {
      const page = await gateway.feedback(id, version(), '', comments.length, LONGEST_PAGE);
      comments.push(...page.comments);
      total = page.comments.length > 0 ? page.total : 0;
    }
    return comments;
  };

  /** What may be done with the version next depends on its comments. */
  const look = async () => {
    try {
      store.set({ strategy: await gateway.strategy(id, version()) });
    } catch (error) {
      set({ problem: asProblem(error) });
    }
  };

  return {
    load,
    all,
    /** @param {{element?: string, revision?: number, team?: number, text: string, key: string}} request rejects with a Problem, so that the dialog keeps what was typed */
    comment: async (request) => {
      await gateway.comment(id, { version: version(), ...request });
      await Promise.all([load(), look()]);
    },
    /** @param {FeedbackComment} comment @param {{status: CommentStatus, text: string, revision: number}} request rejects with a Problem */
    answer: async (comment, request) => {
      await gateway.answer(id, comment.commentId, request);
      await Promise.all([load(), look()]);
    },
    /** What is kept of the comment now, whether or not the page shows it. @param {number} comment @returns {Promise<FeedbackComment|null>} */
    find: async (comment) => {
      await load();
      return (await all()).find((each) => each.commentId === comment) ?? null;
    },
  };
}
