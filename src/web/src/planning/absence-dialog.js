import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { numberField } from '../shared/form.js';
import { personDays } from '../shared/format.js';

/**
 * Holidays and other absence in one sprint, in person-days of the whole team.
 * @param {string} sprintName
 * @param {import('../shared/gateway.js').Capacity} capacity
 * @param {(days: number) => Promise<void>} save
 */
export function openAbsenceDialog(sprintName, capacity, save) {
  openDialog({
    id: 'ballast-absence-dialog',
    title: AJS.I18n.getText('ballast.ui.absence.title', sprintName),
    size: 'small',
    fields: ['days'],
    state: { days: /** @type {number|null} */ (capacity.absentDays) },
    check: ({ days }) => {
      const missing = days === null || Number.isNaN(days);
      return missing ? { days: AJS.I18n.getText('ballast.ui.form.no-number') } : /** @type {Record<string, string>} */ ({});
    },
    body: (state, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.absence.explain', personDays(capacity.days))),
      numberField(
        {
          id: 'ballast-absence-days',
          label: AJS.I18n.getText('ballast.ui.absence.days'),
          error: errors.days,
          unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'),
          min: 0,
          max: capacity.days,
          step: 0.5,
        },
        state.days,
        (days) => change({ days }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ days }) => {
      await save(/** @type {number} */ (days));
      return 'close';
    },
  });
}
