import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { selectField, textField } from '../shared/form.js';
import { message } from '../shared/ui.js';
import { keptName } from './commitments-view.js';

/** @file What a team types about its commitments. */

/** @typedef {import('./commitments-gateway.js').Commitment} Commitment */

const LONGEST_TEXT = 200;
const LONGEST_WORDS = 500;
/** @type {import('./commitments-gateway.js').Kept[]} */
const KEPT = ['yes', 'partly', 'no'];

/**
 * @param {Commitment|null} commitment null for a new one
 * @param {import('./commitments-gateway.js').Action[]} actions
 * @param {(request: import('./commitments-gateway.js').CommitmentRequest) => Promise<unknown>} save rejects with a Problem
 */
export function openCommitmentDialog(commitment, actions, save) {
  const known = actions.some(({ ref }) => ref === commitment?.action);
  openDialog({
    id: 'ballast-commitment-dialog',
    title: AJS.I18n.getText('ballast.ui.commitment.add'),
    fields: ['text', 'action', 'issues'],
    state: { text: commitment?.text ?? '', action: (known ? commitment?.action : actions[0]?.ref) ?? '', issues: commitment?.issues.map(({ issueKey }) => issueKey).join(' ') ?? '' },
    body: (state, change, errors) => [
      actions.length === 0 ? message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.commitment.no-actions'))) : null,
      textField({ id: 'text', label: AJS.I18n.getText('ballast.ui.commitment.text'), error: errors.text, required: true, most: LONGEST_TEXT }, state.text, (text) => change({ text })),
      selectField(
        { id: 'action', label: AJS.I18n.getText('ballast.ui.commitment.action'), error: errors.action },
        actions.map(({ ref, title, strategy }) => ({ value: ref, label: AJS.I18n.getText('ballast.ui.commitment.action-choice', title, strategy) })),
        state.action,
        (action) => change({ action }),
      ),
      textField({ id: 'issues', label: AJS.I18n.getText('ballast.ui.commitment.issues'), help: AJS.I18n.getText('ballast.ui.commitment.issues-help'), error: errors.issues, most: 2000 }, state.issues, (issues) => change({ issues })),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ text, action, issues }) => {
      await save({ text, action, issues: issues.split(/[\s,;]+/).filter(Boolean) });
      return 'close';
    },
  });
}

/**
 * @param {Commitment} commitment
 * @param {(request: {kept: import('./commitments-gateway.js').Kept, words: string}) => Promise<unknown>} save rejects with a Problem
 */
export function openCommitmentEndDialog(commitment, save) {
  openDialog({
    id: 'ballast-commitment-end-dialog',
    title: AJS.I18n.getText('ballast.ui.commitment.end'),
    fields: ['kept', 'words'],
    state: { kept: commitment.kept ?? /** @type {import('./commitments-gateway.js').Kept} */ ('yes'), words: commitment.words },
    body: (state, change, errors) => [
      h('blockquote', { class: 'ballast-said', dir: 'auto' }, commitment.text),
      selectField(
        { id: 'kept', label: AJS.I18n.getText('ballast.ui.commitment.kept'), error: errors.kept },
        KEPT.map((kept) => ({ value: kept, label: keptName(kept) })),
        state.kept,
        (kept) => change({ kept: /** @type {import('./commitments-gateway.js').Kept} */ (kept) }),
      ),
      textField({ id: 'words', label: AJS.I18n.getText('ballast.ui.commitment.words'), error: errors.words, required: true, most: LONGEST_WORDS, rows: 3 }, state.words, (words) => change({ words })),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ kept, words }) => {
      await save({ kept, words });
      return 'close';
    },
  });
}

/**
 * @param {Commitment} commitment
 * @param {() => Promise<unknown>} takeBack rejects with a Problem
 */
export function openTakeBackDialog(commitment, takeBack) {
  openDialog({
    id: 'ballast-take-back-dialog',
    title: AJS.I18n.getText('ballast.ui.commitment.take-back'),
    size: 'small',
    warning: true,
    state: {},
    body: () => h('p', { dir: 'auto' }, AJS.I18n.getText('ballast.ui.commitment.take-back-explain', commitment.text)),
    submitLabel: AJS.I18n.getText('ballast.ui.commitment.take-back'),
    submit: async () => {
      await takeBack();
      return 'close';
    },
  });
}
