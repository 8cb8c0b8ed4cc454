import { h } from '../shared/dom.js';
import { field, selectField } from '../shared/form.js';
import { kindsName, markName } from './strategy-labels.js';

/** @file What an element refers to, and how it is drawn. */

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Kind} Kind */
/** @typedef {import('./element-dialog.js').Draft} Draft */

const MARKS = ['blue-plain', 'orange-striped', 'green-dotted', 'purple-checked', 'teal-barred', 'magenta-crossed', 'grey-dashed'];

/** What the keys of each kind begin with. @type {Record<Kind, string>} */
export const LETTERS = { diagnosis: 'D', 'guiding-policy': 'G', action: 'A', objective: 'O', 'key-result': 'K', pillar: 'P' };

/** The mark that comes after those of the present pillars. @param {Strategy} strategy */
export function nextMark(strategy) {
  const pillars = strategy.elements.filter((each) => each.kind === 'pillar').length;
  return MARKS[pillars % MARKS.length] ?? '';
}

/**
 * @param {string} name
 * @param {Kind} of
 * @param {Strategy} strategy
 * @param {Draft} draft
 * @param {(change: Partial<Draft>) => void} change
 * @param {string|undefined} error
 */
export function choices(name, of, strategy, draft, change, error) {
  return ticks(
    { id: name, legend: kindsName(of), error },
    strategy.elements.filter((element) => element.kind === of),
    draft.references,
    (references) => change({ references }),
  );
}

/**
 * Elements to tick.
 * @param {{id: string, legend: string, error: string|undefined}} names
 * @param {import('./strategy-gateway.js').Element[]} elements
 * @param {string[]} ticked keys
 * @param {(ticked: string[]) => void} change
 */
export function ticks({ id, legend, error }, elements, ticked, change) {
  return h(
    'fieldset',
    { class: 'group ballast-field', key: id, id },
    h('legend', null, h('span', null, legend)),
    elements.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.none-yet')) : null,
    elements.map(({ key, title }) =>
      h(
        'label',
        { class: 'ballast-linked-element', key },
        h('input', {
          type: 'checkbox',
          class: 'checkbox',
          checked: ticked.includes(key),
          onchange: () => change(ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key]),
        }),
        ' ',
        h('span', { dir: 'auto' }, title),
      ),
    ),
    error ? h('div', { class: 'error', role: 'alert' }, error) : null,
  );
}

/** @param {Strategy} strategy @param {Draft} draft @param {(change: Partial<Draft>) => void} change @param {Record<string, string>} errors */
export function objectiveField(strategy, draft, change, errors) {
  const present = draft.references.find((key) => key.startsWith(LETTERS.objective)) ?? '';
  return selectField(
    { id: 'objective', label: AJS.I18n.getText('ballast.ui.strategy.objective'), error: errors.objective },
    [
      { value: '', label: AJS.I18n.getText('ballast.ui.strategy.none') },
      ...strategy.elements.filter((element) => element.kind === 'objective').map((element) => ({ value: element.key, label: element.title })),
    ],
    present,
    (key) => change({ references: [...draft.references.filter((each) => each !== present), ...(key ? [key] : [])] }),
  );
}

/** @param {Draft} draft @param {(change: Partial<Draft>) => void} change @param {Record<string, string>} errors */
export function markField(draft, change, errors) {
  return field({ id: 'mark', label: AJS.I18n.getText('ballast.ui.strategy.mark'), error: errors.mark }, (common) =>
    h(
      'div',
      { ...common, name: null, role: 'radiogroup', class: 'ballast-marks' },
      MARKS.map((mark) =>
        h(
          'label',
          { class: 'ballast-mark-choice', key: mark },
          h('input', { type: 'radio', name: 'mark', checked: draft.mark === mark, 'aria-label': markName(mark), onchange: () => change({ mark }) }),
          h('span', { class: `ballast-mark ballast-mark-${mark}`, 'aria-hidden': 'true' }),
        ),
      ),
    ),
  );
}
