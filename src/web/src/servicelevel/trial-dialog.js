import { stackedBar } from '../shared/bars.js';
import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { textField } from '../shared/form.js';
import { number } from '../shared/format.js';

/** @typedef {import('./flows-gateway.js').Flow} Flow */
/** @typedef {import('./flows-gateway.js').Trial} Trial */

const MOST_LETTERS = 400_000;

/**
 * Shows how often each target would have been missed in a pasted history. Nothing is kept.
 * @param {Flow} flow
 * @param {(pasted: string) => Promise<Trial>} tryTargets rejects with a Problem
 */
export function openTrialDialog(flow, tryTargets) {
  openDialog({
    id: 'ballast-trial-dialog',
    title: AJS.I18n.getText('ballast.ui.flows.try-named', flow.name),
    fields: ['pasted'],
    state: { pasted: '', trial: /** @type {Trial|null} */ (null) },
    body: ({ pasted, trial }, change, errors) => [
      textField(
        { id: 'pasted', label: AJS.I18n.getText('ballast.ui.flows.history'), help: AJS.I18n.getText('ballast.ui.flows.history-help'), error: errors.pasted, required: true, most: MOST_LETTERS, rows: 6 },
        pasted,
        (value) => change({ pasted: value, trial: null }),
      ),
      trial ? outcome(trial) : null,
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.flows.try'),
    submit: async ({ pasted }, change) => {
      change({ trial: await tryTargets(pasted) });
      return 'stay';
    },
  });
}

/** @param {Trial} trial */
function outcome(trial) {
  const most = Math.max(1, ...trial.candidates.map((each) => each.breaches));
  return h(
    'table',
    { class: 'aui ballast-outcome ballast-trial', key: 'outcome' },
    h('caption', null, AJS.I18n.getText('ballast.ui.flows.trial-of', number(trial.points), number(trial.lowest, 4))),
    h('thead', null, h('tr', null, [AJS.I18n.getText('ballast.ui.strategy.target'), AJS.I18n.getText('ballast.ui.flows.breaches'), AJS.I18n.getText('ballast.ui.flows.below')].map((name) => h('th', { scope: 'col' }, name)))),
    h(
      'tbody',
      null,
      trial.candidates.map((each) =>
        h(
          'tr',
          { key: String(each.target) },
          h('th', { scope: 'row' }, AJS.I18n.getText('ballast.ui.strategy.percent', number(each.target, 4))),
          h('td', null, stackedBar(AJS.I18n.getText('ballast.ui.flows.breaches-of', number(each.breaches)), [{ tone: 'least', value: each.breaches }], most), ` ${number(each.breaches)}`),
          h('td', null, number(each.below)),
        ),
      ),
    ),
  );
}
