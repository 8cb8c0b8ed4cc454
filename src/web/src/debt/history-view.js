import { h } from '../shared/dom.js';
import { dateTime, personDays, personName } from '../shared/format.js';
import { kindLabel, priorityLabel } from '../shared/labels.js';

/** @typedef {import('../shared/gateway.js').DebtChange} DebtChange */
/** @typedef {import('../shared/gateway.js').DebtFields} DebtFields */

/** @type {Array<{name: keyof DebtFields, label: () => string, value: (fields: DebtFields) => string}>} */
const FIELDS = [
  { name: 'kind', label: () => AJS.I18n.getText('ballast.ui.field.kind'), value: (fields) => kindLabel(fields.kind) },
  { name: 'priority', label: () => AJS.I18n.getText('ballast.ui.field.priority'), value: (fields) => priorityLabel(fields.priority) },
  {
    name: 'estimate',
    label: () => AJS.I18n.getText('ballast.ui.field.estimate'),
    value: (fields) => (fields.estimate === null ? '' : personDays(fields.estimate)),
  },
  { name: 'area', label: () => AJS.I18n.getText('ballast.ui.field.area'), value: (fields) => fields.area ?? '' },
  { name: 'note', label: () => AJS.I18n.getText('ballast.ui.field.note'), value: (fields) => fields.note ?? '' },
];

/** @param {DebtChange[]} changes */
export function historyView(changes) {
  if (changes.length === 0) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.history.none'));
  }
  return h('ol', { class: 'ballast-history' }, changes.map(entry));
}

/** @param {DebtChange} change */
function entry(change) {
  return h(
    'li',
    null,
    h('span', { dir: 'auto' }, headline(change)),
    ' ',
    h('time', { class: 'ballast-quiet', datetime: change.at }, dateTime(change.at)),
    change.action === 'untagged' ? null : h('ul', null, differences(change)),
  );
}

/** @param {DebtChange} change */
function headline({ action, by }) {
  const name = personName(by);
  if (action === 'tagged') {
    return AJS.I18n.getText('ballast.ui.history.tagged', name);
  }
  return action === 'untagged' ? AJS.I18n.getText('ballast.ui.history.untagged', name) : AJS.I18n.getText('ballast.ui.history.changed', name);
}

/** @param {DebtChange} change */
function differences({ before, after }) {
  return FIELDS.map(({ label, value }) => {
    const was = before ? value(before) : '';
    const is = after ? value(after) : '';
    return was === is
      ? null
      : h(
          'li',
          null,
          `${label()}: `,
          was ? [h('del', { dir: 'auto' }, was), ' → '] : null,
          h('span', { dir: 'auto' }, is || AJS.I18n.getText('ballast.ui.common.none')),
        );
  });
}
