import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { numberField, textField } from '../shared/form.js';

/** @typedef {import('./flows-gateway.js').Flow} Flow */

const MOST_LETTERS = 400_000;

/**
 * Takes how well the flow is served: one value for now, or many that are pasted.
 * @param {Flow} flow
 * @param {(request: {points?: Array<{percent: number}>, pasted?: string}) => Promise<unknown>} save rejects with a Problem
 */
export function openValuesDialog(flow, save) {
  openDialog({
    id: 'ballast-values-dialog',
    title: AJS.I18n.getText('ballast.ui.flows.push-named', flow.name),
    fields: ['percent', 'points', 'pasted', 'points[0].percent'],
    state: { percent: /** @type {number|null} */ (null), pasted: '' },
    /** @returns {Record<string, string>} */
    check: ({ percent, pasted }) => (pasted.trim() === '' && (percent === null || Number.isNaN(percent)) ? { percent: AJS.I18n.getText('ballast.ui.strategy.not-a-number') } : {}),
    body: ({ percent, pasted }, change, errors) => [
      numberField(
        { id: 'percent', label: AJS.I18n.getText('ballast.ui.flows.value-now'), error: errors.percent ?? errors['points[0].percent'] ?? errors.points, min: 0, max: 100, step: 0.0001, unit: '%' },
        percent,
        (value) => change({ percent: value }),
      ),
      textField(
        { id: 'pasted', label: AJS.I18n.getText('ballast.ui.flows.paste'), help: AJS.I18n.getText('ballast.ui.flows.paste-help'), error: errors.pasted, most: MOST_LETTERS, rows: 6, placeholder: '2027-01-31T09:00:00Z;99.7' },
        pasted,
        (value) => change({ pasted: value }),
      ),
      h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.flows.token-help', `POST ${AJS.contextPath()}/rest/ballast/1.0/flows/${flow.id}/values`)),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ percent, pasted }) => {
      await save({ ...(percent === null ? {} : { points: [{ percent }] }), ...(pasted.trim() === '' ? {} : { pasted }) });
      return 'close';
    },
  });
}
