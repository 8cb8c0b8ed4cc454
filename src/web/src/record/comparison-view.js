import { priceText } from '../cadence/price-view.js';
import { rhythmFacts } from '../cadence/rhythm-text.js';
import { range } from '../planning/policy-cost.js';
import { rangeBar, stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { button, loading, problemMessage } from '../shared/ui.js';
import { signed } from './flow-view.js';
import { healthLozenge } from './health.js';

/** @file Teams with different policies side by side, by name. */

/**
 * @typedef {object} ComparisonState
 * @property {import('./record-gateway.js').Comparison|null} comparison null until somebody asks for it
 * @property {import('../shared/problem.js').Problem|null} comparisonProblem
 *
 * @typedef {{compare: () => void, takePart: (takesPart: boolean) => void}} ComparisonEvents
 */

/**
 * @param {ComparisonState} state
 * @param {ComparisonEvents} events
 */
export function comparisonView({ comparison, comparisonProblem }, events) {
  return h(
    'details',
    {
      key: 'comparison',
      class: 'ballast-details',
      ontoggle: (/** @type {any} */ event) => (event.target.open && !comparison ? events.compare() : undefined),
    },
    h('summary', null, AJS.I18n.getText('ballast.ui.record.compare')),
    h('div', { class: 'ballast-details-body' }, comparisonProblem ? problemMessage(comparisonProblem, events.compare) : comparison ? teams(comparison, events) : loading(AJS.I18n.getText('ballast.ui.common.loading'))),
  );
}

/**
 * @param {import('./record-gateway.js').Comparison} comparison
 * @param {ComparisonEvents} events
 */
function teams(comparison, events) {
  const { teams, more, takesPart, canConfigure, configureRefusal } = comparison;
  return [
    h('p', { class: 'ballast-team-note' }, AJS.I18n.getText('ballast.ui.record.compare-explain')),
    h(
      'table',
      { class: 'aui ballast-table', 'aria-label': AJS.I18n.getText('ballast.ui.record.compare') },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          [
            AJS.I18n.getText('ballast.ui.record.compare-team'),
            AJS.I18n.getText('ballast.ui.record.compare-policy'),
            AJS.I18n.getText('ballast.ui.record.compare-share'),
            AJS.I18n.getText('ballast.ui.record.compare-promise'),
            AJS.I18n.getText('ballast.ui.record.compare-net'),
            AJS.I18n.getText('ballast.ui.record.compare-key-results'),
          ].map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h('tbody', null, teams.map(row)),
    ),
    more ? h('p', null, AJS.I18n.getText('ballast.ui.record.compare-more', number(teams.length))) : null,
    takesPart ? null : h('p', null, AJS.I18n.getText('ballast.ui.record.compare-out')),
    h(
      'p',
      null,
      button(
        takesPart ? AJS.I18n.getText('ballast.ui.record.compare-opt-out') : AJS.I18n.getText('ballast.ui.record.compare-opt-in'),
        () => events.takePart(!takesPart),
        { style: 'link', off: !canConfigure, why: configureRefusal?.message },
      ),
    ),
  ];
}

/** @param {import('./record-gateway.js').ComparedTeam} team */
function row(team) {
  const { policy, price, quarterDays } = team;
  return h(
    'tr',
    { key: team.boardId },
    h('th', { scope: 'row', dir: 'auto' }, team.name),
    cell(AJS.I18n.getText('ballast.ui.record.compare-policy'), [
      h('div', null, AJS.I18n.getText('ballast.ui.policy.fact-tasks', range(policy.tasksMin, policy.tasksMax), personDays(policy.largestTask))),
      rhythmFacts(policy.rhythm).map((fact) => h('div', null, fact)),
    ]),
    cell(AJS.I18n.getText('ballast.ui.record.compare-share'), [
      rangeBar(priceText(price, quarterDays), price.minDays, price.maxDays, quarterDays),
      h('div', null, priceText(price, quarterDays)),
    ]),
    cell(AJS.I18n.getText('ballast.ui.record.compare-promise'), [
      healthLozenge(team.health),
      ' ',
      AJS.I18n.getText('ballast.ui.record.compare-promise-cell', number(team.kept), number(team.of)),
    ]),
    cell(
      AJS.I18n.getText('ballast.ui.record.compare-net'),
      AJS.I18n.getText('ballast.ui.record.compare-net-cell', signed(team.netItems), signed(team.netDays), number(team.sprints)),
    ),
    cell(AJS.I18n.getText('ballast.ui.record.compare-key-results'), keyResults(team)),
  );
}

/** How far they came in the sprints that are compared, and how far they are. @param {import('./record-gateway.js').ComparedTeam} team */
function keyResults({ keyResults: { all, measured, percent, known, points }, sprints }) {
  if (percent === null) {
    return all === 0
      ? AJS.I18n.getText('ballast.ui.record.compare-key-results-none')
      : AJS.I18n.getText('ballast.ui.record.compare-key-results-unmeasured', number(all));
  }
  const way = AJS.I18n.getText('ballast.ui.strategy.progress', number(percent, 0));
  return [
    stackedBar(way, [{ tone: 'least', value: percent }], 100),
    points === null ? null : h('div', null, h('strong', null, AJS.I18n.getText('ballast.ui.record.compare-key-results-moved', signed(points), number(sprints), number(known)))),
    h('div', null, AJS.I18n.getText('ballast.ui.record.compare-key-results-cell', number(percent, 0), number(measured), number(all))),
  ];
}

/**
 * @param {string} label
 * @param {import('../shared/dom.js').Child} content
 */
function cell(label, content) {
  return h('td', { 'data-label': label }, h('div', null, content));
}
