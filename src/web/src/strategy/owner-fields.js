import { checkbox, textField } from '../shared/form.js';
import { personName } from '../shared/format.js';
import { isAsked } from './key-result-fields.js';

/** @file Who answers for an element. */

/** @typedef {import('./strategy-gateway.js').Kind} Kind */
/** @typedef {import('./element-dialog.js').Draft} Draft */

/** @type {Kind[]} */
const OWNED = ['action', 'pillar', 'key-result'];

/**
 * Who owns it now and may be removed; a query is always asked as somebody.
 * @param {Kind} kind @param {Draft} draft
 */
function removable(kind, draft) {
  return kind === 'key-result' && isAsked(draft) ? null : (draft.seen?.owner ?? null);
}

/** What to send of it; nothing keeps whoever it was. @param {Kind} kind @param {Draft} draft @returns {{owner?: string}} */
export function ownerOf(kind, draft) {
  const owner = draft.owner.trim();
  return owner !== '' || (draft.ownerless && removable(kind, draft)) ? { owner } : {};
}

/**
 * A name that is typed and nobody are never chosen both.
 * @param {Kind} kind
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
export function ownerFields(kind, draft, change, errors) {
  if (!OWNED.includes(kind)) {
    return null;
  }
  const now = removable(kind, draft);
  return [
    textField(
      { id: 'owner', label: AJS.I18n.getText('ballast.ui.strategy.owner'), help: help(draft), error: errors.owner, most: 255 },
      draft.owner,
      (owner) => change({ owner, ownerless: false }),
    ),
    now ? checkbox('ownerless', AJS.I18n.getText('ballast.ui.strategy.ownerless', personName(now)), draft.ownerless, (ownerless) => change({ ownerless, owner: '' })) : null,
  ];
}

/** @param {Draft} draft */
function help({ seen, ownerless }) {
  return seen?.owner && !ownerless ? AJS.I18n.getText('ballast.ui.strategy.owner-keep', personName(seen.owner)) : AJS.I18n.getText('ballast.ui.strategy.owner-help');
}
