import { h } from '../shared/dom.js';
import { calendarDay, number, personName } from '../shared/format.js';
import { disclosure, heading } from '../shared/ui.js';
import { countingName, kindName, markName, measureName } from './strategy-labels.js';

/** @file What changed since the end of the last quarter, as marks and as a list. */

/**
 * @typedef {'title'|'owner'|'quarter'|'order'|'clashes'|'due'|'measure'|'query'|'start'|'target'|'unit'|'counting'|'mark'|'references'} Field
 * @typedef {'added'|'changed'|'removed'} Change
 * @typedef {{text: string|null, person: import('../shared/gateway.js').Person|null}} FieldValue a person for the owner, otherwise a text
 *
 * @typedef {object} QuarterChange
 * @property {string} key
 * @property {import('./strategy-gateway.js').Kind} kind
 * @property {Change} change
 * @property {string} title
 * @property {Array<{field: Field, before: FieldValue|null, after: FieldValue|null}>} fields
 *
 * @typedef {{quarterEnd: string, version: number, changes: QuarterChange[]}} QuarterChanges
 */

const TONES = { added: 'success', changed: 'moved', removed: '' };

/** @param {Change} change */
export function changeName(change) {
  return {
    added: AJS.I18n.getText('ballast.ui.quarter.new'),
    changed: AJS.I18n.getText('ballast.ui.quarter.changed'),
    removed: AJS.I18n.getText('ballast.ui.quarter.gone'),
  }[change];
}

/** @param {Field} field */
function fieldName(field) {
  return {
    title: AJS.I18n.getText('ballast.ui.quarter.field-title'),
    owner: AJS.I18n.getText('ballast.ui.quarter.field-owner'),
    quarter: AJS.I18n.getText('ballast.ui.quarter.field-quarter'),
    order: AJS.I18n.getText('ballast.ui.quarter.field-order'),
    clashes: AJS.I18n.getText('ballast.ui.quarter.field-clashes'),
    due: AJS.I18n.getText('ballast.ui.quarter.field-due'),
    measure: AJS.I18n.getText('ballast.ui.quarter.field-measure'),
    query: AJS.I18n.getText('ballast.ui.quarter.field-query'),
    start: AJS.I18n.getText('ballast.ui.quarter.field-start'),
    target: AJS.I18n.getText('ballast.ui.quarter.field-target'),
    unit: AJS.I18n.getText('ballast.ui.quarter.field-unit'),
    counting: AJS.I18n.getText('ballast.ui.quarter.field-counting'),
    mark: AJS.I18n.getText('ballast.ui.quarter.field-mark'),
    references: AJS.I18n.getText('ballast.ui.quarter.field-references'),
  }[field];
}

/** @param {string} key @param {{sinceQuarter: QuarterChanges|null}} strategy */
export function changeOf(key, { sinceQuarter }) {
  return sinceQuarter?.changes.find((change) => change.key === key) ?? null;
}

/** Beside an element of the one-pager. @param {string} key @param {{sinceQuarter: QuarterChanges|null}} strategy */
export function quarterMark(key, strategy) {
  const found = changeOf(key, strategy);
  return found ? [' ', lozenge(found.change, AJS.I18n.getText('ballast.ui.quarter.mark', changeName(found.change)))] : null;
}

/** @param {Change} change @param {string} text */
function lozenge(change, text) {
  const tone = TONES[change];
  return h('span', { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''}` }, text);
}

/** All of it, with the differences on demand. @param {QuarterChanges|null} since */
export function quarterChanges(since) {
  if (!since) {
    return null;
  }
  const end = calendarDay(since.quarterEnd);
  return h(
    'section',
    { class: 'ballast-section ballast-since-quarter', 'aria-labelledby': 'ballast-since-quarter', key: 'since-quarter' },
    heading('ballast-since-quarter', AJS.I18n.getText('ballast.ui.quarter.since')),
    since.changes.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.quarter.unchanged', end))
      : [
          h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.quarter.explain', end, number(since.version))),
          h('ul', { class: 'ballast-differences' }, since.changes.map(row)),
        ],
  );
}

/** @param {QuarterChange} change */
function row(change) {
  return h(
    'li',
    { key: change.key },
    lozenge(change.change, changeName(change.change)),
    ` ${kindName(change.kind)} ${change.key}: `,
    h(change.change === 'removed' ? 'del' : 'span', { dir: 'auto' }, change.title),
    change.fields.length > 0
      ? disclosure(
          `changed-${change.key}`,
          AJS.I18n.getText('ballast.ui.quarter.details', change.key),
          h('ul', null, change.fields.map((field) => h('li', { key: field.field, dir: 'auto' }, fieldText(field)))),
        )
      : null,
  );
}

/** @param {QuarterChange['fields'][number]} field */
export function fieldText({ field, before, after }) {
  return AJS.I18n.getText('ballast.ui.quarter.field-change', fieldName(field), valueText(field, before), valueText(field, after));
}

/** What stands in a field, in words. @param {Field} field @param {FieldValue|null} value */
function valueText(field, value) {
  if (!value) {
    return AJS.I18n.getText('ballast.ui.quarter.nothing-said');
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
