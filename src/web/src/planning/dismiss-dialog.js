import { openDialog } from '../shared/dialog.js';
import { numberField, textField } from '../shared/form.js';

const USUAL_SPRINTS = 3;
const MOST_REASON = 200;

/**
 * @param {import('../shared/gateway.js').Candidate} candidate
 * @param {(reason: string, sprints: number) => Promise<void>} dismiss
 */
export function openDismissDialog(candidate, dismiss) {
  openDialog({
    id: 'ballast-dismiss-dialog',
    title: AJS.I18n.getText('ballast.ui.dismiss.title', candidate.issueKey),
    size: 'small',
    fields: ['reason', 'sprints'],
    state: { reason: '', sprints: /** @type {number|null} */ (USUAL_SPRINTS) },
    check,
    body: (state, change, errors) => [
      textField(
        {
          id: 'ballast-dismiss-reason',
          label: AJS.I18n.getText('ballast.ui.dismiss.reason'),
          help: AJS.I18n.getText('ballast.ui.dismiss.reason-help'),
          error: errors.reason,
          required: true,
          most: MOST_REASON,
        },
        state.reason,
        (reason) => change({ reason }),
      ),
      numberField(
        {
          id: 'ballast-dismiss-sprints',
          label: AJS.I18n.getText('ballast.ui.dismiss.sprints'),
          error: errors.sprints,
          unit: AJS.I18n.getText('ballast.ui.common.unit-sprints'),
          min: 1,
          max: 26,
          step: 1,
        },
        state.sprints,
        (sprints) => change({ sprints }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.dismiss.submit'),
    submit: async (state) => {
      await dismiss(state.reason.trim(), /** @type {number} */ (state.sprints));
      return 'close';
    },
  });
}

/** @param {{reason: string, sprints: number|null}} state */
function check({ reason, sprints }) {
  /** @type {Record<string, string>} */
  const errors = {};
  if (reason.trim() === '') {
    errors.reason = AJS.I18n.getText('ballast.ui.dismiss.reason-missing');
  }
  if (sprints === null || !Number.isInteger(sprints)) {
    errors.sprints = AJS.I18n.getText('ballast.ui.form.no-whole-number');
  }
  return errors;
}
