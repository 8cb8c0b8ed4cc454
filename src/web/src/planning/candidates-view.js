import { h } from '../shared/dom.js';
import { dotsLeftText, number } from '../shared/format.js';
import { button, heading, issueTitle, kindTag, loading, message, priorityLozenge, problemMessage, srOnly } from '../shared/ui.js';
import { dotsControl } from '../debt/dots.js';
import { dotsOn } from './candidate-actions.js';
import { estimateText, scoreBar } from './pick-view.js';

/** @typedef {import('./candidate-actions.js').CandidatesState} CandidatesState */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */
/** @typedef {import('../shared/gateway.js').CandidatePage} CandidatePage */

/**
 * @typedef {object} CandidatesEvents
 * @property {(issueId: number, by: number) => void} vote
 * @property {(start: number) => void} turnTo
 * @property {() => void} again
 * @property {() => void} bulkTag
 */

/**
 * @param {CandidatesState} state
 * @param {CandidatesEvents} events
 */
export function candidatesView(state, events) {
  const { page, ballot } = state;
  return h(
    'section',
    { class: 'ballast-candidates', 'aria-labelledby': 'ballast-candidates-title', 'aria-busy': String(state.loading), key: 'candidates' },
    h(
      'div',
      { class: 'ballast-section-head' },
      heading('ballast-candidates-title', AJS.I18n.getText('ballast.ui.candidates.title')),
      h(
        'p',
        { class: 'ballast-quiet', role: 'status', 'aria-live': 'polite' },
        ballot ? AJS.I18n.getText('ballast.ui.vote.left-of', dotsLeftText(ballot.dotsLeft), number(ballot.budget)) : null,
      ),
      state.stale ? button(AJS.I18n.getText('ballast.ui.candidates.reorder'), events.again, { style: 'link', key: 'reorder' }) : null,
    ),
    state.problem ? problemMessage(state.problem, events.again) : null,
    state.voteProblem ? problemMessage(state.voteProblem) : null,
    page ? listing(state, page, events) : waiting(state),
  );
}

/** @param {CandidatesState} state */
function waiting(state) {
  return state.loading ? loading(AJS.I18n.getText('ballast.ui.candidates.loading')) : null;
}

/**
 * @param {CandidatesState} state
 * @param {CandidatePage} page
 * @param {CandidatesEvents} events
 */
function listing(state, page, events) {
  if (page.total === 0) {
    return message(
      'info',
      AJS.I18n.getText('ballast.ui.candidates.none'),
      h('p', null, AJS.I18n.getText('ballast.ui.candidates.none-explain')),
      h('p', null, button(AJS.I18n.getText('ballast.ui.bulk.open'), events.bulkTag, { style: 'primary' })),
    );
  }
  const columns = headings();
  return [
    h(
      'table',
      { class: 'aui ballast-table' },
      h('caption', { class: 'ballast-sr' }, AJS.I18n.getText('ballast.ui.candidates.title')),
      h('thead', null, h('tr', null, columns.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', null, page.candidates.map((candidate) => row(state, candidate, columns, events))),
    ),
    paging(page, events),
  ];
}

function headings() {
  return [
    AJS.I18n.getText('ballast.ui.field.issue'),
    AJS.I18n.getText('ballast.ui.field.kind'),
    AJS.I18n.getText('ballast.ui.field.priority'),
    AJS.I18n.getText('ballast.ui.field.estimate'),
    AJS.I18n.getText('ballast.ui.field.votes'),
    AJS.I18n.getText('ballast.ui.field.my-dots'),
    AJS.I18n.getText('ballast.ui.field.score'),
  ];
}

/**
 * @param {CandidatesState} state
 * @param {Candidate} candidate
 * @param {string[]} columns
 * @param {CandidatesEvents} events
 */
function row(state, candidate, columns, events) {
  const [, kind, priority, estimate, votes, myDots, score] = columns;
  return h(
    'tr',
    { key: candidate.issueId },
    h('td', { class: 'ballast-cell-issue' }, issueTitle(candidate)),
    h('td', { 'data-label': kind, class: 'ballast-cell-short' }, kindTag(candidate.kind)),
    h('td', { 'data-label': priority, class: 'ballast-cell-short' }, priorityLozenge(candidate.priority)),
    h('td', { 'data-label': estimate, class: 'ballast-cell-short' }, estimateText(candidate.estimate)),
    h('td', { 'data-label': votes }, number(candidate.votes)),
    h('td', { 'data-label': myDots }, ownDots(state, candidate, events)),
    h('td', { 'data-label': score, class: 'ballast-cell-score' }, scoreCell(candidate)),
  );
}

/**
 * @param {CandidatesState} state
 * @param {Candidate} candidate
 * @param {CandidatesEvents} events
 */
function ownDots(state, candidate, events) {
  const { ballot } = state;
  if (!ballot) {
    return null;
  }
  const dots = dotsOn(state, candidate.issueId);
  const why = whyNoMore(dots, ballot);
  return dotsControl({
    label: AJS.I18n.getText('ballast.ui.vote.group', candidate.issueKey),
    dots,
    cap: ballot.cap,
    canAdd: why === null,
    why,
    canTakeBack: true,
    onchange: (wanted) => events.vote(candidate.issueId, wanted - dots),
  });
}

/**
 * In the words of the server's refusal.
 * @param {number} dots
 * @param {import('../shared/gateway.js').BallotView} ballot
 * @returns {string|null}
 */
function whyNoMore(dots, { dotsLeft, dotsUsed, cap, budget }) {
  if (dotsLeft <= 0) {
    return AJS.I18n.getText('ballast.debt.over-budget', dotsUsed, budget);
  }
  return dots >= cap ? AJS.I18n.getText('ballast.debt.over-cap', cap) : null;
}

/** @param {Candidate} candidate */
function scoreCell({ score, reason }) {
  return [
    score
      ? h(
          'span',
          { class: 'ballast-score' },
          scoreBar(score),
          h('strong', null, srOnly(`${AJS.I18n.getText('ballast.ui.field.score')} `), number(score.total)),
        )
      : null,
    reason ? h('span', { class: 'ballast-why' }, reason.message) : null,
  ];
}

/**
 * @param {CandidatePage} page
 * @param {CandidatesEvents} events
 */
function paging({ start, limit, total, candidates }, events) {
  if (total <= limit && start === 0) {
    return null;
  }
  return h(
    'nav',
    { class: 'ballast-paging', 'aria-label': AJS.I18n.getText('ballast.ui.candidates.pages') },
    button(AJS.I18n.getText('ballast.ui.common.previous'), () => events.turnTo(Math.max(0, start - limit)), { key: 'previous', off: start === 0 }),
    h('span', null, AJS.I18n.getText('ballast.ui.candidates.shown', number(start + 1), number(start + candidates.length), number(total))),
    button(AJS.I18n.getText('ballast.ui.common.next'), () => events.turnTo(start + limit), { key: 'next', off: start + limit >= total }),
  );
}
