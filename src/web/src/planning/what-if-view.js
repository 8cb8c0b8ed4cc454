import { h } from '../shared/dom.js';
import { numberField } from '../shared/form.js';
import { number, personDays } from '../shared/format.js';
import { partLabel } from '../shared/labels.js';
import { button, disclosure, message, sentences } from '../shared/ui.js';
import { outweighsVotes, weightsSum } from './question.js';
import { areTerms, termsFields } from './terms-view.js';

/** @file Questions to the suggestion, and the sets of issues that are nearly as good. Nothing here is saved. */

/** @typedef {import('./suggestion-actions.js').SuggestionState} SuggestionState */
/** @typedef {import('./suggestion-view.js').SuggestionEvents} SuggestionEvents */
/** @typedef {import('../shared/gateway.js').Suggestion} Suggestion */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */

const PARTS = /** @type {import('../shared/gateway.js').Part[]} */ (['votes', 'alignment', 'priority', 'age']);
const WHOLE = 100;
const MOST_DAYS = 1980;

/**
 * @param {SuggestionState} state
 * @param {Suggestion} suggestion
 * @param {SuggestionEvents} events
 */
export function whatIf(state, suggestion, events) {
  const { ask, stopAsking } = events;
  if (!ask || !stopAsking) {
    return null;
  }
  return [
    state.question
      ? h(
          'div',
          { class: 'ballast-question', key: 'question', role: 'status' },
          h('strong', null, AJS.I18n.getText('ballast.ui.whatif.banner')),
          ' ',
          button(AJS.I18n.getText('ballast.ui.whatif.back'), stopAsking, { style: 'link', key: 'back' }),
          wishes(state),
        )
      : null,
    disclosure(
      'what-if',
      AJS.I18n.getText('ballast.ui.whatif.title'),
      h('p', null, AJS.I18n.getText('ballast.ui.whatif.explain')),
      numbers(state.question, suggestion, ask),
      aboutWeights(state, events),
      events.showWeightsLog ? h('p', { key: 'log' }, button(AJS.I18n.getText('ballast.ui.weights-log.open'), events.showWeightsLog, { style: 'link', key: 'log' })) : null,
    ),
  ];
}

/**
 * @param {import('../shared/gateway.js').Question|null} question
 * @param {Suggestion} suggestion
 * @param {(part: Partial<import('../shared/gateway.js').Question>) => void} ask
 */
function numbers(question, suggestion, ask) {
  const weights = question?.weights ?? suggestion.weights;
  return h(
    'div',
    { class: 'ballast-what-if aui', key: 'numbers' },
    PARTS.map((part) =>
      numberField(
        { id: `ballast-weight-${part}`, label: partLabel(part), unit: '%', min: 0, max: WHOLE, step: 5 },
        weights[part],
        (value) => ask({ weights: { ...weights, [part]: value ?? 0 } }),
      ),
    ),
    numberField(
      {
        id: 'ballast-what-if-capacity',
        label: AJS.I18n.getText('ballast.ui.whatif.capacity'),
        unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'),
        min: 0,
        max: MOST_DAYS,
        step: 0.5,
      },
      question?.capacityDays ?? suggestion.capacity.availableDays,
      (value) => ask({ capacityDays: value }),
    ),
    termsFields(question?.terms ?? suggestion.terms, (terms) => ask({ terms })),
  );
}

/**
 * @param {SuggestionState} state
 * @param {SuggestionEvents} events
 */
function aboutWeights(state, events) {
  const { weights = null, terms = null } = state.question ?? {};
  if (terms && !areTerms(terms)) {
    return h('p', { class: 'error', role: 'alert', key: 'terms' }, AJS.I18n.getText('ballast.ui.terms.bound'));
  }
  if (!weights) {
    return terms ? keepWeights(state, events) : null;
  }
  const sum = weightsSum(weights);
  if (sum !== WHOLE) {
    return h('p', { class: 'error', role: 'alert', key: 'sum' }, AJS.I18n.getText('ballast.ui.whatif.sum', number(sum)));
  }
  return outweighsVotes(weights)
    ? h('p', { class: 'error', role: 'alert', key: 'bound' }, AJS.I18n.getText('ballast.ui.whatif.bound', number(weights.alignment), number(weights.votes)))
    : keepWeights(state, events);
}

/**
 * @param {SuggestionState} state
 * @param {SuggestionEvents} events
 */
function keepWeights({ board }, { keepWeights: keep }) {
  const why = board?.canConfigure ? null : (board?.configureRefusal?.message ?? null);
  return h(
    'p',
    { key: 'keep' },
    button(AJS.I18n.getText('ballast.ui.whatif.keep'), () => keep?.(), { off: !board?.canConfigure, why, key: 'keep' }),
    ' ',
    h('span', { class: 'ballast-why' }, why ?? AJS.I18n.getText('ballast.ui.whatif.keep-explain')),
  );
}

/** @param {SuggestionState} state */
function wishes({ question }) {
  const forced = (question?.force ?? []).map((wish) => wish.issueKey).join(', ');
  const left = (question?.leaveOut ?? []).map((wish) => wish.issueKey).join(', ');
  return [
    forced ? h('p', { key: 'forced' }, AJS.I18n.getText('ballast.ui.whatif.taken', forced)) : null,
    left ? h('p', { key: 'left' }, AJS.I18n.getText('ballast.ui.whatif.left', left)) : null,
  ];
}

/** @param {Suggestion} suggestion */
export function conflict({ conflict: problem }) {
  return problem ? message('warning', null, sentences(problem)) : null;
}

/**
 * What it would be like with, or without, one issue.
 * @param {Candidate} candidate
 * @param {boolean} taken whether it is suggested now
 * @param {SuggestionEvents} events
 */
export function whatIfButton(candidate, taken, { ask, wish }) {
  if (!ask || !wish) {
    return null;
  }
  return button(
    taken ? AJS.I18n.getText('ballast.ui.whatif.leave') : AJS.I18n.getText('ballast.ui.whatif.take'),
    () => wish(candidate, !taken),
    {
      style: 'link',
      key: 'wish',
      name: taken
        ? AJS.I18n.getText('ballast.ui.whatif.leave-name', candidate.issueKey)
        : AJS.I18n.getText('ballast.ui.whatif.take-name', candidate.issueKey),
    },
  );
}

/** @param {Suggestion} suggestion */
export function alternatives({ alternatives: sets, value }) {
  if (sets.length === 0) {
    return null;
  }
  return disclosure(
    'alternatives',
    AJS.I18n.getText('ballast.ui.alternatives.title', number(sets.length)),
    h(
      'ol',
      { class: 'ballast-lines' },
      sets.map((set) => {
        const added = keys(set.added);
        const dropped = keys(set.dropped);
        return h(
          'li',
          { key: `${added}-${dropped}` },
          h('span', null, swap(added, dropped)),
          h('p', { class: 'ballast-why' }, lossOf(set, value)),
        );
      }),
    ),
  );
}

/**
 * @param {{loss: number, pillarLossDays: number}} set
 * @param {number} value
 */
function lossOf({ loss, pillarLossDays }, value) {
  const points = loss < 0 ? AJS.I18n.getText('ballast.ui.alternatives.gain', number(-loss)) : AJS.I18n.getText('ballast.ui.alternatives.loss', number(loss), number(value));
  return pillarLossDays > 0 ? [points, ' ', AJS.I18n.getText('ballast.ui.alternatives.pillars', personDays(pillarLossDays))] : points;
}

/** @param {Candidate[]} candidates */
function keys(candidates) {
  return candidates.map(({ issueKey, estimate }) => (estimate === null ? issueKey : `${issueKey} (${personDays(estimate)})`)).join(', ');
}

/**
 * @param {string} added
 * @param {string} dropped
 */
function swap(added, dropped) {
  if (!added) {
    return AJS.I18n.getText('ballast.ui.alternatives.without', dropped);
  }
  return dropped ? AJS.I18n.getText('ballast.ui.alternatives.swap', added, dropped) : AJS.I18n.getText('ballast.ui.alternatives.more', added);
}
