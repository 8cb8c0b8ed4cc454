import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { checkbox, dateField, textField } from '../shared/form.js';

const LONGEST_GOAL = 200;
const LONGEST_PLAN = 200;
const NO_ERRORS = () => /** @type {Record<string, string>} */ ({});

/** @param {(request: import('./cadence-gateway.js').WarRoomRequest) => Promise<void>} save @param {string} today */
export function openWarRoomDialog(save, today) {
  openDialog({
    id: 'ballast-warroom-dialog',
    title: AJS.I18n.getText('ballast.ui.warroom.title'),
    size: 'small',
    fields: ['goal', 'firstDay', 'lastDay'],
    state: { goal: '', firstDay: today, lastDay: '' },
    check: NO_ERRORS,
    body: (state, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.warroom.explain')),
      textField(
        { id: 'ballast-warroom-goal', label: AJS.I18n.getText('ballast.ui.warroom.goal'), help: AJS.I18n.getText('ballast.ui.warroom.goal-help'), error: errors.goal, required: true, most: LONGEST_GOAL },
        state.goal,
        (goal) => change({ goal }),
      ),
      dateField({ id: 'ballast-warroom-first', label: AJS.I18n.getText('ballast.ui.warroom.first'), error: errors.firstDay, required: true }, state.firstDay, (firstDay) => change({ firstDay })),
      dateField(
        { id: 'ballast-warroom-last', label: AJS.I18n.getText('ballast.ui.warroom.last-day'), help: AJS.I18n.getText('ballast.ui.warroom.last-day-help'), error: errors.lastDay, required: true },
        state.lastDay,
        (lastDay) => change({ lastDay }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ goal, firstDay, lastDay }) => {
      await save({ goal, firstDay: firstDay || null, lastDay: lastDay || null });
      return 'close';
    },
  });
}

/**
 * Puts a hack day or a tech week on another day.
 * @param {{title: string, label: string, day: string, asksForRhythm: boolean}} options
 * @param {(to: string, rhythmFollows: boolean) => Promise<void>} save
 */
export function openMoveDialog({ title, label, day, asksForRhythm }, save) {
  openDialog({
    id: 'ballast-move-dialog',
    title,
    size: 'small',
    fields: ['to'],
    state: { to: day, follows: asksForRhythm },
    check: NO_ERRORS,
    body: (state, change, errors) => [
      dateField({ id: 'ballast-move-to', label, error: errors.to, required: true }, state.to, (to) => change({ to })),
      asksForRhythm
        ? checkbox('ballast-move-follows', AJS.I18n.getText('ballast.ui.techweek.follow'), state.follows, (follows) => change({ follows }))
        : null,
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ to, follows }) => {
      await save(to, follows);
      return 'close';
    },
  });
}

/**
 * @param {import('./cadence-gateway.js').OccasionItem} item
 * @param {(plan: string) => Promise<void>} save
 */
export function openPlanDialog(item, save) {
  openDialog({
    id: 'ballast-plan-dialog',
    title: AJS.I18n.getText('ballast.ui.occasion.plan-title', item.issueKey),
    size: 'small',
    fields: ['plan'],
    state: { plan: item.plan },
    check: NO_ERRORS,
    body: (state, change, errors) => [
      textField(
        { id: 'ballast-plan-text', label: AJS.I18n.getText('ballast.ui.occasion.plan-label'), help: AJS.I18n.getText('ballast.ui.occasion.plan-help'), error: errors.plan, most: LONGEST_PLAN },
        state.plan,
        (plan) => change({ plan }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ plan }) => {
      await save(plan);
      return 'close';
    },
  });
}
