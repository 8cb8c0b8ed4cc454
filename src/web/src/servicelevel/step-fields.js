import { h } from '../shared/dom.js';
import { numberField, textField } from '../shared/form.js';
import { number } from '../shared/format.js';
import { button } from '../shared/ui.js';

/** @typedef {import('./flow-dialog.js').Draft} Draft */
/** @typedef {import('./flow-dialog.js').StepDraft} StepDraft */

const LONGEST = 100;
const LONGEST_SECONDS = 86_400;
const MOST_TIMES = 100;

/** @returns {StepDraft} */
export function newStep() {
  return { name: '', service: '', acceptable: null, times: 1, optional: false, parallel: false, measured: null };
}

/**
 * One fieldset for each step.
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
export function stepFields(draft, change, errors) {
  /** @param {number} at @param {Partial<StepDraft>} part */
  const set = (at, part) => change({ steps: draft.steps.map((step, place) => (place === at ? { ...step, ...part } : step)) });
  return [
    h('h2', { key: 'steps-title' }, AJS.I18n.getText('ballast.ui.flows.steps-title')),
    errors.steps ? h('div', { class: 'error', role: 'alert' }, errors.steps) : null,
    draft.steps.map((step, at) => stepField(step, at, draft, set, change, errors)),
    h('p', { key: 'add-step' }, button(AJS.I18n.getText('ballast.ui.flows.add-step'), () => change({ steps: [...draft.steps, newStep()] }), { style: 'link', key: 'add-step' })),
  ];
}

/**
 * @param {StepDraft} step
 * @param {number} at
 * @param {Draft} draft
 * @param {(at: number, part: Partial<StepDraft>) => void} set
 * @param {(change: Partial<Draft>) => void} change
 * @param {Record<string, string>} errors
 */
function stepField(step, at, draft, set, change, errors) {
  /** @param {string} name */
  const id = (name) => `steps[${at}].${name}`;
  /** @param {'acceptable'|'measured'} name @param {string} label */
  const time = (name, label) =>
    numberField(
      { id: id(name), label, error: errors[id(name)], required: name === 'acceptable', min: 0.001, max: LONGEST_SECONDS, step: 0.001, unit: AJS.I18n.getText('ballast.ui.flows.second-unit') },
      step[name],
      (value) => set(at, { [name]: value }),
    );
  return h(
    'fieldset',
    { key: `step-${at}`, class: 'ballast-step-field' },
    h('legend', null, AJS.I18n.getText('ballast.ui.flows.step', number(at + 1))),
    textField({ id: id('name'), label: AJS.I18n.getText('ballast.ui.flows.step-name'), error: errors[id('name')], required: true, most: LONGEST }, step.name, (name) => set(at, { name })),
    textField({ id: id('service'), label: AJS.I18n.getText('ballast.ui.flows.service'), error: errors[id('service')], most: LONGEST }, step.service, (service) => set(at, { service })),
    time('acceptable', AJS.I18n.getText('ballast.ui.flows.acceptable')),
    time('measured', AJS.I18n.getText('ballast.ui.flows.measured')),
    numberField({ id: id('times'), label: AJS.I18n.getText('ballast.ui.flows.times'), error: errors[id('times')], min: 1, max: MOST_TIMES, step: 1 }, step.times, (times) => set(at, { times })),
    tick(AJS.I18n.getText('ballast.ui.flows.optional-label'), step.optional, (optional) => set(at, { optional })),
    at > 0 ? tick(AJS.I18n.getText('ballast.ui.flows.parallel-label'), step.parallel, (parallel) => set(at, { parallel })) : null,
    draft.steps.length > 1
      ? button(AJS.I18n.getText('ballast.ui.flows.remove-step', number(at + 1)), () => change({ steps: draft.steps.filter((_, place) => place !== at) }), { style: 'link', key: `remove-${at}` })
      : null,
  );
}

/** @param {string} label @param {boolean} checked @param {(checked: boolean) => void} onchange */
export function tick(label, checked, onchange) {
  return h(
    'label',
    { class: 'ballast-switch' },
    h('input', { type: 'checkbox', class: 'checkbox', checked, onchange: (/** @type {any} */ event) => onchange(event.target.checked) }),
    ` ${label}`,
  );
}
