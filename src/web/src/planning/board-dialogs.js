import { openBulkTagDialog } from '../debt/bulk-tag-dialog.js';
import { showFlag } from '../shared/flag.js';
import { openAbsenceDialog } from './absence-dialog.js';
import { openDismissDialog } from './dismiss-dialog.js';
import { openPolicyDialog } from './policy-dialog.js';
import { daysOf, startOf } from './sprints.js';
import { currentSprint } from './suggestion-actions.js';
import { refOf } from './weeks.js';

/** @typedef {ReturnType<typeof import('./suggestion-actions.js').createSuggestion>} SuggestionActions */

/**
 * What the suggestion's buttons do, on the page and in the sidebar.
 * @param {SuggestionActions} suggestion
 * @returns {import('./suggestion-view.js').SuggestionEvents}
 */
export function suggestionEvents(suggestion) {
  const { store, gateway } = suggestion;
  return {
    add: (candidate) => void suggestion.add(candidate),
    explainMore: () => void suggestion.questions.explainMore(),
    addSlice: (slice) => void suggestion.addSlice(slice),
    undo: (candidate) => void suggestion.undo(candidate),
    restore: (candidate) => void suggestion.restore(candidate),
    refresh: () => void suggestion.refresh(),
    dismiss: (candidate) => openDismissDialog(candidate, (reason, sprints) => suggestion.dismiss(candidate, reason, sprints)),
    absence: () => {
      const state = store.get();
      const sprint = currentSprint(state);
      if (state.suggestion) {
        openAbsenceDialog(sprint.name, state.suggestion.capacity, async (days) => {
          await gateway.setAbsence(state.boardId, refOf(sprint), days, startOf(sprint), daysOf(sprint));
          store.set({ notice: null });
          await suggestion.refresh();
        });
      }
    },
  };
}

/**
 * @param {SuggestionActions} suggestion
 * @param {() => void} changed
 */
export function changePolicy(suggestion, changed) {
  const { store, gateway } = suggestion;
  const { board, boardName, sprints } = store.get();
  if (!board) {
    return;
  }
  const save = async (/** @type {import('../shared/gateway.js').Policy} */ policy) => {
    const [{ filterId }, projects] = await Promise.all([gateway.boardConfiguration(board.boardId), gateway.boardProjects(board.boardId)]);
    const projectKey = (projects.find((project) => project.id === board.projectId) ?? projects[0])?.key ?? '';
    store.set({ notice: null, board: await gateway.setPolicy(board.boardId, { name: boardName, filterId, projectKey, policy }) });
    showFlag('success', AJS.I18n.getText('ballast.ui.policy.saved'), AJS.I18n.getText('ballast.ui.policy.next-sprint'));
    changed();
  };
  openPolicyDialog(
    board,
    gateway.policyCost,
    save,
    sprints.some(({ week }) => week),
  );
}

/**
 * @param {SuggestionActions} suggestion
 * @param {() => void} tagged
 */
export function bulkTag(suggestion, tagged) {
  const filterId = suggestion.store.get().board?.filterId;
  openBulkTagDialog(filterId ? `filter = ${filterId} AND labels = tech-debt AND resolution is EMPTY` : '', suggestion.gateway, tagged);
}
