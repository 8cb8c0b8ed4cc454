import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';

/**
 * Asks once more before a round is abandoned.
 * @param {import('./round-gateway.js').Round} round
 * @param {() => Promise<void>} abandon rejects with a Problem
 */
export function abandonDialog(round, abandon) {
  openDialog({
    id: 'ballast-abandon-dialog',
    title: AJS.I18n.getText('ballast.ui.round.abandon-title', round.title),
    size: 'small',
    warning: true,
    state: {},
    submitLabel: AJS.I18n.getText('ballast.ui.round.abandon-submit'),
    body: () => [
      h('p', null, AJS.I18n.getText('ballast.ui.round.abandon-lost')),
      h('p', null, AJS.I18n.getText('ballast.ui.round.abandon-stays')),
    ],
    submit: async () => {
      await abandon();
      return 'close';
    },
  });
}
