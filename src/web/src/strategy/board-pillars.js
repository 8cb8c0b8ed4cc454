import { stackedBar } from '../shared/bars.js';
import { h, render } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { heading, issueLink, problemMessage } from '../shared/ui.js';
import { markSwatch, standing } from './strategy-pieces.js';

/** @file What the sprint does for the strategy, beneath the suggestion. Absent on boards that follow no strategy. */

/**
 * @typedef {object} PillarsState
 * @property {import('./strategy-gateway.js').BoardPillars|null} board
 * @property {number[]} sprint ids of the tasks that are suggested or planned
 * @property {import('../shared/problem.js').Problem|null} problem
 */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./strategy-gateway.js').StrategyGateway} gateway
 */
export function mountBoardPillars(element, boardId, gateway) {
  /** @type {PillarsState} */
  const initial = { board: null, sprint: [], problem: null };
  const store = createStore(initial);
  const load = async () => {
    try {
      store.set({ board: await gateway.boardPillars(boardId), problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };
  store.watch((state) => render(element, pillarsView(state, () => void load())));
  return {
    load,
    /** @param {import('../shared/gateway.js').Suggestion|null} suggestion */
    show(suggestion) {
      const tasks = suggestion ? [...suggestion.picks, ...suggestion.planned] : [];
      store.set({ sprint: tasks.map((task) => task.candidate.issueId) });
    },
  };
}

/**
 * @param {PillarsState} state
 * @param {() => void} again
 */
function pillarsView({ board, sprint, problem }, again) {
  if (problem) {
    return problem.status === 404 ? null : problemMessage(problem, again);
  }
  if (!board || board.pillars.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-board-pillars' },
    heading('ballast-board-pillars', AJS.I18n.getText('ballast.ui.pillars.title')),
    h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.pillars.explain')),
    h('div', { class: 'ballast-pillars' }, board.pillars.map((pillar) => card(pillar, sprint))),
    houseKeeping(board.pillars, sprint),
    board.issuesHidden ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.pillars.hidden')) : null,
  );
}

/**
 * What serves no pillar is as good a task as any.
 * @param {import('./strategy-gateway.js').BoardPillar[]} pillars
 * @param {number[]} sprint
 */
function houseKeeping(pillars, sprint) {
  const others = sprint.filter((issue) => !pillars.some((pillar) => pillar.serving.includes(issue))).length;
  return others === 0 ? null : h('p', null, AJS.I18n.getText('ballast.ui.pillars.house-keeping', number(others), number(sprint.length)));
}

/**
 * @param {import('./strategy-gateway.js').BoardPillar} pillar
 * @param {number[]} sprint
 */
function card(pillar, sprint) {
  const here = sprint.filter((issue) => pillar.serving.includes(issue)).length;
  return h(
    'article',
    { class: 'ballast-pillar', key: pillar.ref, 'aria-label': pillar.title },
    h(
      'h3',
      null,
      markSwatch(pillar.mark),
      h('a', { dir: 'auto', href: `${AJS.contextPath()}/plugins/servlet/ballast/strategy?strategyId=${pillar.strategyId}` }, pillar.title),
    ),
    sprint.length > 0
      ? stackedBar(AJS.I18n.getText('ballast.ui.pillars.share', number(here), number(sprint.length)), [{ tone: 'alignment', value: here }], sprint.length)
      : null,
    h(
      'p',
      null,
      here === 0 ? AJS.I18n.getText('ballast.ui.pillars.none-in-sprint') : h('strong', null, AJS.I18n.getText('ballast.ui.pillars.in-sprint', number(here))),
      h('span', { class: 'ballast-quiet' }, ` · ${servingText(pillar.serving.length)}`),
    ),
    pillar.silence ? silence(pillar.silence) : null,
    h('ul', null, pillar.keyResults.map((result) => h('li', null, h('span', { dir: 'auto' }, result.title), standing(result.keyResult)))),
  );
}

/** @param {import('./strategy-gateway.js').Silence} silence */
function silence({ sprints, candidate }) {
  return h(
    'div',
    { class: 'ballast-silence', role: 'note' },
    h('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.pillars.silent')),
    ' ',
    AJS.I18n.getText('ballast.ui.pillars.silent-explain', number(sprints)),
    candidate ? best(candidate) : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.pillars.no-candidate')),
  );
}

/** @param {NonNullable<import('./strategy-gateway.js').Silence['candidate']>} candidate */
function best({ issueKey, summary, rank, reason }) {
  return [
    h(
      'p',
      null,
      reason ? AJS.I18n.getText('ballast.ui.pillars.best-not-yet', number(rank)) : AJS.I18n.getText('ballast.ui.pillars.best', number(rank)),
      ' ',
      issueLink(issueKey),
      ' ',
      h('span', { dir: 'auto' }, summary),
    ),
    reason ? h('p', { class: 'ballast-why' }, reason.message) : null,
  ];
}

/** @param {number} issues */
function servingText(issues) {
  return issues === 1 ? AJS.I18n.getText('ballast.ui.pillars.open-one') : AJS.I18n.getText('ballast.ui.pillars.open', number(issues));
}
