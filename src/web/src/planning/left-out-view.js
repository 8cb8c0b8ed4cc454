import { h } from '../shared/dom.js';
import { date, number, personName } from '../shared/format.js';
import { button, disclosure, issueTitle } from '../shared/ui.js';
import { boardUrl } from './board-links.js';
import { MOST_MISSES } from './question.js';
import { whatIfButton } from './what-if-view.js';

/** @file What the suggestion leaves out, each with its reason. */

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */
/** @typedef {import('./suggestion-view.js').SuggestionEvents} SuggestionEvents */
/** @typedef {import('../shared/gateway.js').Suggestion} Suggestion */

/**
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
export function nearMisses({ boardId, nearMisses, passedOver }, events) {
  if (nearMisses.length === 0) {
    return null;
  }
  return disclosure(
    'near-misses',
    passedOver > nearMisses.length
      ? AJS.I18n.getText('ballast.ui.near-misses.title-of', number(nearMisses.length), number(passedOver))
      : AJS.I18n.getText('ballast.ui.near-misses.title', number(nearMisses.length)),
    h(
      'ul',
      { class: 'ballast-lines' },
      nearMisses.map(({ candidate, reason, lacks, passedOver, starved }) =>
        h(
          'li',
          { key: candidate.issueId },
          issueTitle(candidate),
          h('p', { class: 'ballast-why' }, reason.message, isMore(reason, lacks) ? ` ${AJS.I18n.getText('ballast.ui.near-misses.lacks', number(lacks))}` : null),
          passedOver > 0 ? h('p', { class: 'ballast-why' }, passedOverText(passedOver), starved ? [' ', verdictLink(boardId)] : null) : null,
          whatIfButton(candidate, false, events),
        ),
      ),
    ),
    passedOver > nearMisses.length && nearMisses.length < MOST_MISSES
      ? button(AJS.I18n.getText('ballast.ui.near-misses.more'), events.explainMore, { style: 'link', key: 'more' })
      : null,
  );
}

/** @param {number} times */
function passedOverText(times) {
  return times === 1 ? AJS.I18n.getText('ballast.ui.near-misses.passed-over-once') : AJS.I18n.getText('ballast.ui.near-misses.passed-over', number(times));
}

/** To the list on the board's page where the team decides what becomes of it. @param {number} boardId */
function verdictLink(boardId) {
  return h('a', { href: `${boardUrl(boardId)}#ballast-starved-title` }, AJS.I18n.getText('ballast.ui.near-misses.verdict'));
}

/**
 * Whether the points that it lacks are not what the reason is about anyway.
 * @param {import('../shared/gateway.js').ProblemBody} reason
 * @param {number} lacks
 */
function isMore({ code }, lacks) {
  return lacks > 0 && code !== 'ballast.planning.beaten' && code !== 'ballast.planning.worth-nothing';
}

/**
 * @param {SuggestionState} state
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
export function dismissed(state, suggestion, events) {
  if (suggestion.dismissed.length === 0) {
    return null;
  }
  return disclosure(
    'dismissed',
    AJS.I18n.getText('ballast.ui.dismissed.title', number(suggestion.dismissed.length)),
    h(
      'ul',
      { class: 'ballast-lines' },
      suggestion.dismissed.map(({ candidate, reason, by, until }) =>
        h(
          'li',
          { key: candidate.issueId },
          issueTitle(candidate),
          h('p', { class: 'ballast-why' }, h('q', { dir: 'auto' }, reason), ' ', AJS.I18n.getText('ballast.ui.dismissed.by', personName(by), date(until))),
          button(AJS.I18n.getText('ballast.ui.dismissed.restore'), () => events.restore(candidate), {
            style: 'link',
            off: !suggestion.canPlan || state.busyIssue !== null,
            why: suggestion.planRefusal?.message,
            name: AJS.I18n.getText('ballast.ui.dismissed.restore-name', candidate.issueKey),
          }),
        ),
      ),
    ),
  );
}
