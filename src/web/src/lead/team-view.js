import { h } from '../shared/dom.js';
import { calendarDay, dateTime, number, personDays, personName } from '../shared/format.js';
import { stageLabel } from '../round/round-labels.js';
import { button, disclosure, heading, issueTitle, message } from '../shared/ui.js';

/** @typedef {import('./lead-gateway.js').Lead} Lead */
/** @typedef {import('./lead-gateway.js').Fairness} Fairness */
/** @typedef {{boardId: number, lead: Lead|null, fairness: Fairness|null}} TeamState */

/**
 * @param {TeamState} state
 * @param {{name: () => void, schedule: () => void}} events
 */
export function teamView({ boardId, lead, fairness }, events) {
  return [fairness ? fairnessView(fairness) : null, lead ? leadView(boardId, lead, events) : null];
}

/** @param {Fairness} fairness */
function fairnessView(fairness) {
  return h(
    'section',
    { class: 'ballast-team-part', 'aria-labelledby': 'ballast-fairness-title', key: 'fairness' },
    heading('ballast-fairness-title', AJS.I18n.getText('ballast.ui.fairness.title')),
    h('p', { class: 'ballast-team-note' }, AJS.I18n.getText('ballast.ui.fairness.explain', personDays(fairness.budgetDays))),
    fairness.voters === 0 ? h('p', null, AJS.I18n.getText('ballast.ui.fairness.nobody')) : fairnessFacts(fairness),
    fairness.withoutEstimate > 0
      ? h('p', null, AJS.I18n.getText('ballast.ui.fairness.without-estimate', number(fairness.withoutEstimate)))
      : null,
  );
}

/** @param {Fairness} fairness */
function fairnessFacts(fairness) {
  const { unrepresented, voters, leftOut, leftOutCount, named } = fairness;
  return [
    message(
      unrepresented > 0 ? 'warning' : 'success',
      null,
      h('p', null, AJS.I18n.getText('ballast.ui.fairness.unrepresented', number(unrepresented), number(voters))),
    ),
    leftOutCount > 0
      ? h(
          'p',
          { key: 'intro' },
          named ? AJS.I18n.getText('ballast.ui.fairness.left-out') : AJS.I18n.getText('ballast.ui.fairness.left-out-count', number(leftOutCount)),
        )
      : null,
    leftOut.length > 0
      ? h(
          'ul',
          { key: 'items' },
          leftOut.map((item) =>
            h(
              'li',
              { key: String(item.issueId) },
              issueTitle(item),
              ` – ${AJS.I18n.getText('ballast.ui.fairness.item', personDays(item.estimate), number(item.rank))}`,
            ),
          ),
        )
      : null,
  ];
}

/**
 * @param {number} boardId
 * @param {Lead} lead
 * @param {{name: () => void, schedule: () => void}} events
 */
function leadView(boardId, lead, events) {
  return h(
    'section',
    { class: 'ballast-team-part', 'aria-labelledby': 'ballast-lead-title', key: 'lead' },
    heading('ballast-lead-title', AJS.I18n.getText('ballast.ui.lead.title')),
    lead.nobodyInCharge ? message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.lead.nobody-in-charge'))) : null,
    lead.running ? running(lead.running, boardId) : due(lead),
    h('p', { key: 'who' }, who(lead)),
    lead.rotation.length > 0
      ? h('p', { key: 'rotation' }, AJS.I18n.getText('ballast.ui.lead.turns', lead.rotation.map(personName).join(', '), calendarDay(lead.nextTurn ?? '')))
      : null,
    h(
      'p',
      { key: 'buttons' },
      lead.canRun ? button(AJS.I18n.getText('ballast.ui.lead.schedule'), events.schedule, { key: 'schedule' }) : null,
      ' ',
      lead.canAppoint ? button(AJS.I18n.getText('ballast.ui.lead.name'), events.name, { key: 'name' }) : null,
    ),
    lead.history.length > 0 ? history(lead) : null,
  );
}

/** @param {Lead} lead */
function who(lead) {
  if (!lead.lead) {
    return AJS.I18n.getText('ballast.ui.lead.none');
  }
  const parts = [AJS.I18n.getText('ballast.ui.lead.is', personName(lead.lead))];
  if (lead.deputy) {
    parts.push(AJS.I18n.getText('ballast.ui.lead.deputy-is', personName(lead.deputy)));
  }
  if (lead.awayUntil) {
    parts.push(AJS.I18n.getText('ballast.ui.lead.away', calendarDay(lead.awayUntil)));
  }
  return parts.join(' ');
}

/** @param {NonNullable<Lead['running']>} round @param {number} boardId */
function running({ title, stage, deadline, late }, boardId) {
  const until = late
    ? AJS.I18n.getText('ballast.ui.lead.running-late')
    : deadline
      ? AJS.I18n.getText('ballast.ui.lead.running-until', dateTime(deadline))
      : '';
  return message(
    late ? 'warning' : 'info',
    null,
    h(
      'p',
      null,
      h('span', { dir: 'auto' }, AJS.I18n.getText('ballast.ui.lead.running', title, stageLabel(stage))),
      ` ${until} `,
      h('a', { href: `${AJS.contextPath()}/plugins/servlet/ballast/round?boardId=${boardId}` }, AJS.I18n.getText('ballast.ui.lead.running-open')),
    ),
  );
}

/** @param {Lead} lead */
function due({ nextRound, daysLeft, urgency }) {
  if (!nextRound || daysLeft === null) {
    return h('p', { key: 'due' }, AJS.I18n.getText('ballast.ui.lead.no-round'));
  }
  const day = calendarDay(nextRound);
  if (urgency === 'overdue') {
    const since = daysLeft === -1 ? AJS.I18n.getText('ballast.ui.lead.overdue-one', day) : AJS.I18n.getText('ballast.ui.lead.overdue', day, number(-daysLeft));
    return message('error', null, h('p', null, overdueBadge(), ' ', since));
  }
  if (urgency === 'today') {
    return message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.lead.today')));
  }
  const text = daysLeft === 1 ? AJS.I18n.getText('ballast.ui.lead.due-one', day) : AJS.I18n.getText('ballast.ui.lead.due', day, number(daysLeft));
  return urgency === 'later' ? h('p', { key: 'due' }, text) : message(urgency === 'soon' ? 'warning' : 'info', null, h('p', null, text));
}

function overdueBadge() {
  return h('span', { class: 'aui-lozenge aui-lozenge-error' }, AJS.I18n.getText('ballast.ui.lead.overdue-badge'));
}

/** @param {Lead} lead */
function history(lead) {
  return disclosure(
    'history',
    AJS.I18n.getText('ballast.ui.lead.history'),
    h(
      'ul',
      null,
      lead.history.map((term, at) =>
        h(
          'li',
          { key: String(at) },
          AJS.I18n.getText(
            'ballast.ui.lead.term',
            dateTime(term.since),
            term.lead ? personName(term.lead) : AJS.I18n.getText('ballast.ui.common.none'),
            term.by ? personName(term.by) : AJS.I18n.getText('ballast.ui.lead.by-rotation'),
          ),
        ),
      ),
    ),
  );
}
