import { openDialog } from '../shared/dialog.js';
import { selectField, textField } from '../shared/form.js';
import { openConfirmDialog } from './department-dialogs.js';
import { roleName } from './strategy-labels.js';

/** The code of the refusal that the person has a role already. */
const HAS_ROLE = 'ballast.strategy.role-changed-meanwhile';
const ROLES = /** @type {const} */ (['owner', 'contributor', 'reader']);

/**
 * Takes somebody in; whoever was told of another role once and saves again means it.
 * @param {(request: {person: string, role: import('./strategy-gateway.js').Role, before?: 'none'}) => Promise<unknown>} save rejects with a Problem
 */
export function openMemberDialog(save) {
  openDialog({
    id: 'ballast-member-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.add-member'),
    size: 'small',
    fields: ['person', 'role'],
    state: { person: '', role: /** @type {import('./strategy-gateway.js').Role} */ ('contributor'), before: /** @type {'none'|undefined} */ ('none') },
    body: (state, change, errors) => [
      textField({ id: 'person', label: AJS.I18n.getText('ballast.ui.strategy.login-name'), error: errors.person, required: true, most: 255 }, state.person, (person) => change({ person, before: 'none' })),
      selectField(
        { id: 'role', label: AJS.I18n.getText('ballast.ui.strategy.role'), error: errors.role, help: AJS.I18n.getText('ballast.ui.strategy.role-help') },
        ROLES.map((role) => ({ value: role, label: roleName(role) })),
        state.role,
        (role) => change({ role: /** @type {any} */ (role) }),
      ),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.strategy.add'),
    submit: async (state, change) => {
      try {
        await save(state);
      } catch (error) {
        if (/** @type {any} */ (error).code === HAS_ROLE) {
          change({ before: undefined });
        }
        throw error;
      }
      return 'close';
    },
  });
}

/**
 * Lets somebody go; whoever was told of another role once and does it again means it.
 * @param {import('./strategy-gateway.js').Member} member as the person saw it
 * @param {(before: import('./strategy-gateway.js').Role|undefined) => Promise<unknown>} remove rejects with a Problem
 */
export function openRemoveMemberDialog(member, remove) {
  /** @type {import('./strategy-gateway.js').Role|undefined} */
  let before = member.role;
  openConfirmDialog(
    AJS.I18n.getText('ballast.ui.strategy.let-go'),
    AJS.I18n.getText('ballast.ui.strategy.let-go-explain', member.person.displayName ?? ''),
    AJS.I18n.getText('ballast.ui.strategy.let-go'),
    async () => {
      try {
        await remove(before);
      } catch (error) {
        if (/** @type {any} */ (error).code === HAS_ROLE) {
          before = undefined;
        }
        throw error;
      }
    },
  );
}
