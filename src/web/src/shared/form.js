import { h } from './dom.js';
import { number } from './format.js';

/** @file Fields in AUI's markup: a label above, help and error below, tied together for screen readers. */

/** The share of a text's room in which it is worth telling what is left. */
const NEAR_THE_END = 0.2;

/**
 * @typedef {object} FieldOptions
 * @property {string} id
 * @property {string} label
 * @property {string|null} [help]
 * @property {string|null} [error]
 * @property {boolean} [required]
 * @property {import('./dom.js').Child} [after] stands beside the control
 */

/**
 * @param {FieldOptions} options
 * @param {(common: Record<string, any>) => import('./dom.js').VNode} control given the attributes every control carries
 */
export function field({ id, label, help, error, required, after }, control) {
  const star = h('span', { class: 'ballast-required', 'aria-hidden': 'true' }, ' *');
  const helpText = help && h('div', { class: 'description', id: `${id}-help` }, help);
  const errorText = error && h('div', { class: 'error', id: `${id}-error`, role: 'alert' }, error);
  const described = [helpText, errorText].flatMap((text) => (text ? [text.props.id] : [])).join(' ');
  return h(
    'div',
    { class: 'field-group ballast-field', key: id },
    h('label', { for: id }, label, required && star),
    control({ id, name: id, 'aria-describedby': described || null, 'aria-invalid': yes(error), 'aria-required': yes(required) }),
    after,
    helpText,
    errorText,
  );
}

/** @param {unknown} value */
function yes(value) {
  return value ? 'true' : null;
}

/**
 * @param {FieldOptions & {wide?: boolean}} options wide where the labels of the choices are long
 * @param {Array<{value: string, label: string}>} choices
 * @param {string} value
 * @param {(value: string) => void} onchange
 */
export function selectField(options, choices, value, onchange) {
  return field(options, (common) =>
    h(
      'select',
      { ...common, class: options.wide ? 'select long-field' : 'select', value, onchange: (/** @type {any} */ event) => onchange(event.target.value) },
      choices.map((choice) => h('option', { key: choice.value, value: choice.value }, choice.label)),
    ),
  );
}

/**
 * A number, or null while it is empty, or NaN while it is none.
 * @param {FieldOptions & {min: number, max: number, step: number, unit?: string}} options
 * @param {number|null} value
 * @param {(value: number|null) => void} oninput
 */
export function numberField(options, value, oninput) {
  const { min, max, step, unit } = options;
  const after = unit ? h('span', { class: 'ballast-unit' }, unit) : null;
  return field({ after, ...options }, (common) =>
    h('input', {
      ...common,
      type: 'number',
      class: 'text short-field ballast-number',
      min,
      max,
      step,
      value: value === null || Number.isNaN(value) ? undefined : String(value),
      oninput: (/** @type {any} */ event) => oninput(numberOf(event.target)),
    }),
  );
}

/**
 * @param {HTMLInputElement} input
 * @returns {number|null}
 */
function numberOf(input) {
  if (input.value.trim() === '') {
    return input.validity.badInput ? NaN : null;
  }
  return Number(input.value);
}

/**
 * A day of the calendar as 2026-12-24, or '' while it is empty or not complete.
 * @param {FieldOptions & {last?: string}} options
 * @param {string} value
 * @param {(value: string) => void} oninput
 */
export function dateField(options, value, oninput) {
  return field(options, (common) =>
    h('input', {
      ...common,
      type: 'date',
      class: 'text medium-field ballast-date',
      max: options.last,
      value,
      oninput: (/** @type {any} */ event) => oninput(event.target.value),
    }),
  );
}

/**
 * A text that counts what is left near its end; too long a text is kept and marked, never cut.
 * @param {FieldOptions & {most: number, rows?: number, placeholder?: string}} options
 * @param {string} value
 * @param {(value: string) => void} oninput
 */
export function textField(options, value, oninput) {
  const { most, rows, placeholder } = options;
  const left = most - [...value].length;
  const near = left < most * NEAR_THE_END;
  const counter = h(
    'div',
    { class: `ballast-counter${left < 0 ? ' ballast-counter-over' : ''}`, 'aria-live': 'polite' },
    near ? charactersLeft(left) : null,
  );
  return field({ ...options, after: counter }, (common) =>
    h(rows ? 'textarea' : 'input', {
      ...common,
      type: rows ? null : 'text',
      class: rows ? 'textarea full-width-field' : 'text full-width-field',
      rows,
      placeholder,
      dir: 'auto',
      value,
      oninput: (/** @type {any} */ event) => oninput(event.target.value),
    }),
  );
}

/** @param {number} left */
function charactersLeft(left) {
  return left < 0 ? AJS.I18n.getText('ballast.ui.form.over', number(-left)) : AJS.I18n.getText('ballast.ui.form.left', number(left));
}

/**
 * The first control that is marked invalid gets the focus.
 * @param {Element} form
 */
export function focusFirstError(form) {
  /** @type {HTMLElement|null} */ (form.querySelector('[aria-invalid="true"]'))?.focus();
}

/**
 * Its row must not be called checkbox: AUI would put a drawn box of its own into it, which the next render takes away, and
 * nothing would be left to see.
 * @param {string} id @param {string} label @param {boolean} checked @param {(checked: boolean) => void} onchange
 */
export function checkbox(id, label, checked, onchange) {
  return h(
    'div',
    { class: 'ballast-checkbox', key: id },
    h('input', { id, type: 'checkbox', class: 'checkbox', checked, onchange: (/** @type {any} */ event) => onchange(event.target.checked) }),
    h('label', { for: id, dir: 'auto' }, label),
  );
}
