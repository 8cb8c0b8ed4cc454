import { h } from '../shared/dom.js';
import { calendarDay, number, personName } from '../shared/format.js';
import { disclosure } from '../shared/ui.js';
import { countingName, kindName, markName, measureName } from './strategy-labels.js';

/** @file What a version says otherwise than an earlier one, element by element and field by field. */

/**
 * @typedef {'title'|'owner'|'quarter'|'order'|'clashes'|'due'|'measure'|'query'|'start'|'target'|'unit'|'counting'|'mark'|'references'} Field
 * @typedef {'added'|'changed'|'removed'} Change
 * @typedef {{text: string|null, person: import('../shared/gateway.js').Person|null}} FieldValue a person for the owner, otherwise a text
 * @typedef {{field: Field, before: FieldValue|null, after: FieldValue|null}} FieldChange
 *
 * @typedef {object} ElementChange
 * @property {string} key
 * @property {import('./strategy-gateway.js').Kind} kind
 * @property {Change} change
 * @property {string} title
 * @property {FieldChange[]} fields
 */

const TONES = { added: 'success', changed: 'moved', removed: '' };

/** @param {Change} change */
export function changeName(change) {
  return {
    added: AJS.I18n.getText('ballast.ui.change.new'),
    changed: AJS.I18n.getText('ballast.ui.change.changed'),
    removed: AJS.I18n.getText('ballast.ui.change.gone'),
  }[change];
}

/** @param {Field} field */
function fieldName(field) {
  return {
    title: AJS.I18n.getText('ballast.ui.change.field-title'),
    owner: AJS.I18n.getText('ballast.ui.change.field-owner'),
    quarter: AJS.I18n.getText('ballast.ui.change.field-quarter'),
    order: AJS.I18n.getText('ballast.ui.change.field-order'),
    clashes: AJS.I18n.getText('ballast.ui.change.field-clashes'),
    due: AJS.I18n.getText('ballast.ui.change.field-due'),
    measure: AJS.I18n.getText('ballast.ui.change.field-measure'),
    query: AJS.I18n.getText('ballast.ui.change.field-query'),
    start: AJS.I18n.getText('ballast.ui.change.field-start'),
    target: AJS.I18n.getText('ballast.ui.change.field-target'),
    unit: AJS.I18n.getText('ballast.ui.change.field-unit'),
    counting: AJS.I18n.getText('ballast.ui.change.field-counting'),
    mark: AJS.I18n.getText('ballast.ui.change.field-mark'),
    references: AJS.I18n.getText('ballast.ui.change.field-references'),
  }[field];
}

/** @param {Change} change @param {string} [text] */
export function changeLozenge(change, text = changeName(change)) {
  const tone = TONES[change];
  return h('span', { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''}` }, text);
}

/** @param {ElementChange[]} changes @param {boolean} onDemand whether what changed in an element waits for a click */
export function changeList(changes, onDemand) {
  return h('ul', { class: 'ballast-differences' }, changes.map((change) => row(change, onDemand)));
}

/** @param {ElementChange} change @param {boolean} onDemand */
function row({ key, kind, change, title, fields }, onDemand) {
  const list = h('ul', null, fields.map((field) => h('li', { key: field.field, dir: 'auto' }, fieldText(field))));
  return h(
    'li',
    { key },
    changeLozenge(change),
    ` ${kindName(kind)} ${key}: `,
    h(change === 'removed' ? 'del' : 'span', { dir: 'auto' }, title),
    fields.length === 0 ? null : onDemand ? disclosure(`changed-${key}`, AJS.I18n.getText('ballast.ui.change.details', key), list) : list,
  );
}

/** @param {FieldChange} field */
export function fieldText({ field, before, after }) {
  return AJS.I18n.getText('ballast.ui.change.field-change', fieldName(field), valueText(field, before), valueText(field, after));
}

/** What stands in a field, in words. @param {Field} field @param {FieldValue|null} value */
function valueText(field, value) {
  if (!value) {
    return AJS.I18n.getText('ballast.ui.change.nothing-said');
  }
  const text = value.text ?? '';
  switch (field) {
    case 'owner':
      return personName(value.person);
    case 'due':
      return calendarDay(text);
    case 'start':
    case 'target':
      return number(Number(text), 6);
    case 'measure':
      return measureName(/** @type {import('./strategy-labels.js').Measure} */ (text));
    case 'counting':
      return countingName(/** @type {import('./strategy-labels.js').Counting} */ (text));
    case 'mark':
      return markName(text);
    default:
      return text;
  }
}
