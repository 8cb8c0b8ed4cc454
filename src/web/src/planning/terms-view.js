import { h } from '../shared/dom.js';
import { numberField } from '../shared/form.js';
import { number, personDays } from '../shared/format.js';

/** @file What a team asks of a set of tasks beyond what each is worth: a price for switching, and a minimum for each pillar. */

/** @typedef {{switchCost: number, pillarDays: number}} TermsAsked */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */
/** @typedef {{added: Candidate[], dropped: Candidate[], loss: number, pillarLossDays: number}} Alternative */
/** @typedef {TermsAsked & {wantedDays: number, servedDays: number}} Terms */

const MOST_SWITCH_COST = 500;
const MOST_PILLAR_DAYS = 5;

/**
 * @param {TermsAsked} terms
 * @param {(terms: TermsAsked) => void} change
 */
export function termsFields({ switchCost, pillarDays }, change) {
  return [
    numberField(
      {
        id: 'ballast-what-if-switch-cost',
        label: AJS.I18n.getText('ballast.ui.terms.switch-cost'),
        unit: AJS.I18n.getText('ballast.ui.terms.points'),
        min: 0,
        max: MOST_SWITCH_COST,
        step: 10,
      },
      switchCost,
      (value) => change({ switchCost: value ?? 0, pillarDays }),
    ),
    numberField(
      {
        id: 'ballast-what-if-pillar-days',
        label: AJS.I18n.getText('ballast.ui.terms.pillar-days'),
        unit: AJS.I18n.getText('ballast.ui.common.unit-person-days'),
        min: 0,
        max: MOST_PILLAR_DAYS,
        step: 0.5,
      },
      pillarDays,
      (value) => change({ switchCost, pillarDays: value ?? 0 }),
    ),
  ];
}

/** Whether they can be sent. @param {TermsAsked} terms */
export function areTerms({ switchCost, pillarDays }) {
  return Number.isInteger(switchCost) && switchCost >= 0 && switchCost <= MOST_SWITCH_COST && pillarDays >= 0 && pillarDays <= MOST_PILLAR_DAYS && Number.isInteger(2 * pillarDays);
}

/** "An area beyond the first costs 50 points. Pillars: 1 of 2 person-days"; nothing where nothing is asked. @param {Terms} terms */
export function termsLine({ switchCost, pillarDays, wantedDays, servedDays }) {
  return switchCost > 0 || pillarDays > 0
    ? h(
        'p',
        { class: 'ballast-why', key: 'terms' },
        switchCost > 0 ? AJS.I18n.getText('ballast.ui.terms.switch-line', number(switchCost)) : null,
        switchCost > 0 && pillarDays > 0 ? ' ' : null,
        pillarDays > 0 ? AJS.I18n.getText('ballast.ui.terms.pillar-line', personDays(pillarDays), number(servedDays), personDays(wantedDays)) : null,
      )
    : null;
}

/**
 * What the pick costs the set: "715 − 50 for the switch to another area = 665".
 * @param {number} switchCost
 * @param {import('../shared/gateway.js').Score|null} score
 */
export function switchLine(switchCost, score) {
  return switchCost > 0 && score
    ? h('p', { class: 'ballast-sum', key: 'switch' }, AJS.I18n.getText('ballast.ui.terms.switch-sum', number(score.value), number(switchCost), number(score.value - switchCost)))
    : null;
}
