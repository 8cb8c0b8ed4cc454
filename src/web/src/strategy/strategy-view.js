import { h } from '../shared/dom.js';
import { number, personName } from '../shared/format.js';
import { button, disclosure, heading, hintList, loading, message, problemMessage } from '../shared/ui.js';
import { teamCommitments } from '../commitment/team-commitments.js';
import { capacityView } from './capacity-view.js';
import { changeList, changeLozenge } from './element-changes.js';
import { feedbackView } from './feedback-view.js';
import { kernelView } from './kernel-view.js';
import { quarterChanges, quarterMark } from './quarter-changes.js';
import { header } from './strategy-header.js';
import { markSwatch, standing } from './strategy-pieces.js';
import { otherWins, pillarWins } from './strategy-wins.js';

/** @typedef {import('./strategy-gateway.js').Strategy} Strategy */
/** @typedef {import('./strategy-gateway.js').Element} Element */
/** @typedef {import('./beside-gateway.js').StrategyWins} StrategyWins */

/**
 * @typedef {object} StrategyEvents
 * @property {() => void} again
 * @property {(version: number) => void} show
 * @property {(state: import('./strategy-gateway.js').VersionState) => void} move
 * @property {() => void} openVersion
 * @property {() => void} correct
 * @property {() => void} discard
 * @property {() => void} carry takes over from an earlier strategy
 * @property {(element: Element) => void} history
 * @property {(kind: import('./strategy-gateway.js').Kind) => void} add
 * @property {(element: Element) => void} edit
 * @property {(element: Element) => void} remove
 * @property {(element: Element) => void} measure
 * @property {(element: Element) => void} ask
 * @property {(element: Element) => void} links
 * @property {(element: Element|null) => void} comment null for the whole
 * @property {(comment: import('./feedback-gateway.js').FeedbackComment) => void} answer
 * @property {(status: import('./feedback-gateway.js').CommentStatus|'') => void} filterComments
 * @property {(start: number) => void} turnComments
 * @property {(format: 'markdown'|'csv') => void} exportComments
 * @property {() => void} print
 * @property {() => void} markdown
 * @property {() => void} json
 */

/**
 * @param {import('./strategy-actions.js').StrategyState} state
 * @param {StrategyEvents} events
 */
export function strategyView({ phase, strategy, problem, moveProblem, capacity, commitments, wins, busy, feedback }, events) {
  if (problem) {
    return problemMessage(problem, events.again);
  }
  if (!strategy) {
    return phase === 'loading' ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null;
  }
  return [
    header(strategy, busy, events),
    moveProblem ? problemMessage(moveProblem) : null,
    strategy.issuesHidden ? message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.strategy.issues-hidden'))) : null,
    hints(strategy.hints),
    elementHints(strategy),
    pillars(strategy, wins, events),
    otherWins(wins),
    quarterChanges(strategy.sinceQuarter),
    capacity ? capacityView(capacity) : null,
    teamCommitments(commitments),
    differences(strategy),
    feedbackView(feedback, strategy, events),
    kernelView(strategy, feedback.view?.canComment ?? false, events),
  ];
}

/** @param {import('../shared/gateway.js').ProblemBody[]} list */
export function hints(list) {
  return hintList(list, { screenOnly: true });
}

/** The hints of all elements in one list, so that nobody has to look for what still lacks something. @param {Strategy} strategy */
function elementHints(strategy) {
  const found = strategy.elements.flatMap((element) => element.hints.map((hint) => ({ element, hint })));
  return found.length === 0
    ? null
    : h(
        'div',
        { class: 'ballast-screen-only', key: 'lint' },
        disclosure(
          'hints',
          AJS.I18n.getText('ballast.ui.strategy.element-hints', number(found.length)),
          h(
            'ul',
            { class: 'ballast-hints' },
            found.map(({ element, hint }) => h('li', null, `${element.key} `, h('strong', { dir: 'auto' }, element.title), ` ${hint.message}`)),
          ),
        ),
      );
}

/** @param {Strategy} strategy @param {StrategyWins} wins @param {StrategyEvents} events */
function pillars(strategy, wins, events) {
  const found = strategy.elements.filter((element) => element.kind === 'pillar');
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-pillars', key: 'pillars' },
    heading('ballast-pillars', AJS.I18n.getText('ballast.ui.strategy.pillars')),
    found.length === 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.no-pillars')) : null,
    h('div', { class: 'ballast-pillars' }, found.map((pillar) => pillarCard(pillar, strategy, wins, events))),
  );
}

/** @param {Element} pillar @param {Strategy} strategy @param {StrategyWins} wins @param {StrategyEvents} events */
function pillarCard(pillar, strategy, wins, events) {
  /** @param {import('./strategy-gateway.js').Kind} kind */
  const gathered = (kind) => strategy.elements.filter((element) => element.kind === kind && pillar.references.includes(element.key));
  const actions = gathered('action');
  const results = strategy.elements.filter(
    (element) => element.kind === 'key-result' && actions.some((action) => element.references.includes(action.key)),
  );
  /** @param {Element} element */
  const named = (element) => [title(element), quarterMark(element.key, strategy)];
  return h(
    'article',
    { class: 'ballast-pillar', key: pillar.key, 'aria-label': pillar.title },
    h('h3', { dir: 'auto' }, markSwatch(pillar.mark), pillar.title, quarterMark(pillar.key, strategy)),
    pillar.owner ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.owned-by', personName(pillar.owner))) : null,
    part(AJS.I18n.getText('ballast.ui.strategy.why'), gathered('diagnosis'), named),
    part(AJS.I18n.getText('ballast.ui.strategy.guiding-policies'), gathered('guiding-policy'), named),
    part(AJS.I18n.getText('ballast.ui.strategy.actions'), actions, (action) => [
      named(action),
      action.quarter ? h('span', { class: 'ballast-quiet' }, ` ${action.quarter}`) : null,
    ]),
    part(AJS.I18n.getText('ballast.ui.strategy.key-results'), results, (result) => [
      named(result),
      result.keyResult ? standing(result.keyResult) : null,
    ]),
    pillarWins(wins, pillar.key),
    h('p', { class: 'ballast-screen-only' }, issuesLink(pillar)),
    hints(pillar.hints),
    strategy.canEdit
      ? h('div', { class: 'ballast-actions ballast-screen-only' }, button(AJS.I18n.getText('ballast.ui.common.edit'), () => events.edit(pillar), { key: 'edit', name: AJS.I18n.getText('ballast.ui.strategy.edit-named', pillar.title) }))
      : null,
  );
}

/** @param {Element} element */
export function issuesLink(element) {
  const jql = element.kind === 'pillar' ? `issue in servesPillar("${element.ref}")` : `issue in servesKeyResult("${element.ref}")`;
  const text =
    element.issues === 1 ? AJS.I18n.getText('ballast.ui.strategy.issue') : AJS.I18n.getText('ballast.ui.strategy.issues', number(element.issues));
  return element.kind === 'action' ? h('span', { class: 'ballast-quiet' }, text) : h('a', { href: `${AJS.contextPath()}/issues/?jql=${encodeURIComponent(jql)}` }, text);
}

/** @param {Element} element */
function title(element) {
  return h('span', { dir: 'auto' }, element.title);
}

/**
 * @param {string} name
 * @param {Element[]} elements
 * @param {(element: Element) => import('../shared/dom.js').Child} line
 */
function part(name, elements, line) {
  return elements.length === 0
    ? null
    : [h('h4', null, name), h('ul', null, elements.map((element) => h('li', { key: element.key }, line(element))))];
}

/** @param {Element} element @param {Strategy} strategy */
export function changedMark(element, strategy) {
  const difference = strategy.differences.find((each) => each.key === element.key);
  return difference ? [' ', changeLozenge(difference.change)] : null;
}

/** @param {Strategy} strategy */
function differences(strategy) {
  if (strategy.differences.length === 0) {
    return null;
  }
  return h(
    'section',
    { class: 'ballast-section', 'aria-labelledby': 'ballast-differences', key: 'differences' },
    heading('ballast-differences', AJS.I18n.getText('ballast.ui.strategy.differences', number(strategy.version - 1))),
    changeList(strategy.differences, false),
  );
}
