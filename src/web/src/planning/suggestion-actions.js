import { asProblem } from '../shared/problem.js';
import { createQueue, createStore } from '../shared/store.js';
import { findBoard, nextSprint } from './find-board.js';
import { whyNotAnyMore } from './overtaken.js';
import { createQuestions } from './question.js';
import { daysOf, startOf } from './sprints.js';
import { putInto, refOf, takeOut, weeksFrom } from './weeks.js';

/** @typedef {import('../shared/problem.js').Problem} Problem */
/** @typedef {import('../shared/gateway.js').JiraSprint} JiraSprint */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

/**
 * @typedef {object} SuggestionState
 * @property {number} boardId
 * @property {'loading'|'ready'|'failed'} phase
 * @property {Problem|null} problem why nothing could be loaded
 * @property {import('../shared/gateway.js').BoardView|null} board
 * @property {string} boardName Jira's own, as it is now
 * @property {import('../shared/gateway.js').JiraProject[]} projects of a board that is not enabled
 * @property {string} homeKey the one of them that would be its home
 * @property {number} filterId the filter of a board that is not enabled; 0 when unknown
 * @property {JiraSprint[]} sprints
 * @property {Problem|null} sprintsProblem e.g. a board without sprints
 * @property {number|null} sprintId the sprint that is being filled
 * @property {import('../shared/gateway.js').Suggestion|null} suggestion
 * @property {import('../shared/gateway.js').Question|null} question what the suggestion answers, when it is not the plain one
 * @property {number} misses how many near misses are explained; 0 for the usual ones
 * @property {boolean} loadingSuggestion
 * @property {Problem|null} suggestionProblem
 * @property {number|null} busyIssue the issue that is on its way to or from the sprint
 * @property {{type: 'info'|'error'|'success', text: string}|null} notice what the last step led to
 * @property {boolean} sprintChanged whether this page put something into a sprint or took it out
 */

/**
 * The suggestion and what a person can do with it; the page and the sidebar share it.
 * @param {number} boardId
 * @param {import('../shared/gateway.js').Gateway} gateway
 * @param {() => void} [changed] called after something was added, taken back, dismissed or restored
 */
export function createSuggestion(boardId, gateway, changed = () => undefined) {
  /** @type {SuggestionState} */
  const initial = {
    boardId,
    phase: 'loading',
    problem: null,
    board: null,
    boardName: '',
    projects: [],
    homeKey: '',
    filterId: 0,
    sprints: [],
    sprintsProblem: null,
    sprintId: null,
    suggestion: null,
    question: null,
    misses: 0,
    loadingSuggestion: false,
    suggestionProblem: null,
    busyIssue: null,
    notice: null,
    sprintChanged: false,
  };
  const store = createStore(initial);
  const inTurn = createQueue();
  /** Reads the board and its sprints, but no suggestion yet. */
  const open = async () => {
    store.set({ phase: 'loading', problem: null });
    try {
      const sprints = gateway.jiraBoard(boardId).then(async ({ name, type }) => {
        await loadSprints(type === 'kanban');
        return name;
      });
      const [found, boardName] = await Promise.all([findBoard(boardId, gateway), sprints]);
      store.set({ phase: 'ready', ...found, boardName });
    } catch (error) {
      store.set({ phase: 'failed', problem: asProblem(error) });
    }
  };

  const load = async () => {
    await open();
    await refresh();
  };

  /** @param {boolean} byWeek */
  const loadSprints = async (byWeek) => {
    try {
      const sprints = byWeek ? weeksFrom(Date.now()) : await gateway.sprints(boardId);
      const kept = sprints.find((sprint) => sprint.id === store.get().sprintId);
      store.set({ sprints, sprintsProblem: null, sprintId: (kept ?? nextSprint(sprints))?.id ?? null });
    } catch (error) {
      store.set({ sprints: [], sprintId: null, sprintsProblem: asProblem(error) });
    }
  };

  /** @param {import('../shared/gateway.js').Question|null} [question] */
  const read = (question = null) => {
    const { sprints, misses } = store.get();
    const sprint = currentSprint(store.get());
    return gateway.suggestion(boardId, refOf(sprint), { startedAt: startOf(sprint), days: daysOf(sprint), later: sprint !== sprints[0], misses }, question);
  };

  /** @param {Partial<SuggestionState>} [part] what changes in the same moment, so that the page is drawn once */
  const refresh = async (part = {}) => {
    const { sprintId, board } = store.get();
    if (sprintId === null || !board?.enabled) {
      return;
    }
    store.set({ ...part, loadingSuggestion: true });
    const { question } = store.get();
    try {
      const suggestion = await read(question);
      if (store.get().sprintId === sprintId && store.get().question === question) {
        store.set({ suggestion, suggestionProblem: null, loadingSuggestion: false });
      }
    } catch (error) {
      store.set({ suggestionProblem: asProblem(error), loadingSuggestion: false });
    }
  };

  const questions = createQuestions(store, gateway, (part) => refresh(part));
  /**
   * @param {{issueId: number}} candidate
   * @param {() => Promise<string>} step resolves to what to tell
   */
  const move = (candidate, step) =>
    inTurn(async () => {
      store.set({ busyIssue: candidate.issueId, notice: null });
      try {
        const text = await step();
        store.set({ notice: text ? { type: 'success', text } : store.get().notice });
      } catch (error) {
        const problem = asProblem(error);
        if (problem.kind !== 'refused') {
          // Without session or connection reading anew would only say the same again.
          store.set({ suggestionProblem: problem, busyIssue: null });
          return;
        }
        store.set({ notice: { type: 'error', text: problem.message } });
      }
      changed();
      await refresh();
      store.set({ busyIssue: null });
    });

  /** @param {Candidate} candidate */
  const add = (candidate) =>
    move(candidate, async () => {
      const sprint = currentSprint(store.get());
      const fresh = await read();
      const overtaken = whyNotAnyMore(fresh, candidate, sprint.name);
      if (overtaken) {
        store.set({ notice: { type: 'info', text: overtaken } });
        return '';
      }
      await putInto(gateway, boardId, sprint, candidate.issueKey);
      store.set({ sprintChanged: true });
      return AJS.I18n.getText('ballast.ui.suggestion.added', candidate.issueKey, sprint.name);
    });

  /** A slice is no candidate that could have been overtaken. @param {import('../cadence/cadence-gateway.js').SliceProposal} slice */
  const addSlice = (slice) =>
    move(slice, async () => {
      const sprint = currentSprint(store.get());
      await putInto(gateway, boardId, sprint, slice.issueKey);
      store.set({ sprintChanged: true });
      return AJS.I18n.getText('ballast.ui.suggestion.added', slice.issueKey, sprint.name);
    });

  /** @param {Candidate} candidate */
  const undo = (candidate) =>
    move(candidate, async () => {
      const told = await takeOut(gateway, boardId, currentSprint(store.get()), candidate.issueKey);
      store.set({ sprintChanged: true });
      return told;
    });

  /** @param {Candidate} candidate */
  const restore = (candidate) =>
    move(candidate, async () => {
      await gateway.restore(boardId, candidate.issueId);
      return AJS.I18n.getText('ballast.ui.dismissed.restored', candidate.issueKey);
    });

  /**
   * Rejects with a Problem.
   * @param {Candidate} candidate
   * @param {string} reason
   * @param {number} sprints
   */
  const dismiss = async (candidate, reason, sprints) => {
    await gateway.dismiss(boardId, candidate.issueId, reason, sprints);
    store.set({ notice: { type: 'success', text: AJS.I18n.getText('ballast.ui.dismiss.done', candidate.issueKey) } });
    changed();
    await refresh();
  };

  /** @param {number} sprintId */
  const chooseSprint = async (sprintId) => {
    store.set({ sprintId, suggestion: null, question: null, misses: 0, notice: null });
    await refresh();
  };

  return { store, gateway, open, load, refresh, chooseSprint, questions, add, addSlice, undo, dismiss, restore };
}

/** @param {SuggestionState} state */
export function currentSprint(state) {
  const sprint = state.sprints.find((each) => each.id === state.sprintId);
  if (!sprint) {
    throw new Error('no sprint is chosen');
  }
  return sprint;
}
