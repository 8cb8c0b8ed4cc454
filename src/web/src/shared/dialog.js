import { h, render } from './dom.js';
import { keepFocus } from './focus.js';
import { focusFirstError } from './form.js';
import { asProblem } from './problem.js';
import { button, problemMessage, spinner } from './ui.js';

/**
 * @template S
 * @typedef {object} DialogOptions
 * @property {string} id unique on the page
 * @property {string} title
 * @property {'small'|'medium'|'large'} [size]
 * @property {S} state
 * @property {(state: S, change: (change: Partial<S>) => void, errors: Record<string, string>) => import('./dom.js').Child} body
 * @property {string|((state: S) => string)} submitLabel
 * @property {(state: S, change: (change: Partial<S>) => void) => Promise<'close'|'stay'>} submit rejects with a Problem; nothing typed is lost then
 * @property {(state: S) => Record<string, string>} [check] errors by field that need no server
 * @property {string[]} [fields] the names of the fields that show their own errors
 * @property {string} [hint] stands in the footer
 * @property {(state: S) => boolean} [over] whether there is nothing left to cancel
 * @property {boolean} [warning]
 * @property {boolean} [isRead] whether it is only read: there is nothing to cancel, and its content takes the focus, so that the keys that scroll do
 */

/**
 * A modal form: Enter submits, Escape leaves, the focus goes back to where it came from.
 * @template {object} S
 * @param {DialogOptions<S>} options
 */
export function openDialog(options) {
  const giveFocusBack = keepFocus();
  const element = shell(options);
  const dialog = AJS.dialog2(element);
  let state = options.state;
  let busy = false;
  let closed = false;
  /** @type {import('./problem.js').Problem|null} */
  let problem = null;
  /** @type {Record<string, string>} */
  let errors = {};

  /** @param {Partial<S>} change */
  const change = (change) => {
    state = { ...state, ...change };
    show();
  };

  const submit = async () => {
    if (busy) {
      return;
    }
    errors = options.check?.(state) ?? {};
    problem = null;
    if (Object.keys(errors).length === 0) {
      await send();
    }
    if (!closed) {
      show();
      element.querySelector('.ballast-outcome')?.scrollIntoView?.({ block: 'nearest' });
      focusFirstError(element);
    }
  };

  const send = async () => {
    busy = true;
    show();
    try {
      if ((await options.submit(state, change)) === 'close') {
        dialog.hide();
      }
    } catch (error) {
      problem = asProblem(error);
      errors = problem.fields;
    }
    busy = false;
  };

  function show() {
    if (!closed) {
      render(element, parts(options, { state, busy, problem, errors, change, submit, close: () => dialog.hide() }));
    }
  }

  // AUI closes a modal dialog by neither Escape nor a click beside it; the click stays without effect, so that no typing gets lost.
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !busy) {
      dialog.hide();
    }
  });
  dialog.on('hide', () => {
    closed = true;
    element.remove();
    giveFocusBack();
  });
  document.body.append(element);
  show();
  dialog.show();
  /** @type {HTMLElement|null} */ (element.querySelector('.aui-dialog2-content[tabindex], select, input, textarea, button.aui-button-primary'))?.focus();
}

/** @param {DialogOptions<any>} options */
function shell(options) {
  const element = document.createElement('section');
  element.id = options.id;
  element.className = `aui-dialog2 aui-layer aui-dialog2-${options.size ?? 'medium'} ballast-dialog`;
  if (options.warning) {
    element.classList.add('aui-dialog2-warning');
  }
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-modal', 'true');
  element.setAttribute('aria-labelledby', `${options.id}-title`);
  element.setAttribute('data-aui-modal', 'true');
  element.setAttribute('tabindex', '-1');
  element.hidden = true;
  return element;
}

/**
 * @param {DialogOptions<any>} options
 * @param {{state: any, busy: boolean, problem: import('./problem.js').Problem|null, errors: Record<string, string>,
 *   change: (change: any) => void, submit: () => Promise<void>, close: () => void}} live
 */
function parts(options, { state, busy, problem, errors, change, submit, close }) {
  const shownAtFields = Object.keys(errors).some((field) => options.fields?.includes(field));
  const label = typeof options.submitLabel === 'string' ? options.submitLabel : options.submitLabel(state);
  return [
    h('div', { class: 'aui-dialog2-header' }, h('h1', { id: `${options.id}-title`, class: 'aui-dialog2-header-main' }, options.title)),
    h(
      'div',
      contentOf(options),
      h(
        'form',
        {
          id: `${options.id}-form`,
          class: 'aui top-label ballast-form',
          novalidate: true,
          onsubmit: (/** @type {Event} */ event) => {
            event.preventDefault();
            submit();
          },
        },
        problem && !shownAtFields ? problemMessage(problem) : null,
        options.body(state, change, errors),
      ),
    ),
    h(
      'div',
      { class: 'aui-dialog2-footer' },
      h(
        'div',
        { class: 'aui-dialog2-footer-actions' },
        h(
          'button',
          { type: 'submit', form: `${options.id}-form`, class: 'aui-button aui-button-primary', 'aria-disabled': busy ? 'true' : null },
          busy ? spinner() : null,
          label,
        ),
        canCancel(options, state) ? button(AJS.I18n.getText('ballast.ui.common.cancel'), close, { style: 'link' }) : null,
      ),
      options.hint ? h('div', { class: 'aui-dialog2-footer-hint' }, options.hint) : null,
    ),
  ];
}

/** @param {DialogOptions<any>} options */
function contentOf({ id, isRead }) {
  return { class: 'aui-dialog2-content', ...(isRead ? { tabindex: '0', role: 'region', 'aria-labelledby': `${id}-title` } : {}) };
}

/** @param {DialogOptions<any>} options @param {any} state */
function canCancel({ isRead, over }, state) {
  return !isRead && !over?.(state);
}
