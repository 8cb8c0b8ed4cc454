import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { debtFields, draftOf, FIELD_NAMES, fieldsOf, unsendable } from './debt-fields.js';

/** @typedef {import('../shared/gateway.js').IssueDebt} IssueDebt */

/**
 * Tags an issue as tech debt, or changes what its tag says.
 * @param {string} issueKey
 * @param {IssueDebt|null} debt null when it is not tagged yet
 * @param {(fields: import('../shared/gateway.js').DebtFields) => Promise<void>} save
 */
export function openTagDialog(issueKey, debt, save) {
  openDialog({
    id: 'ballast-tag-dialog',
    title: debt?.tagged
      ? AJS.I18n.getText('ballast.ui.tag.title-edit', issueKey)
      : AJS.I18n.getText('ballast.ui.tag.title-new', issueKey),
    fields: FIELD_NAMES,
    state: draftOf(debt?.tagged ? /** @type {any} */ (debt) : null),
    check: unsendable,
    body: (draft, change, errors) => debtFields('ballast-tag', draft, change, errors),
    submitLabel: debt?.tagged ? AJS.I18n.getText('ballast.ui.common.save') : AJS.I18n.getText('ballast.ui.tag.submit'),
    submit: async (draft) => {
      await save(fieldsOf(draft));
      return 'close';
    },
  });
}

/**
 * @param {string} issueKey
 * @param {() => Promise<void>} untag
 */
export function openUntagDialog(issueKey, untag) {
  openDialog({
    id: 'ballast-untag-dialog',
    title: AJS.I18n.getText('ballast.ui.untag.title', issueKey),
    size: 'small',
    warning: true,
    state: {},
    body: () => h('p', null, AJS.I18n.getText('ballast.ui.untag.explain')),
    submitLabel: AJS.I18n.getText('ballast.ui.untag.submit'),
    submit: async () => {
      await untag();
      return 'close';
    },
  });
}
