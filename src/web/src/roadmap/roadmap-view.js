import { boardUrl } from '../planning/board-links.js';
import { termsLine } from '../planning/terms-view.js';
import { h } from '../shared/dom.js';
import { dateTime, number, personName } from '../shared/format.js';
import { button, disclosure, loading, noticeRegion, problemMessage } from '../shared/ui.js';
import { columns, itemFacts, pinPicker, sprintName } from './sprints-view.js';

/** @typedef {import('./roadmap-actions.js').RoadmapState} RoadmapState */
/** @typedef {import('./roadmap-gateway.js').Roadmap} Roadmap */
/** @typedef {{load: () => void, chooseSprints: (sprints: number) => void, pin: (issueId: number, sprint: number|null) => void, save: () => void}} RoadmapEvents */

const FEWEST_SPRINTS = 4;
const MOST_SPRINTS = 13;

/**
 * @param {RoadmapState} state
 * @param {RoadmapEvents} events
 */
export function roadmapView(state, events) {
  return [header(state, events), h('div', { class: 'ballast-main', key: 'main', 'aria-busy': state.planning ? 'true' : null }, main(state, events))];
}

/**
 * @param {RoadmapState} state
 * @param {RoadmapEvents} events
 */
function main(state, events) {
  const { roadmap, planning, problem } = state;
  return [
    noticeRegion(state.notice),
    problem ? problemMessage(problem, events.load) : null,
    planning ? loading(AJS.I18n.getText('ballast.ui.roadmap.loading')) : null,
    roadmap ? [verdict(roadmap), termsLine(roadmap.terms), changes(state, roadmap), columns(state, roadmap, events), unplaced(state, roadmap, events)] : null,
  ];
}

/**
 * @param {RoadmapState} state
 * @param {RoadmapEvents} events
 */
function header(state, events) {
  const { roadmap } = state;
  const why = roadmap?.canSave === false ? (roadmap.saveRefusal?.message ?? null) : null;
  return h(
    'header',
    { class: 'aui-page-header ballast-page-header', key: 'header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        h(
          'ol',
          { class: 'aui-nav aui-nav-breadcrumbs' },
          h('li', null, h('a', { href: boardUrl(state.boardId), dir: 'auto' }, state.boardName || AJS.I18n.getText('ballast.ui.board.board'))),
        ),
        h('h1', null, AJS.I18n.getText('ballast.ui.roadmap.title')),
      ),
      roadmap
        ? h(
            'div',
            { class: 'aui-page-header-actions ballast-header-actions' },
            sprintsPicker(roadmap.sprints.length, events),
            button(AJS.I18n.getText('ballast.ui.roadmap.save'), events.save, {
              style: 'primary',
              key: 'save',
              off: !roadmap.canSave,
              why,
              busy: state.saving || state.planning,
            }),
            why ? h('span', { class: 'ballast-why', key: 'why' }, why) : null,
          )
        : null,
    ),
  );
}

/**
 * @param {number} chosen
 * @param {RoadmapEvents} events
 */
function sprintsPicker(chosen, events) {
  const counts = Array.from({ length: MOST_SPRINTS - FEWEST_SPRINTS + 1 }, (_, at) => FEWEST_SPRINTS + at);
  return h(
    'label',
    { class: 'ballast-sprint-picker', key: 'sprints' },
    h('span', null, AJS.I18n.getText('ballast.ui.roadmap.sprints')),
    h(
      'select',
      {
        class: 'select',
        id: 'ballast-roadmap-sprints',
        value: String(chosen),
        onchange: (/** @type {any} */ event) => events.chooseSprints(Number(event.target.value)),
      },
      counts.map((count) => h('option', { key: count, value: count }, number(count))),
    ),
  );
}

/** @param {Roadmap} roadmap */
function verdict(roadmap) {
  const { gapPercent, value, saved } = roadmap;
  return h(
    'div',
    { class: 'ballast-roadmap-verdict', key: 'verdict' },
    h(
      'p',
      null,
      h('strong', null, AJS.I18n.getText('ballast.ui.roadmap.value', number(value))),
      ' ',
      gapPercent === null ? null : h('span', null, gapText(gapPercent)),
      ' ',
      saved
        ? AJS.I18n.getText('ballast.ui.roadmap.saved-by', personName(saved.by), dateTime(saved.at))
        : AJS.I18n.getText('ballast.ui.roadmap.never-saved'),
    ),
    h('p', { class: 'ballast-why' }, AJS.I18n.getText('ballast.ui.roadmap.explain')),
  );
}

/** Rounded up, so that it never promises too much. @param {number} percent */
function gapText(percent) {
  return percent === 0 ? AJS.I18n.getText('ballast.ui.roadmap.best') : AJS.I18n.getText('ballast.ui.roadmap.gap', number(Math.ceil(percent * 10) / 10));
}

/**
 * @param {RoadmapState} state
 * @param {Roadmap} roadmap
 */
function changes(state, { changes: all, saved }) {
  if (!saved) {
    return null;
  }
  return all.length === 0
    ? h('p', { key: 'changes', class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.roadmap.no-change'))
    : disclosure(
        'changes',
        AJS.I18n.getText('ballast.ui.roadmap.changes', number(all.length)),
        h('ul', { class: 'ballast-lines' }, all.map((change) => h('li', { key: change.issueId, title: change.summary }, changeText(state, change)))),
      );
}

/**
 * @param {RoadmapState} state
 * @param {import('./roadmap-gateway.js').Change} change
 */
function changeText(state, { issueKey, from, to }) {
  if (from === null) {
    return AJS.I18n.getText('ballast.ui.roadmap.change-new', issueKey, sprintName(state, to ?? 1));
  }
  if (to === null) {
    return from < 1
      ? AJS.I18n.getText('ballast.ui.roadmap.change-gone-back', issueKey)
      : AJS.I18n.getText('ballast.ui.roadmap.change-gone', issueKey, sprintName(state, from));
  }
  return from < 1
    ? AJS.I18n.getText('ballast.ui.roadmap.change-back', issueKey, sprintName(state, to))
    : AJS.I18n.getText('ballast.ui.roadmap.change-moved', issueKey, sprintName(state, from), sprintName(state, to));
}

/**
 * @param {RoadmapState} state
 * @param {Roadmap} roadmap
 * @param {RoadmapEvents} events
 */
function unplaced(state, roadmap, events) {
  const { unplaced: shown, unplacedInAll, notConsidered } = roadmap;
  const more = unplacedInAll - shown.length;
  return [
    shown.length === 0
      ? null
      : disclosure(
          'unplaced',
          AJS.I18n.getText('ballast.ui.roadmap.unplaced', number(unplacedInAll)),
          h(
            'ul',
            { class: 'ballast-lines' },
            shown.map(({ candidate, reason, pinnedTo }) =>
              h('li', { key: candidate.issueId, class: 'ballast-roadmap-left' }, itemFacts(candidate), h('p', { class: 'ballast-why' }, reason.message), pinPicker(state, roadmap, candidate, pinnedTo, events)),
            ),
          ),
          more > 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.roadmap.unplaced-more', number(more))) : null,
        ),
    notConsidered > 0 ? h('p', { key: 'rest', class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.roadmap.not-considered', number(notConsidered))) : null,
  ];
}
