import { h } from '../shared/dom.js';
import { calendarDay, number, personDays } from '../shared/format.js';
import { button, heading, issueTitle, message } from '../shared/ui.js';

/** @typedef {import('./cadence-gateway.js').HackDay} HackDay */
/** @typedef {import('../shared/gateway.js').Candidate} Candidate */
/** @typedef {import('./cadence-gateway.js').OccasionItem} OccasionItem */

/**
 * @typedef {object} HackDayEvents
 * @property {(candidate: {issueKey: string}, hackDay: HackDay) => void} take
 * @property {(item: OccasionItem, standing: OccasionItem['standing']) => void} standing
 * @property {(hackDay: HackDay) => void} move
 */

/**
 * The sprint's hack day: when it is, what the mob takes, who drives.
 * @param {HackDay} hackDay
 * @param {boolean} canPlan
 * @param {string|undefined} why it can not be planned
 * @param {HackDayEvents|undefined} events absent where one only looks
 */
export function hackDayView(hackDay, canPlan, why, events) {
  const off = { off: !canPlan, why };
  return h(
    'section',
    { class: 'ballast-occasion', 'aria-labelledby': 'ballast-hackday-title', key: 'hackday' },
    heading('ballast-hackday-title', AJS.I18n.getText('ballast.ui.hackday.title'), 3),
    h('p', { key: 'when' }, when(hackDay), ' ', events ? button(AJS.I18n.getText('ballast.ui.hackday.move'), () => events.move(hackDay), { style: 'link', key: 'move', ...off }) : null),
    hackDay.unfinished ? unfinished(hackDay.unfinished, off, events) : null,
    hackDay.taken.map((item) => takenItem(item, off, events)),
    hackDay.day && hackDay.taken.length === 0 ? picked(hackDay, off, events) : null,
    hackDay.drivers.length > 0
      ? h('p', { class: 'ballast-quiet', key: 'drivers' }, AJS.I18n.getText('ballast.ui.hackday.drivers', number(hackDay.turnMinutes), hackDay.drivers.join(' → ')))
      : null,
  );
}

/** @param {HackDay} hackDay */
function when({ planned, day, fit, holiday, mobDay }) {
  if (fit === 'rests') {
    return message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.hackday.rests', calendarDay(planned))));
  }
  if (!day) {
    return message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.hackday.lost', calendarDay(planned))));
  }
  const sentence = AJS.I18n.getText('ballast.ui.hackday.day', calendarDay(day), personDays(mobDay));
  if (day === planned) {
    return sentence;
  }
  const moved =
    holiday === null
      ? AJS.I18n.getText('ballast.ui.hackday.moved', calendarDay(planned), calendarDay(day))
      : AJS.I18n.getText('ballast.ui.hackday.holiday', calendarDay(planned), holiday, calendarDay(day));
  return `${sentence} ${moved}`;
}

/**
 * @param {OccasionItem} item
 * @param {{off: boolean, why: string|undefined}} off
 * @param {HackDayEvents|undefined} events
 */
function unfinished(item, off, events) {
  return h(
    'div',
    { class: 'ballast-card', key: 'unfinished' },
    h('p', null, AJS.I18n.getText('ballast.ui.hackday.unfinished', calendarDay(item.planned)), ' ', issueTitle(item)),
    events
      ? h(
          'div',
          { class: 'ballast-actions' },
          button(AJS.I18n.getText('ballast.ui.hackday.continue'), () => events.standing(item, 'continued'), { key: 'continue', ...off }),
          button(AJS.I18n.getText('ballast.ui.hackday.drop'), () => events.standing(item, 'dropped'), { key: 'drop', style: 'subtle', ...off }),
        )
      : null,
  );
}

/**
 * @param {OccasionItem} item
 * @param {{off: boolean, why: string|undefined}} off
 * @param {HackDayEvents|undefined} events
 */
function takenItem(item, off, events) {
  return h(
    'div',
    { class: 'ballast-card', key: item.issueId },
    h(
      'p',
      null,
      h('strong', null, AJS.I18n.getText('ballast.ui.hackday.taken')),
      ' ',
      issueTitle(item),
      item.resolved ? h('span', { class: 'aui-lozenge aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.occasion.item-done')) : null,
    ),
    events && !item.resolved
      ? button(AJS.I18n.getText('ballast.ui.hackday.drop'), () => events.standing(item, 'dropped'), { key: 'drop', style: 'subtle', ...off })
      : null,
  );
}

/**
 * @param {HackDay} hackDay
 * @param {{off: boolean, why: string|undefined}} off
 * @param {HackDayEvents|undefined} events
 */
function picked(hackDay, off, events) {
  if (!hackDay.pick) {
    return h('p', { class: 'ballast-quiet', key: 'none' }, AJS.I18n.getText('ballast.ui.hackday.no-fit', personDays(hackDay.mobDay)));
  }
  return [
    h(
      'div',
      { class: 'ballast-card', key: 'pick' },
      h('p', null, h('strong', null, AJS.I18n.getText('ballast.ui.hackday.suggested')), ' ', candidateLine(hackDay.pick)),
      hackDay.continued ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.hackday.continued')) : null,
      take(hackDay.pick, hackDay, off, events),
    ),
    hackDay.spares.length > 0
      ? h(
          'div',
          { key: 'spares' },
          h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.hackday.spares')),
          h(
            'ul',
            { class: 'ballast-lines' },
            hackDay.spares.map((spare) => h('li', { key: spare.issueId }, candidateLine(spare), ' ', take(spare, hackDay, off, events))),
          ),
        )
      : null,
  ];
}

/** @param {Candidate} candidate */
function candidateLine(candidate) {
  return [issueTitle(candidate), ' ', h('span', { class: 'ballast-quiet' }, candidate.estimate === null ? '' : personDays(candidate.estimate))];
}

/**
 * @param {Candidate} candidate
 * @param {HackDay} hackDay
 * @param {{off: boolean, why: string|undefined}} off
 * @param {HackDayEvents|undefined} events
 */
function take(candidate, hackDay, off, events) {
  return events
    ? button(AJS.I18n.getText('ballast.ui.hackday.take'), () => events.take(candidate, hackDay), {
        key: 'take',
        name: AJS.I18n.getText('ballast.ui.hackday.take-name', candidate.issueKey),
        ...off,
      })
    : null;
}
