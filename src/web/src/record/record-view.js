import { h } from '../shared/dom.js';
import { date, number, personName } from '../shared/format.js';
import { button, disclosure, heading, loading, problemMessage } from '../shared/ui.js';
import { comparisonView } from './comparison-view.js';
import { flowView } from './flow-view.js';
import { healthLozenge } from './health.js';
import { sprintName } from './sprint-name.js';
import { starvedView } from './starved-view.js';
import { switchesView } from './switches-view.js';

/** @typedef {import('./record-gateway.js').TeamRecord} TeamRecord */
/** @typedef {import('./record-gateway.js').SprintRecord} SprintRecord */
/** @typedef {import('./record-gateway.js').StarvedItem} StarvedItem */

/**
 * @typedef {object} RecordFacts
 * @property {TeamRecord|null} record
 * @property {import('./record-gateway.js').Starved|null} starved
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {boolean} recording
 *
 * @typedef {RecordFacts & import('./comparison-view.js').ComparisonState} RecordState
 *
 * @typedef {{again: () => void, forgive: (sprint: SprintRecord) => void, decide: (item: StarvedItem) => void}
 *   & import('./comparison-view.js').ComparisonEvents} RecordEvents
 */

/** Sprints whose mark is drawn: the eight that can count, and what lies between them. */
const MARKS = 12;

/**
 * @param {RecordState} state
 * @param {RecordEvents} events
 */
export function recordView(state, events) {
  const { record, starved, problem, recording } = state;
  if (problem) {
    return problem.status === 404 ? null : problemMessage(problem, events.again);
  }
  if (!record) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-team-part', 'aria-labelledby': 'ballast-record-title', 'aria-busy': recording ? 'true' : 'false' },
    heading('ballast-record-title', AJS.I18n.getText('ballast.ui.record.title')),
    recording ? loading(AJS.I18n.getText('ballast.ui.record.recording')) : null,
    starved ? starvedView(starved, events) : null,
    record.sprints.length === 0 ? h('p', { key: 'none' }, AJS.I18n.getText('ballast.ui.record.none')) : facts(record, events),
    comparisonView(state, events),
  );
}

/**
 * @param {TeamRecord} record
 * @param {RecordEvents} events
 */
function facts(record, events) {
  return [
    h('p', { key: 'promise', class: 'ballast-promise' }, healthLozenge(record.health), ' ', promiseText(record)),
    marks(record.sprints),
    ious(record, events),
    flowView(record.sprints),
    switchesView(record.sprints),
    h('p', { key: 'note', class: 'ballast-team-note' }, AJS.I18n.getText('ballast.ui.record.note')),
  ];
}

/** @param {TeamRecord} record */
function promiseText({ kept, of }) {
  return of === 0
    ? AJS.I18n.getText('ballast.ui.record.promise-none')
    : AJS.I18n.getText('ballast.ui.record.promise', number(kept), number(of));
}

const SIGNS = { kept: '✓', missed: '✗', 'not-asked': '–' };

/** A row of marks, the oldest first. @param {SprintRecord[]} sprints latest first */
function marks(sprints) {
  return h(
    'ol',
    { key: 'marks', class: 'ballast-promises', 'aria-label': AJS.I18n.getText('ballast.ui.record.marks') },
    sprints
      .slice(0, MARKS)
      .reverse()
      .map((sprint) =>
        h(
          'li',
          { key: sprint.key, class: `ballast-promise-mark ballast-promise-${sprint.mark}`, title: markText(sprint) },
          h('span', { 'aria-hidden': 'true' }, SIGNS[sprint.mark]),
          h('span', { class: 'ballast-sr' }, markText(sprint)),
        ),
      ),
  );
}

/** @param {SprintRecord} sprint */
function markText(sprint) {
  const name = sprintName(sprint);
  if (sprint.mark === 'not-asked') {
    return AJS.I18n.getText('ballast.ui.record.mark-not-asked', name, groundText(sprint));
  }
  const done = number(sprint.flow.done.items);
  const asked = number(sprint.fewest);
  return sprint.mark === 'kept'
    ? AJS.I18n.getText('ballast.ui.record.mark-kept', name, done, asked)
    : AJS.I18n.getText('ballast.ui.record.mark-missed', name, done, asked);
}

/** Why nothing was asked. @param {SprintRecord} sprint */
function groundText({ ground }) {
  switch (ground) {
    case 'no-policy':
      return AJS.I18n.getText('ballast.ui.record.ground-no-policy');
    case 'tech-week':
      return AJS.I18n.getText('ballast.ui.record.ground-tech-week');
    case 'holidays':
      return AJS.I18n.getText('ballast.ui.record.ground-holidays');
    case 'war-room':
      return AJS.I18n.getText('ballast.ui.record.ground-war-room');
    default:
      return AJS.I18n.getText('ballast.ui.record.ground-policy');
  }
}

/**
 * @param {TeamRecord} record
 * @param {RecordEvents} events
 */
function ious(record, events) {
  const open = record.sprints.filter(({ iou }) => iou && iou.left > 0);
  const settled = record.sprints.filter(({ iou }) => iou && iou.left === 0);
  return h(
    'div',
    { key: 'ious', class: 'ballast-ious' },
    heading('ballast-iou-title', AJS.I18n.getText('ballast.ui.record.iou-title'), 3),
    h('p', null, owedText(record.owed)),
    open.length > 0
      ? [
          h('p', { class: 'ballast-team-note', key: 'explain' }, AJS.I18n.getText('ballast.ui.record.iou-explain')),
          h('ul', { class: 'ballast-lines', key: 'open' }, open.map((sprint) => openIou(sprint, record, events))),
        ]
      : null,
    settled.length > 0
      ? disclosure('settled', AJS.I18n.getText('ballast.ui.record.iou-settled', number(settled.length)), h('ul', { class: 'ballast-lines' }, settled.map(settledIou)))
      : null,
  );
}

/** @param {number} owed */
function owedText(owed) {
  switch (owed) {
    case 0:
      return AJS.I18n.getText('ballast.ui.record.owed-none');
    case 1:
      return AJS.I18n.getText('ballast.ui.record.owed-one');
    default:
      return AJS.I18n.getText('ballast.ui.record.owed', number(owed));
  }
}

/**
 * @param {SprintRecord} sprint
 * @param {TeamRecord} record
 * @param {RecordEvents} events
 */
function openIou(sprint, record, events) {
  const { left, missed } = /** @type {import('./record-gateway.js').Iou} */ (sprint.iou);
  return h(
    'li',
    { key: sprint.key },
    AJS.I18n.getText('ballast.ui.record.iou-left', sprintName(sprint), number(left), number(missed)),
    ' ',
    button(AJS.I18n.getText('ballast.ui.record.forgive'), () => events.forgive(sprint), {
      style: 'link',
      off: !record.canPlan,
      why: record.planRefusal?.message,
      name: AJS.I18n.getText('ballast.ui.record.forgive-name', sprintName(sprint)),
    }),
  );
}

/** @param {SprintRecord} sprint */
function settledIou(sprint) {
  const { missed, paid, forgiven, lapsed, forgiveness } = /** @type {import('./record-gateway.js').Iou} */ (sprint.iou);
  return h(
    'li',
    { key: sprint.key },
    AJS.I18n.getText('ballast.ui.record.iou-line', sprintName(sprint), number(missed), number(paid), number(forgiven)),
    lapsed > 0 ? ` ${AJS.I18n.getText('ballast.ui.record.iou-lapsed', number(lapsed))}` : null,
    forgiveness
      ? h('p', { class: 'ballast-why' }, h('q', { dir: 'auto' }, forgiveness.reason), ' ', AJS.I18n.getText('ballast.ui.record.forgiven-by', personName(forgiveness.by), date(forgiveness.at)))
      : null,
  );
}
