import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays, votersText, votesText } from '../shared/format.js';
import { partLabel } from '../shared/labels.js';
import { issueTitle, kindTag, priorityLozenge } from '../shared/ui.js';

/** @typedef {import('../shared/gateway.js').Candidate} Candidate */
/** @typedef {import('../shared/gateway.js').Score} Score */

/** The most a value can be; the scale of every score bar, so that bars can be compared. */
const MOST_VALUE = 1000;

/** @param {Candidate} candidate */
export function candidateFacts(candidate) {
  return h(
    'span',
    { class: 'ballast-chips' },
    kindTag(candidate.kind),
    priorityLozenge(candidate.priority),
    h('span', { class: 'ballast-chip' }, estimateText(candidate.estimate)),
    h(
      'span',
      { class: 'ballast-chip' },
      candidate.votes === 0
        ? AJS.I18n.getText('ballast.ui.panel.no-votes')
        : AJS.I18n.getText('ballast.ui.panel.votes-from', votesText(candidate.votes), votersText(candidate.voters)),
    ),
  );
}

/** @param {Candidate} candidate */
export function candidateHead(candidate) {
  return h('div', { class: 'ballast-card-head' }, issueTitle(candidate), candidateFacts(candidate));
}

/**
 * The sum behind a score, drawn and written out: "votes 450 + priority 225 + age 40 = 715; 715 ÷ 0.5 person-days = 1,430".
 * @param {Score} score
 */
export function arithmetic(score) {
  return h(
    'div',
    { class: 'ballast-arithmetic' },
    scoreBar(score),
    h(
      'p',
      { class: 'ballast-sum' },
      score.parts.map((part, index) => [
        index > 0 ? ' + ' : null,
        h(
          'span',
          { class: 'ballast-term', title: AJS.I18n.getText('ballast.ui.score.of', number(part.points), number(part.of)) },
          h('span', { class: `ballast-swatch ballast-tone-${part.part}`, 'aria-hidden': 'true' }),
          `${partLabel(part.part)} ${number(part.points)}`,
        ),
      ]),
      ` = ${number(score.value)}; `,
      h('span', { class: 'ballast-divide' }, `${number(score.value)} ÷ ${personDays(score.effortDays)} = `, h('strong', null, number(score.total))),
    ),
  );
}

/** @param {Score} score */
export function scoreBar(score) {
  const parts = score.parts.map((part) => `${partLabel(part.part)} ${number(part.points)}`).join(', ');
  return stackedBar(
    AJS.I18n.getText('ballast.ui.score.label', parts, number(score.value), number(MOST_VALUE)),
    score.parts.map((part) => ({ tone: part.part, value: part.points })),
    MOST_VALUE,
  );
}

/** @param {number|null} days */
export function estimateText(days) {
  return days === null ? AJS.I18n.getText('ballast.ui.panel.no-estimate') : personDays(days);
}
