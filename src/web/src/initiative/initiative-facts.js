import { h } from '../shared/dom.js';
import { calendarDay, date, number, personDays, personName } from '../shared/format.js';
import { disclosure } from '../shared/ui.js';
import { daysText, reasonLabel, rfcStateLabel } from './initiative-labels.js';

/** @file What is stated about an initiative: RFC, allocation, alternation, its share of a sprint, and its pauses. */

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */

/** @param {Initiative} initiative */
export function initiativeFacts(initiative) {
  return h(
    'div',
    { key: 'facts', class: 'ballast-initiative-facts' },
    h(
      'ul',
      { class: 'ballast-policy-facts' },
      initiative.rfc ? rfcFact(initiative.rfc) : null,
      initiative.allocation ? allocationFact(initiative.allocation) : null,
      h('li', { key: 'alternation' }, alternationFact(initiative)),
      h('li', { key: 'share' }, AJS.I18n.getText('ballast.ui.initiative.largest', personDays(initiative.largestSlice))),
    ),
    pauses(initiative),
  );
}

/** @param {import('./initiative-calls.js').Rfc} rfc */
function rfcFact(rfc) {
  const link = rfc.link ? h('a', { href: rfc.link, target: '_blank', rel: 'noopener noreferrer' }, AJS.I18n.getText('ballast.ui.initiative.rfc')) : AJS.I18n.getText('ballast.ui.initiative.rfc');
  const until = rfc.state === 'feedback' && rfc.feedbackUntil ? ` ${AJS.I18n.getText('ballast.ui.initiative.rfc-until', calendarDay(rfc.feedbackUntil))}` : null;
  const answers =
    rfc.reviewers.length > 0
      ? `, ${AJS.I18n.getText('ballast.ui.initiative.rfc-answered', number(rfc.answered), number(rfc.reviewers.length))}`
      : null;
  return h(
    'li',
    { key: 'rfc' },
    link,
    ': ',
    rfcStateLabel(rfc.state),
    until,
    answers,
    rfc.holdsBack ? `. ${AJS.I18n.getText('ballast.ui.initiative.rfc-holds')}` : null,
    rfc.reviewers.length > 0 ? h('ul', null, rfc.reviewers.map(reviewer)) : null,
  );
}

/** @param {import('./initiative-calls.js').Reviewer} reviewer */
function reviewer({ id, person, answered }) {
  const name = personName(person);
  return h(
    'li',
    { key: id },
    answered ? AJS.I18n.getText('ballast.ui.initiative.reviewer-answered', name) : AJS.I18n.getText('ballast.ui.initiative.reviewer-asked', name),
  );
}

/** @param {import('./initiative-calls.js').Allocation} allocation */
function allocationFact({ people, teamSize, sprints, from, sprintEffort, sprintPercent }) {
  return h(
    'li',
    { key: 'allocation' },
    AJS.I18n.getText('ballast.ui.initiative.allocation', number(people), number(teamSize), number(sprints), calendarDay(from)),
    ' ',
    AJS.I18n.getText('ballast.ui.initiative.allocation-cost', personDays(sprintEffort), number(sprintPercent)),
  );
}

/** @param {Initiative} initiative */
function alternationFact({ alternation, severalOpen }) {
  const rhythm =
    alternation.kind === 'share'
      ? AJS.I18n.getText('ballast.ui.initiative.by-share', number(alternation.sharePercent))
      : AJS.I18n.getText('ballast.ui.initiative.by-sprints', number(alternation.productSprints));
  return severalOpen ? `${rhythm} ${AJS.I18n.getText('ballast.ui.initiative.several-open')}` : rhythm;
}

/** @param {Initiative} initiative */
function pauses({ pauses: all, pausedDays }) {
  if (all.length === 0) {
    return null;
  }
  return disclosure(
    'pauses',
    AJS.I18n.getText('ballast.ui.initiative.pauses', number(all.length), daysText(pausedDays)),
    h(
      'ul',
      { class: 'ballast-lines' },
      all.map((pause) =>
        h(
          'li',
          { key: pause.from },
          pause.until
            ? AJS.I18n.getText('ballast.ui.initiative.pause-line', date(pause.from), date(pause.until), reasonLabel(pause.reason))
            : AJS.I18n.getText('ballast.ui.initiative.pause-line-open', date(pause.from), reasonLabel(pause.reason)),
          pause.noteSkipped ? ` ${AJS.I18n.getText('ballast.ui.note.skipped')}` : null,
        ),
      ),
    ),
  );
}
