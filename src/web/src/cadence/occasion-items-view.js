import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { number, personDays } from '../shared/format.js';
import { button, issueTitle } from '../shared/ui.js';

/** @file What a team has taken on for a tech week or a war room, and what it should take on as well. */

/** @typedef {import('./cadence-view.js').CadenceState} CadenceState */
/** @typedef {import('./cadence-view.js').CadenceEvents} CadenceEvents */
/** @typedef {import('./cadence-gateway.js').OccasionItem} OccasionItem */
/** @typedef {import('./cadence-gateway.js').OccasionKind} OccasionKind */

/** @param {CadenceState} state */
export function off({ cadence }) {
  return { off: !cadence?.canPlan, why: cadence?.planRefusal?.message };
}

/**
 * @param {number} taken
 * @param {number} capacity
 */
export function filled(taken, capacity) {
  const text = AJS.I18n.getText('ballast.ui.occasion.taken', number(taken), personDays(capacity));
  return h('p', { key: 'filled' }, stackedBar(text, [{ tone: 'least', value: taken }], capacity), ' ', text);
}

/**
 * @param {OccasionItem[]} all
 * @param {boolean} warns
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
export function items(all, warns, state, events) {
  return all.length === 0
    ? null
    : h('ul', { class: 'ballast-lines', key: 'items' }, all.map((item) => h('li', { key: item.issueId }, itemLine(item, warns, state, events))));
}

/**
 * @param {OccasionItem} item
 * @param {boolean} warns
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
function itemLine(item, warns, state, events) {
  const dropped = item.standing === 'dropped';
  const lacks = warns && !dropped ? missing(item) : [];
  return [
    issueTitle(item),
    ' ',
    item.estimate === null ? null : h('span', { class: 'ballast-quiet' }, personDays(item.estimate)),
    item.resolved ? h('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.occasion.item-done')) : null,
    dropped ? h('span', { class: 'aui-lozenge' }, AJS.I18n.getText('ballast.ui.occasion.dropped-mark')) : null,
    lacks.map((text) => h('span', { class: 'aui-lozenge aui-lozenge-moved', key: text }, text)),
    item.plan ? h('p', { class: 'ballast-quiet', dir: 'auto' }, item.plan) : null,
    h(
      'span',
      { class: 'ballast-actions' },
      button(AJS.I18n.getText('ballast.ui.occasion.plan'), () => events.plan(item), { key: 'plan', style: 'link', ...off(state) }),
      dropped || item.resolved ? null : button(AJS.I18n.getText('ballast.ui.hackday.drop'), () => events.drop(item), { key: 'drop', style: 'link', ...off(state) }),
    ),
  ];
}

/** @param {OccasionItem} item */
function missing({ assigned, plan }) {
  return [assigned ? '' : AJS.I18n.getText('ballast.ui.occasion.missing-owner'), plan ? '' : AJS.I18n.getText('ballast.ui.occasion.missing-plan')].filter(Boolean);
}

/** Who it takes within the time. @param {number} people */
function peopleText(people) {
  switch (people) {
    case 1:
      return AJS.I18n.getText('ballast.ui.occasion.for-one');
    case 2:
      return AJS.I18n.getText('ballast.ui.occasion.for-pair');
    default:
      return AJS.I18n.getText('ballast.ui.occasion.for-people', number(people));
  }
}

/**
 * @param {OccasionKind} kind
 * @param {string} planned
 * @param {number} capacity
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
export function fill(kind, planned, capacity, state, events) {
  const shown = state.fill?.kind === kind && state.fill.planned === planned ? state.fill.fill : null;
  if (!shown) {
    return h('p', { key: 'fill' }, button(AJS.I18n.getText('ballast.ui.occasion.fill'), () => events.suggest(kind, planned), { key: 'suggest' }));
  }
  return h(
    'div',
    { key: 'fill' },
    h('p', null, AJS.I18n.getText('ballast.ui.occasion.fill-room', number(shown.taken), personDays(capacity), personDays(shown.suggested))),
    shown.candidates.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.occasion.fill-none'))
      : h(
          'ul',
          { class: 'ballast-lines' },
          shown.candidates.map((candidate, at) =>
            h(
              'li',
              { key: candidate.issueId },
              issueTitle(candidate),
              ' ',
              h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.occasion.fill-line', personDays(candidate.estimate ?? 0), peopleText(shown.people[at] ?? 1))),
              ' ',
              button(AJS.I18n.getText('ballast.ui.hackday.take'), () => events.take(kind, planned, candidate.issueKey), {
                name: `${AJS.I18n.getText('ballast.ui.hackday.take')}: ${candidate.issueKey}`,
                ...off(state),
              }),
            ),
          ),
        ),
  );
}
