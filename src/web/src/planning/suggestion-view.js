import { capacityView } from '../cadence/capacity-view.js';
import { dueSlicesView } from '../cadence/due-slices-view.js';
import { hackDayView } from '../cadence/hack-day-view.js';
import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading, loading, message, noticeRegion, problemMessage, sentences } from '../shared/ui.js';
import { dismissed, nearMisses } from './left-out-view.js';
import { arithmetic, candidateHead, servedPillars } from './pick-view.js';
import { addLabel, addName, nothingToPick, plannedTitle, quotaView, undoName } from './quota-view.js';
import { currentSprint } from './suggestion-actions.js';
import { switchLine, termsLine } from './terms-view.js';
import { alternatives, conflict, whatIf, whatIfButton } from './what-if-view.js';

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */
/** @typedef {import('../shared/gateway.js').Suggestion} Suggestion */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

/**
 * @typedef {object} SuggestionEvents
 * @property {(candidate: Candidate) => void} add
 * @property {(candidate: Candidate) => void} undo
 * @property {(candidate: Candidate) => void} dismiss
 * @property {(candidate: Candidate) => void} restore
 * @property {(slice: import('../cadence/cadence-gateway.js').SliceProposal) => void} addSlice
 * @property {import('../cadence/hack-day-view.js').HackDayEvents} [hackDay] where it can be planned
 * @property {() => void} absence
 * @property {() => void} refresh
 * @property {() => void} explainMore
 * @property {(part: Partial<import('../shared/gateway.js').Question>) => void} [ask] where questions can be asked
 * @property {(candidate: Candidate, taken: boolean) => void} [wish]
 * @property {() => void} [stopAsking]
 * @property {() => void} [keepWeights] for everybody, from now on
 * @property {() => void} [showWeightsLog]
 */

/**
 * What the chosen sprint should take and why.
 * @param {SuggestionState} state
 * @param {SuggestionEvents} events
 */
export function suggestionView(state, events) {
  const { suggestion, suggestionProblem, loadingSuggestion } = state;
  return h(
    'section',
    { class: 'ballast-suggestion', 'aria-labelledby': 'ballast-suggestion-title', 'aria-busy': loadingSuggestion ? 'true' : 'false', key: 'suggestion' },
    heading('ballast-suggestion-title', AJS.I18n.getText('ballast.ui.suggestion.title', currentSprint(state).name)),
    noticeRegion(state.notice),
    suggestionProblem ? problemMessage(suggestionProblem, events.refresh) : null,
    suggestion ? body(state, suggestion, events) : skeleton(loadingSuggestion),
  );
}

/** @param {boolean} isLoading */
function skeleton(isLoading) {
  return isLoading ? loading(AJS.I18n.getText('ballast.ui.suggestion.loading')) : null;
}

/**
 * @param {SuggestionState} state
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
function body(state, suggestion, events) {
  const { canPlan, planRefusal } = suggestion;
  return [
    budget(suggestion, currentSprint(state).week !== undefined, events),
    termsLine(suggestion.terms),
    whatIf(state, suggestion, events),
    planned(state, suggestion, events),
    conflict(suggestion),
    picks(state, suggestion, events),
    suggestion.hackDay ? hackDayView(suggestion.hackDay, canPlan, planRefusal?.message, events.hackDay) : null,
    dueSlicesView(suggestion, currentSprint(state).name, events.addSlice, state.busyIssue !== null),
    alternatives(suggestion),
    !canPlan && planRefusal ? h('p', { class: 'ballast-why', key: 'plan' }, planRefusal.message) : null,
    suggestion.shortfall ? message('info', null, sentences(suggestion.shortfall)) : null,
    nearMisses(suggestion, events),
    dismissed(state, suggestion, events),
  ];
}

/**
 * @param {Suggestion} suggestion
 * @param {boolean} byWeek
 * @param {SuggestionEvents} events
 */
function budget({ capacity, quota, canPlan, planRefusal }, byWeek, events) {
  return h(
    'div',
    { class: 'ballast-budget', key: 'budget' },
    quotaView(quota, capacity, byWeek),
    h(
      'p',
      null,
      capacityView(capacity),
      ' ',
      button(AJS.I18n.getText('ballast.ui.capacity.change'), events.absence, {
        key: 'absence',
        style: 'link',
        off: !canPlan,
        why: planRefusal?.message,
      }),
    ),
  );
}

/**
 * @param {SuggestionState} state
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
function picks(state, suggestion, events) {
  if (suggestion.picks.length === 0) {
    return suggestion.shortfall || suggestion.conflict ? null : h('p', { class: 'ballast-quiet', key: 'picks' }, nothingToPick(suggestion, currentSprint(state).week !== undefined));
  }
  const asksFor = state.question ? AJS.I18n.getText('ballast.ui.whatif.add-off') : null;
  return [
    h('p', { class: 'ballast-worth', key: 'worth' }, AJS.I18n.getText('ballast.ui.suggestion.value', number(suggestion.value))),
    h(
      'ol',
      { class: 'ballast-cards', key: 'picks', 'aria-label': AJS.I18n.getText('ballast.ui.suggestion.picks') },
      suggestion.picks.map(({ candidate, switchCost, canAdd, addRefusal }) =>
        h(
          'li',
          { class: 'ballast-card', key: candidate.issueId },
          candidateHead(candidate),
          candidate.score ? arithmetic(candidate.score) : null,
          switchLine(switchCost, candidate.score),
          servedPillars(candidate),
          h(
            'div',
            { class: 'ballast-actions' },
            button(addLabel(state), () => events.add(candidate), {
              key: 'add',
              style: 'primary',
              off: !canAdd || state.busyIssue !== null || asksFor !== null,
              busy: state.busyIssue === candidate.issueId,
              why: asksFor ?? addRefusal?.message,
              name: addName(state, candidate.issueKey),
            }),
            button(AJS.I18n.getText('ballast.ui.suggestion.dismiss'), () => events.dismiss(candidate), {
              key: 'dismiss',
              style: 'subtle',
              off: !suggestion.canPlan,
              why: suggestion.planRefusal?.message,
              name: AJS.I18n.getText('ballast.ui.suggestion.dismiss-name', candidate.issueKey),
            }),
            whatIfButton(candidate, true, events),
          ),
          !canAdd && addRefusal ? h('p', { class: 'ballast-why' }, addRefusal.message) : null,
        ),
      ),
    ),
  ];
}

/**
 * @param {SuggestionState} state
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
function planned(state, suggestion, events) {
  if (suggestion.planned.length === 0) {
    return null;
  }
  return h(
    'div',
    { class: 'ballast-planned', key: 'planned' },
    heading('ballast-planned-title', plannedTitle(state), 3),
    h(
      'ul',
      { class: 'ballast-lines', 'aria-labelledby': 'ballast-planned-title' },
      suggestion.planned.map(({ candidate, canUndo, undoRefusal }) =>
        h(
          'li',
          { key: candidate.issueId },
          h('span', { class: 'ballast-tick', 'aria-hidden': 'true' }, '✓'),
          candidateHead(candidate),
          button(AJS.I18n.getText('ballast.ui.planned.undo'), () => events.undo(candidate), {
            style: 'subtle',
            off: !canUndo || state.busyIssue !== null,
            busy: state.busyIssue === candidate.issueId,
            why: undoRefusal?.message,
            name: undoName(state, candidate.issueKey),
          }),
          !canUndo && undoRefusal ? h('p', { class: 'ballast-why' }, undoRefusal.message) : null,
        ),
      ),
    ),
  );
}
