import { h } from '../shared/dom.js';
import { calendarDay, number, personDays } from '../shared/format.js';
import { button, heading, issueTitle } from '../shared/ui.js';

/** @typedef {import('./cadence-gateway.js').SliceProposal} SliceProposal */

/**
 * The next due slice of each initiative, and who works on one alone; both apart from the quota.
 * @param {import('../shared/gateway.js').Suggestion} suggestion
 * @param {string} sprintName
 * @param {((slice: SliceProposal) => void)|undefined} add absent where one only looks
 * @param {boolean} busy
 */
export function dueSlicesView({ slices, allocations }, sprintName, add, busy) {
  if (slices.length + allocations.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-occasion', 'aria-labelledby': 'ballast-slices-title', key: 'slices' },
    heading('ballast-slices-title', AJS.I18n.getText('ballast.ui.slice.title'), 3),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.slice.explain')),
    h('ul', { class: 'ballast-lines' }, slices.map((slice) => h('li', { key: slice.issueId }, sliceLine(slice, sprintName, add, busy)))),
    allocations.map(({ initiativeId, title, people, days, until }) =>
      h(
        'p',
        { key: initiativeId },
        AJS.I18n.getText(
          'ballast.ui.slice.allocation',
          people === 1 ? AJS.I18n.getText('ballast.ui.slice.person') : AJS.I18n.getText('ballast.ui.slice.people', number(people)),
          title,
          personDays(days),
          calendarDay(until),
        ),
      ),
    ),
  );
}

/**
 * @param {SliceProposal} slice
 * @param {string} sprintName
 * @param {((slice: SliceProposal) => void)|undefined} add
 * @param {boolean} busy
 */
function sliceLine(slice, sprintName, add, busy) {
  return [
    issueTitle(slice),
    ' ',
    h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.slice.of', slice.title, personDays(slice.effort))),
    slice.late ? h('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.slice.late', number(slice.lateSprints))) : null,
    ' ',
    slice.inSprint
      ? h('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.slice.in-sprint'))
      : add &&
        button(AJS.I18n.getText('ballast.ui.suggestion.add'), () => add(slice), {
          off: !slice.canAdd || busy,
          why: slice.addRefusal?.message,
          name: AJS.I18n.getText('ballast.ui.slice.add-name', slice.issueKey, sprintName),
        }),
  ];
}
