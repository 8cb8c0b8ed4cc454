import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { textField } from '../shared/form.js';
import { button, loading, problemMessage } from '../shared/ui.js';

/** @typedef {{id: number, name: string}} OwnerlessDepartment */
/** @typedef {{departments: OwnerlessDepartment[], more: boolean}} OwnerlessDepartments */

/**
 * The departments whose owners have all left, and the way to name one.
 * @param {import('./admin-actions.js').AdminState} state
 * @param {{ownerless: () => void, nameOwner: (department: OwnerlessDepartment) => void}} events
 */
export function ownerlessPart({ ownerless, problems }, events) {
  return [
    problems.ownerless ? problemMessage(problems.ownerless, events.ownerless) : null,
    ownerless === null && !problems.ownerless ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
    ownerless?.departments.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.admin.ownerless-none')) : null,
    ownerless && ownerless.departments.length > 0 ? list(ownerless.departments, events.nameOwner) : null,
    ownerless?.more ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.admin.ownerless-more')) : null,
  ];
}

/**
 * @param {OwnerlessDepartment[]} departments
 * @param {(department: OwnerlessDepartment) => void} nameOwner
 */
function list(departments, nameOwner) {
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.admin.ownerless-explain')),
    h(
      'ul',
      null,
      departments.map((department) =>
        h(
          'li',
          { key: `department-${department.id}` },
          h('span', { dir: 'auto' }, department.name),
          ' ',
          button(AJS.I18n.getText('ballast.ui.admin.owner-name'), () => nameOwner(department), {
            key: `owner-${department.id}`,
            name: AJS.I18n.getText('ballast.ui.admin.owner-name-label', department.name),
          }),
        ),
      ),
    ),
  ];
}

/**
 * @param {OwnerlessDepartment} department
 * @param {(person: string) => Promise<void>} save rejects with a Problem
 */
export function openOwnerDialog(department, save) {
  openDialog({
    id: 'ballast-owner-dialog',
    title: AJS.I18n.getText('ballast.ui.admin.owner-title', department.name),
    size: 'small',
    fields: ['person'],
    state: { person: '' },
    body: (state, change, errors) =>
      textField(
        { id: 'person', label: AJS.I18n.getText('ballast.ui.strategy.owner'), help: AJS.I18n.getText('ballast.ui.strategy.first-owner-help'), error: errors.person, required: true, most: 255 },
        state.person,
        (person) => change({ person }),
      ),
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ person }) => {
      await save(person);
      return 'close';
    },
  });
}
