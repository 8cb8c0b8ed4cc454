import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { calendarRange, number, personDays } from '../shared/format.js';
import { heading, issueTitle } from '../shared/ui.js';

/** @file The sprints of a roadmap side by side, each with its load and its items. */

/** @typedef {import('./roadmap-actions.js').RoadmapState} RoadmapState */
/** @typedef {import('./roadmap-view.js').RoadmapEvents} RoadmapEvents */
/** @typedef {import('./roadmap-gateway.js').Roadmap} Roadmap */
/** @typedef {import('./roadmap-gateway.js').Sprint} Sprint */
/** @typedef {import('./roadmap-gateway.js').Slot} Slot */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

/**
 * The name that Jira has for it, or its number.
 * @param {RoadmapState} state
 * @param {number} sprint from 1
 */
export function sprintName({ known, weeks }, sprint) {
  if (weeks) {
    return AJS.I18n.getText('ballast.ui.roadmap.week', number(sprint));
  }
  return known[sprint - 1]?.name ?? AJS.I18n.getText('ballast.ui.roadmap.sprint', number(sprint));
}

/**
 * @param {RoadmapState} state
 * @param {Roadmap} roadmap
 * @param {RoadmapEvents} events
 */
export function columns(state, roadmap, events) {
  const nothing = roadmap.unplacedInAll === 0 && roadmap.sprints.every(({ planned, slots }) => planned.length === 0 && slots.every(({ taken, items }) => taken.length + items.length === 0));
  if (nothing) {
    return h('p', { key: 'columns', class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.roadmap.empty'));
  }
  return h(
    'ol',
    { class: 'ballast-roadmap', key: 'columns' },
    roadmap.sprints.map((sprint) =>
      h(
        'li',
        { class: 'ballast-roadmap-sprint', key: sprint.number, 'aria-labelledby': `ballast-roadmap-${sprint.number}` },
        heading(`ballast-roadmap-${sprint.number}`, sprintName(state, sprint.number), 2),
        h('p', { class: 'ballast-quiet' }, calendarRange(sprint.firstDay, sprint.lastDay)),
        sprint.payback > 0 ? h('p', { class: 'ballast-why', key: 'owed' }, AJS.I18n.getText('ballast.ui.roadmap.payback', number(sprint.payback))) : null,
        sprint.slots.map((slot) => slotView(state, roadmap, sprint, slot, events)),
      ),
    ),
  );
}

/**
 * @param {RoadmapState} state
 * @param {Roadmap} roadmap
 * @param {Sprint} sprint
 * @param {Slot} slot
 * @param {RoadmapEvents} events
 */
function slotView(state, roadmap, sprint, slot, events) {
  const planned = slot.kind === 'tasks' ? sprint.planned : slot.taken;
  const loaded = personDays(slot.loadDays);
  const room = personDays(slot.capacityDays);
  return h(
    'div',
    { class: `ballast-roadmap-slot ballast-roadmap-${slot.kind}`, key: slot.kind },
    slotTitle(slot),
    stackedBar(AJS.I18n.getText('ballast.ui.roadmap.load-label', loaded, room), [{ tone: 'least', value: slot.loadDays }], slot.capacityDays),
    h(
      'p',
      { class: 'ballast-why' },
      AJS.I18n.getText('ballast.ui.roadmap.load', number(slot.loadDays), room),
      slot.kind === 'tasks' ? `, ${AJS.I18n.getText('ballast.ui.roadmap.tasks', number(planned.length + slot.items.length), number(slot.mostTasks))}` : null,
    ),
    planned.length + slot.items.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.roadmap.free'))
      : h(
          'ul',
          { class: 'ballast-roadmap-items' },
          planned.map((candidate) => inSprint(candidate, state.weeks || slot.kind !== 'tasks')),
          slot.items.map(({ candidate, pinned }) =>
            h(
              'li',
              { class: `ballast-roadmap-item${pinned ? ' ballast-pinned' : ''}`, key: candidate.issueId },
              itemFacts(candidate),
              pinPicker(state, roadmap, candidate, pinned ? sprint.number : null, events),
            ),
          ),
        ),
  );
}

/**
 * What Jira's sprint holds already, or the team has taken on.
 * @param {Candidate} candidate
 * @param {boolean} takenOn
 */
function inSprint(candidate, takenOn) {
  return h(
    'li',
    { class: 'ballast-roadmap-item', key: candidate.issueId },
    itemFacts(candidate),
    h('span', { class: 'aui-lozenge aui-lozenge-success' }, takenOn ? AJS.I18n.getText('ballast.ui.roadmap.taken') : AJS.I18n.getText('ballast.ui.roadmap.in-sprint')),
  );
}

/** @param {Slot} slot */
function slotTitle({ kind }) {
  if (kind === 'tasks') {
    return null;
  }
  return h('h3', { class: 'ballast-roadmap-kind' }, kind === 'hack-day' ? AJS.I18n.getText('ballast.ui.roadmap.hack-day') : AJS.I18n.getText('ballast.ui.roadmap.tech-week'));
}

/** @param {Candidate} candidate */
export function itemFacts(candidate) {
  return [
    issueTitle(candidate),
    h(
      'span',
      { class: 'ballast-why' },
      candidate.estimate === null ? AJS.I18n.getText('ballast.ui.panel.no-estimate') : personDays(candidate.estimate),
      candidate.score ? ` · ${AJS.I18n.getText('ballast.ui.roadmap.points', number(candidate.score.value))}` : null,
    ),
  ];
}

/**
 * One control says where an item is pinned, pins it and lets it go.
 * @param {RoadmapState} state
 * @param {Roadmap} roadmap
 * @param {Candidate} candidate
 * @param {number|null} pinnedTo
 * @param {RoadmapEvents} events
 */
export function pinPicker(state, roadmap, candidate, pinnedTo, events) {
  return h(
    'select',
    {
      class: 'select ballast-pin',
      'aria-label': AJS.I18n.getText('ballast.ui.roadmap.pin', candidate.issueKey),
      value: pinnedTo === null ? '' : String(pinnedTo),
      onchange: (/** @type {any} */ event) => events.pin(candidate.issueId, event.target.value === '' ? null : Number(event.target.value)),
    },
    h('option', { key: 'none', value: '' }, AJS.I18n.getText('ballast.ui.roadmap.pin-none')),
    roadmap.sprints.map((sprint) => h('option', { key: sprint.number, value: sprint.number }, AJS.I18n.getText('ballast.ui.roadmap.pin-to', sprintName(state, sprint.number)))),
  );
}
