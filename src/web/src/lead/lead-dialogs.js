import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';

/** @typedef {import('./lead-gateway.js').Lead} Lead */

/**
 * @param {{id: string, label: string, help?: string, error?: string, type?: string}} options
 * @param {string} value
 * @param {(value: string) => void} oninput
 */
function textBox({ type = 'text', ...options }, value, oninput) {
  return field(options, (common) =>
    h('input', { ...common, type, class: 'text', value, dir: 'auto', oninput: (/** @type {any} */ event) => oninput(event.target.value) }),
  );
}

/**
 * Names the lead, the deputy and who takes turns, by login names.
 * @param {(request: import('./lead-gateway.js').LeadRequest) => Promise<void>} save
 */
export function openLeadDialog(save) {
  openDialog({
    id: 'ballast-lead-dialog',
    title: AJS.I18n.getText('ballast.ui.lead.name'),
    size: 'small',
    fields: ['lead', 'deputy', 'rotation'],
    state: { lead: '', deputy: '', rotation: '' },
    check: () => /** @type {Record<string, string>} */ ({}),
    body: (state, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.lead.name-explain')),
      textBox({ id: 'ballast-lead-lead', label: AJS.I18n.getText('ballast.ui.lead.lead'), error: errors.lead }, state.lead, (lead) =>
        change({ lead }),
      ),
      textBox({ id: 'ballast-lead-deputy', label: AJS.I18n.getText('ballast.ui.lead.deputy'), error: errors.deputy }, state.deputy, (deputy) =>
        change({ deputy }),
      ),
      textBox(
        {
          id: 'ballast-lead-rotation',
          label: AJS.I18n.getText('ballast.ui.lead.rotation'),
          help: AJS.I18n.getText('ballast.ui.lead.rotation-help'),
          error: errors.rotation,
        },
        state.rotation,
        (rotation) => change({ rotation }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ lead, deputy, rotation }) => {
      const names = rotation.split(/[\s,;]+/).filter(Boolean);
      await save({ lead, deputy, rotation: names, nextTurn: null });
      return 'close';
    },
  });
}

/**
 * The day of the next round, and until when the lead is away.
 * @param {Lead} lead
 * @param {(request: {nextRound: string|null, awayUntil: string|null}) => Promise<void>} save
 */
export function openScheduleDialog(lead, save) {
  openDialog({
    id: 'ballast-schedule-dialog',
    title: AJS.I18n.getText('ballast.ui.lead.schedule'),
    size: 'small',
    fields: ['nextRound', 'awayUntil'],
    state: { nextRound: lead.nextRound ?? '', awayUntil: lead.awayUntil ?? '' },
    check: () => /** @type {Record<string, string>} */ ({}),
    body: (state, change, errors) => [
      textBox(
        {
          id: 'ballast-schedule-next',
          label: AJS.I18n.getText('ballast.ui.lead.next-round'),
          help: AJS.I18n.getText('ballast.ui.lead.next-round-help'),
          error: errors.nextRound,
          type: 'date',
        },
        state.nextRound,
        (nextRound) => change({ nextRound }),
      ),
      lead.lead
        ? textBox(
            { id: 'ballast-schedule-away', label: AJS.I18n.getText('ballast.ui.lead.away-until'), error: errors.awayUntil, type: 'date' },
            state.awayUntil,
            (awayUntil) => change({ awayUntil }),
          )
        : null,
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ nextRound, awayUntil }) => {
      await save({ nextRound: nextRound || null, awayUntil: awayUntil || null });
      return 'close';
    },
  });
}
