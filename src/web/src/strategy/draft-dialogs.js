import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateField, textField } from '../shared/form.js';
import { number } from '../shared/format.js';
import { openConfirmDialog } from './department-dialogs.js';

/** @file What an owner corrects of a strategy, and how they throw a draft away. */

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */

/** @typedef {{title?: string, periodStart?: string, periodEnd?: string, titleBefore?: string, periodBefore?: string}} Correction what is absent stays as it is */

const LONGEST_TITLE = 200;
const CORRECTED = 'ballast.strategy.corrected-meanwhile';

/**
 * @param {Strategy} strategy
 * @param {(request: Correction) => Promise<unknown>} save rejects with a Problem; whoever was told once of what somebody else made of it and
 *   saves again means it
 */
export function openCorrectDialog(strategy, save) {
  const { title, periodStart, periodEnd } = strategy;
  openDialog({
    id: 'ballast-correct-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.correct'),
    fields: ['title', 'periodStart', 'periodEnd'],
    state: { title, periodStart, periodEnd, seen: /** @type {Correction} */ ({ titleBefore: title, periodBefore: `${periodStart}/${periodEnd}` }) },
    body: (state, change, errors) => [
      textField({ id: 'title', label: AJS.I18n.getText('ballast.ui.strategy.element-title'), error: errors.title, required: true, most: LONGEST_TITLE }, state.title, (next) => change({ title: next })),
      strategy.canReschedule
        ? [
            dateField({ id: 'periodStart', label: AJS.I18n.getText('ballast.ui.strategy.first-day'), error: errors.periodStart, required: true }, state.periodStart, (day) => change({ periodStart: day })),
            dateField({ id: 'periodEnd', label: AJS.I18n.getText('ballast.ui.strategy.last-day'), error: errors.periodEnd, required: true }, state.periodEnd, (day) => change({ periodEnd: day })),
          ]
        : h('p', { class: 'ballast-quiet' }, strategy.rescheduleRefusal?.message),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (state, change) => {
      try {
        await save({ ...onlyChanged(state, strategy), ...state.seen });
      } catch (error) {
        if (/** @type {any} */ (error).code === CORRECTED) {
          change({ seen: {} });
        }
        throw error;
      }
      return 'close';
    },
  });
}

/**
 * So that a dialog which was open for a while takes back nothing that somebody else corrected meanwhile.
 * @param {{title: string, periodStart: string, periodEnd: string}} state
 * @param {Strategy} strategy as the dialog was opened with
 * @returns {Correction}
 */
function onlyChanged(state, strategy) {
  const fields = /** @type {const} */ (['title', 'periodStart', 'periodEnd']).filter((field) => state[field] !== strategy[field]);
  return Object.fromEntries(fields.map((field) => [field, state[field]]));
}

/**
 * @param {() => Strategy} present the strategy whose draft is shown, as it is known by now
 * @param {() => Promise<unknown>} discard rejects with a Problem
 */
export function openDiscardDialog(present, discard) {
  const { version, versions } = present();
  const others = versions.filter((each) => each.number !== version);
  const newest = others[others.length - 1];
  const size = () => number(present().elements.length);
  openConfirmDialog(
    newest ? AJS.I18n.getText('ballast.ui.strategy.discard-version', number(version)) : AJS.I18n.getText('ballast.ui.strategy.discard-strategy'),
    () =>
      newest
        ? AJS.I18n.getText('ballast.ui.strategy.discard-version-explain', number(version), size(), number(newest.number))
        : AJS.I18n.getText('ballast.ui.strategy.discard-strategy-explain', present().title, size()),
    AJS.I18n.getText('ballast.ui.strategy.discard'),
    discard,
  );
}
