import { h } from './dom.js';
import { personName } from './format.js';
import { checkbox, textField } from './form.js';

/** @file Who is to take part in something, by login name and by group, and who leaves it. */

/**
 * @typedef {object} InvitationForm
 * @property {string} people login names
 * @property {string} groups
 * @property {string[]} leaving ids of participants
 */

/**
 * The names as the server takes them.
 * @param {InvitationForm} form
 */
export function invitation({ people, groups }) {
  const names = (/** @type {string} */ text) => text.split(/[\s,;]+/).filter(Boolean);
  return { people: names(people), groups: groups.split(/[,;\n]+/).map((name) => name.trim()).filter(Boolean) };
}

/**
 * @param {string} prefix of the ids
 * @param {InvitationForm} form
 * @param {(change: Partial<InvitationForm>) => void} change
 * @param {Record<string, string>} errors
 */
export function invitationFields(prefix, form, change, errors) {
  return [
    textField(
      { id: `${prefix}-people`, label: AJS.I18n.getText('ballast.ui.invitation.people'), help: AJS.I18n.getText('ballast.ui.invitation.people-help'), error: errors.people, most: 2000 },
      form.people,
      (people) => change({ people }),
    ),
    textField(
      { id: `${prefix}-groups`, label: AJS.I18n.getText('ballast.ui.invitation.groups'), help: AJS.I18n.getText('ballast.ui.invitation.groups-help'), error: errors.groups, most: 2000 },
      form.groups,
      (groups) => change({ groups }),
    ),
  ];
}

/**
 * Those who take part; who is unticked leaves.
 * @param {string} prefix of the ids
 * @param {Array<{userId: string, person: import('./gateway.js').Person}>} participants
 * @param {InvitationForm} form
 * @param {(change: Partial<InvitationForm>) => void} change
 */
export function leavingFields(prefix, participants, form, change) {
  return h(
    'fieldset',
    { class: 'group' },
    h('legend', null, h('span', null, AJS.I18n.getText('ballast.ui.invitation.participants'))),
    participants.map(({ userId, person }) =>
      checkbox(`${prefix}-person-${userId}`, personName(person), !form.leaving.includes(userId), (stays) =>
        change({ leaving: stays ? form.leaving.filter((id) => id !== userId) : [...form.leaving, userId] }),
      ),
    ),
  );
}
