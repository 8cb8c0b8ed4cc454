import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays, votersText, votesText } from '../shared/format.js';
import { partLabel } from '../shared/labels.js';
import { markSwatch } from '../strategy/strategy-pieces.js';
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

/**
 * The pillars behind the points for the strategy, for those who may read them.
 * @param {Candidate} candidate
 */
export function servedPillars({ pillars }) {
  const served = pillars.filter((pillar) => !pillar.hurts);
  const hurt = pillars.filter((pillar) => pillar.hurts);
  return [
    served.length > 0 ? pillarLine('serves', AJS.I18n.getText('ballast.ui.score.serves'), served) : null,
    hurt.length > 0 ? pillarLine('hurts', AJS.I18n.getText('ballast.ui.score.hurts'), hurt) : null,
  ];
}

/**
 * @param {string} key
 * @param {string} label
 * @param {import('../shared/gateway.js').ServedPillar[]} pillars
 */
function pillarLine(key, label, pillars) {
  return h(
    'p',
    { class: 'ballast-served', key },
    label,
    pillars.map(({ ref, title, mark }) => [' ', h('span', { class: 'ballast-served-pillar', key: ref }, markSwatch(mark), h('span', { dir: 'auto' }, title))]),
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
