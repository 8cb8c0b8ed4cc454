import { stackedBar } from '../shared/bars.js';
import { capacityText } from '../shared/capacity-text.js';
import { h } from '../shared/dom.js';
import { calendarDay, dateTime, number, personDays, personName } from '../shared/format.js';
import { button, issueLink } from '../shared/ui.js';

/** @file What a team committed itself to, quarter by quarter; the board's page and the strategy's show it alike. */

/** @typedef {import('./commitments-gateway.js').Quarter} Quarter */
/** @typedef {import('./commitments-gateway.js').Commitment} Commitment */

/**
 * @typedef {object} CommitmentEvents
 * @property {(quarter: Quarter) => void} add
 * @property {(quarter: Quarter, commitment: Commitment) => void} edit
 * @property {(quarter: Quarter, commitment: Commitment) => void} takeBack
 * @property {(quarter: Quarter, commitment: Commitment) => void} end
 */

/** @param {import('./commitments-gateway.js').Kept} kept */
export function keptName(kept) {
  return {
    yes: AJS.I18n.getText('ballast.ui.commitment.kept-yes'),
    partly: AJS.I18n.getText('ballast.ui.commitment.kept-partly'),
    no: AJS.I18n.getText('ballast.ui.commitment.kept-no'),
  }[kept];
}

/** @param {Quarter} quarter @param {number} at 0 for the last one */
export function quarterName({ start, end }, at) {
  const [from, to] = [calendarDay(start), calendarDay(end)];
  return [
    AJS.I18n.getText('ballast.ui.commitment.last', from, to),
    AJS.I18n.getText('ballast.ui.commitment.present', from, to),
    AJS.I18n.getText('ballast.ui.commitment.next', from, to),
  ][at];
}

/**
 * The quarters in which there is something, or could be.
 * @param {Quarter[]} quarters the last, the present and the next one
 * @param {CommitmentEvents|null} events null where nothing is changed
 */
export function quartersView(quarters, events) {
  return quarters.map((quarter, at) => (quarter.commitments.length > 0 || (events && quarter.canAdd) ? quarterView(quarter, at, events) : null));
}

/** @param {Quarter} quarter @param {number} at 0 for the last one @param {CommitmentEvents|null} events */
function quarterView(quarter, at, events) {
  const name = quarterName(quarter, at) ?? '';
  return h(
    'div',
    { key: quarter.start, class: 'ballast-committed' },
    h('h3', null, name),
    quarter.commitments.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.commitment.none'))
      : h('ul', { class: 'ballast-commitments' }, quarter.commitments.map((commitment) => line(quarter, commitment, events))),
    at > 0 ? time(quarter) : null,
    events && at > 0 ? h('p', null, addButton(quarter, name, events)) : null,
  );
}

/** @param {Quarter} quarter @param {string} name @param {CommitmentEvents} events */
function addButton(quarter, name, events) {
  return button(AJS.I18n.getText('ballast.ui.commitment.add'), () => events.add(quarter), {
    key: 'add',
    off: !quarter.canAdd,
    why: quarter.addRefusal?.message,
    name: AJS.I18n.getText('ballast.ui.commitment.add-named', name),
  });
}

/** Whether the policy gives time enough. @param {Quarter} quarter */
function time({ needed, given, percent, unestimated }) {
  const whole = Math.max(needed, given);
  return [
    percent === null
      ? h('p', { key: 'time', class: 'ballast-quiet' }, capacityText({ needed, given, percent }))
      : h(
          'div',
          { key: 'time' },
          h('p', null, h('strong', null, capacityText({ needed, given, percent }))),
          row(needed, whole, AJS.I18n.getText('ballast.ui.capacity-check.needed'), 'alignment'),
          row(given, whole, AJS.I18n.getText('ballast.ui.commitment.given'), 'least'),
        ),
    unestimated > 0 ? h('p', { key: 'unestimated', class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.commitment.unestimated', number(unestimated))) : null,
  ];
}

/** @param {number} days @param {number} whole @param {string} name @param {string} tone */
function row(days, whole, name, tone) {
  const text = `${personDays(days)} ${name}`;
  return h('div', { class: 'ballast-committed-time' }, stackedBar(text, [{ tone, value: days }], whole), h('span', { class: 'ballast-quiet' }, text));
}

/** @param {Quarter} quarter @param {Commitment} commitment @param {CommitmentEvents|null} events */
function line(quarter, commitment, events) {
  const { text, actionTitle, issues, issuesHidden, kept, words, by, at, slot } = commitment;
  return h(
    'li',
    { key: String(slot) },
    h('p', null, h('strong', { dir: 'auto' }, text), kept ? [' ', keptLozenge(kept)] : null),
    h(
      'p',
      { class: 'ballast-quiet', dir: 'auto' },
      actionTitle === null ? AJS.I18n.getText('ballast.ui.commitment.gone-action') : AJS.I18n.getText('ballast.ui.commitment.for-action', actionTitle),
      ` · ${AJS.I18n.getText('ballast.ui.commitment.by', personName(by), dateTime(at))}`,
    ),
    words ? h('blockquote', { class: 'ballast-said', dir: 'auto' }, words) : null,
    issues.length > 0
      ? h('ul', { class: 'ballast-committed-issues' }, issues.map((issue) => h('li', { key: String(issue.issueId) }, issueLink(issue.issueKey), ' ', h(issue.resolved ? 'del' : 'span', { dir: 'auto' }, issue.summary))))
      : null,
    issuesHidden ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.commitment.hidden')) : null,
    events ? buttons(quarter, commitment, events) : null,
  );
}

/** @param {import('./commitments-gateway.js').Kept} kept */
function keptLozenge(kept) {
  const tone = { yes: ' aui-lozenge-success', partly: ' aui-lozenge-moved', no: '' }[kept];
  return h('span', { class: `aui-lozenge aui-lozenge-subtle${tone}` }, keptName(kept));
}

/** Nothing at all for who may not. @param {Quarter} quarter @param {Commitment} commitment @param {CommitmentEvents} events */
function buttons(quarter, commitment, events) {
  const { canEnd, canChange, text } = commitment;
  return canEnd || canChange
    ? h(
        'div',
        { class: 'ballast-actions' },
        canEnd ? button(AJS.I18n.getText('ballast.ui.commitment.end'), () => events.end(quarter, commitment), { key: 'end', style: 'subtle', name: AJS.I18n.getText('ballast.ui.commitment.end-named', text) }) : null,
        canChange
          ? [
              button(AJS.I18n.getText('ballast.ui.common.edit'), () => events.edit(quarter, commitment), { key: 'edit', style: 'subtle', name: AJS.I18n.getText('ballast.ui.commitment.edit-named', text) }),
              button(AJS.I18n.getText('ballast.ui.commitment.take-back'), () => events.takeBack(quarter, commitment), { key: 'back', style: 'subtle', name: AJS.I18n.getText('ballast.ui.commitment.take-back-named', text) }),
            ]
          : null,
      )
    : null;
}
