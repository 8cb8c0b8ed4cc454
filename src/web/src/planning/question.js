import { asProblem } from '../shared/problem.js';
import { areTerms } from './terms-view.js';

/** @file A question to the suggestion: what if a weight, the capacity or an issue were otherwise. */

/** @typedef {import('../shared/gateway.js').Question} Question */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

/** The server explains no more near misses at once. */
export const MOST_MISSES = 100;

const MORE_MISSES = 10;

/** @type {Question} */
const NOTHING = { weights: null, terms: null, revision: 0, capacityDays: null, force: [], leaveOut: [] };

/** The code of the refusal that somebody changed the weights meanwhile. */
const CHANGED_MEANWHILE = 'ballast.planning.weights-changed-meanwhile';

/**
 * What asks, and stops asking. An incomplete question waits.
 * @param {{get: () => import('./suggestion-actions.js').SuggestionState, set: (part: Partial<import('./suggestion-actions.js').SuggestionState>) => void}} store
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {(part: Partial<import('./suggestion-actions.js').SuggestionState>) => Promise<void>} refresh
 */
export function createQuestions(store, gateway, refresh) {
  /** @param {Question|null} question */
  const askFor = async (question) => {
    const part = { question, notice: null };
    if (isComplete(question)) {
      await refresh(part);
    } else {
      store.set(part);
    }
  };
  /** As long as no other weights and terms are asked for, the page shows the board's own: that is what the person saw. */
  const seen = () => {
    const { question, suggestion } = store.get();
    return question && (question.weights || question.terms) ? question.revision : (suggestion?.weightsRevision ?? 0);
  };

  /** Whoever was told that somebody else changed the weights, and keeps theirs again, means it. */
  const seeAgain = async () => {
    await refresh({});
    const { question, suggestion } = store.get();
    if (question && suggestion) {
      store.set({ question: { ...question, revision: suggestion.weightsRevision } });
    }
  };

  return {
    /** @param {Partial<Question>} part */
    ask: (part) => askFor(asking(store.get().question, { ...part, revision: seen() })),
    /**
     * @param {Candidate} candidate
     * @param {boolean} taken
     */
    wish: (candidate, taken) => askFor(wishing(store.get().question, candidate, taken)),
    stopAsking: () => askFor(null),
    /** Asks why more of what was passed over is not picked. */
    explainMore: () => refresh({ misses: Math.min(MOST_MISSES, MORE_MISSES + (store.get().suggestion?.nearMisses.length ?? 0)) }),
    /** Makes the question's weights and terms the board's own. */
    keepWeights: async () => {
      const { boardId, question, suggestion } = store.get();
      const weights = question?.weights ?? suggestion?.weights;
      if (!question || !weights) {
        return;
      }
      try {
        await gateway.setWeights(boardId, weights, question.terms, question.revision);
        await askFor(asking(question, { weights: null, terms: null }));
        store.set({ notice: { type: 'success', text: AJS.I18n.getText('ballast.ui.whatif.kept') } });
      } catch (error) {
        const problem = asProblem(error);
        if (problem.code === CHANGED_MEANWHILE) {
          await seeAgain();
        }
        store.set({ notice: { type: 'error', text: problem.message } });
      }
    },
  };
}

/**
 * The question with another part; null once it asks nothing.
 * @param {Question|null} question
 * @param {Partial<Question>} part
 * @returns {Question|null}
 */
function asking(question, part) {
  const changed = { ...(question ?? NOTHING), ...part };
  const isNothing = !changed.weights && !changed.terms && changed.capacityDays === null && changed.force.length + changed.leaveOut.length === 0;
  return isNothing ? null : changed;
}

/**
 * The question with one more wish, which replaces an opposite one.
 * @param {Question|null} question
 * @param {Candidate} candidate
 * @param {boolean} taken
 */
function wishing(question, { issueId, issueKey }, taken) {
  const { force, leaveOut } = question ?? NOTHING;
  /** @param {import('../shared/gateway.js').Wish[]} wishes */
  const others = (wishes) => wishes.filter((wish) => wish.issueId !== issueId);
  const wish = { issueId, issueKey };
  return asking(question, {
    force: taken ? [...others(force), wish] : others(force),
    leaveOut: taken ? others(leaveOut) : [...others(leaveOut), wish],
  });
}

/** Whether it can be sent. @param {Question|null} question */
function isComplete(question) {
  const { weights, terms, capacityDays } = question ?? NOTHING;
  return (!weights || (weightsSum(weights) === 100 && !outweighsVotes(weights))) && (!terms || areTerms(terms)) && !Number.isNaN(capacityDays ?? 0);
}

/** @param {import('../shared/gateway.js').Weights} weights */
export function weightsSum({ votes, alignment, priority, age }) {
  return votes + alignment + priority + age;
}

/** Whether the strategy would count more than the votes, which the server refuses. @param {import('../shared/gateway.js').Weights} weights */
export function outweighsVotes({ votes, alignment }) {
  return alignment > votes;
}
