import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { heading } from '../shared/ui.js';
import { sprintName } from './sprint-name.js';

/** @file How often the team changed between slices of initiatives and other work: a sum for each sprint, never of a person. */

/** @typedef {import('./record-gateway.js').SprintRecord} SprintRecord */
/** @typedef {import('./record-gateway.js').Switches} Switches */

const SPRINTS = 12;

/** Nothing when no sprint has a sum that may be told. @param {SprintRecord[]} sprints latest first */
export function switchesView(sprints) {
  const measured = sprints.slice(0, SPRINTS).filter(({ switches }) => switches);
  return measured.length === 0
    ? null
    : h(
        'div',
        { key: 'switches', class: 'ballast-switches' },
        heading('ballast-switches-title', AJS.I18n.getText('ballast.ui.record.switches-title'), 3),
        h('ul', { class: 'ballast-lines' }, measured.map(line)),
        h('p', { class: 'ballast-team-note' }, AJS.I18n.getText('ballast.ui.record.switches-note')),
      );
}

/** @param {SprintRecord} sprint */
function line(sprint) {
  const { people, switches } = /** @type {Switches} */ (sprint.switches);
  const name = sprintName(sprint);
  const text =
    switches === 0
      ? AJS.I18n.getText('ballast.ui.record.switches-none', name, number(people))
      : AJS.I18n.getText('ballast.ui.record.switches', name, number(switches), number(people));
  return h('li', { key: sprint.key }, text);
}
