import { h } from '../shared/dom.js';
import { openDialog } from '../shared/dialog.js';
import { selectField, textField } from '../shared/form.js';
import { personName } from '../shared/format.js';
import { invitation, invitationFields, leavingFields } from '../shared/invitation.js';

/** @file The forms that open a workshop, change who takes part and hand it over. */

/** @param {(request: {title: string, people: string[], groups: string[]}) => Promise<unknown>} submit */
export function openWorkshopDialog(submit) {
  openDialog({
    id: 'ballast-workshop-dialog',
    title: AJS.I18n.getText('ballast.ui.workshop.open'),
    state: { title: '', people: '', groups: '', leaving: /** @type {string[]} */ ([]) },
    fields: ['title', 'people', 'groups'],
    submitLabel: AJS.I18n.getText('ballast.ui.workshop.open'),
    check: titleMissing,
    body: (form, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.workshop.explain')),
      textField(
        { id: 'workshop-title', label: AJS.I18n.getText('ballast.ui.workshop.title-label'), error: errors.title, required: true, most: 100 },
        form.title,
        (title) => change({ title }),
      ),
      invitationFields('workshop', form, change, errors),
    ],
    submit: async (form) => {
      await submit({ title: form.title, ...invitation(form) });
      return 'close';
    },
  });
}

/** @param {{title: string}} form @returns {Record<string, string>} */
function titleMissing({ title }) {
  return title.trim() === '' ? { title: AJS.I18n.getText('ballast.ui.workshop.title-missing') } : {};
}

/**
 * @param {import('./workshop-gateway.js').Workshop} workshop
 * @param {(request: {people: string[], groups: string[], leaving: string[]}) => Promise<unknown>} submit
 */
export function peopleDialog(workshop, submit) {
  openDialog({
    id: 'ballast-workshop-people',
    title: AJS.I18n.getText('ballast.ui.workshop.people-title'),
    state: { people: '', groups: '', leaving: /** @type {string[]} */ ([]) },
    fields: ['people', 'groups'],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    body: (form, change, errors) => [
      leavingFields('workshop', workshop.participants.filter((each) => !each.facilitator), form, change),
      invitationFields('workshop', form, change, errors),
    ],
    submit: async (form) => {
      await submit({ ...invitation(form), leaving: form.leaving });
      return 'close';
    },
  });
}

/**
 * @param {import('./workshop-gateway.js').Workshop} workshop
 * @param {(facilitator: string) => Promise<unknown>} submit
 */
export function handOverDialog(workshop, submit) {
  const others = workshop.participants.filter((each) => !each.facilitator);
  openDialog({
    id: 'ballast-workshop-hand-over',
    title: AJS.I18n.getText('ballast.ui.workshop.hand-over-title'),
    size: 'small',
    state: { facilitator: others[0]?.userId ?? '' },
    fields: ['facilitator'],
    submitLabel: AJS.I18n.getText('ballast.ui.workshop.hand-over-submit'),
    body: (form, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.workshop.hand-over-explain')),
      selectField(
        { id: 'workshop-facilitator', label: AJS.I18n.getText('ballast.ui.workshop.hand-over-to'), error: errors.facilitator },
        others.map(({ userId, person }) => ({ value: userId, label: personName(person) })),
        form.facilitator,
        (facilitator) => change({ facilitator }),
      ),
    ],
    submit: async ({ facilitator }) => {
      await submit(facilitator);
      return 'close';
    },
  });
}
