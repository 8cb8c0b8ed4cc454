import { h } from '../shared/dom.js';
import { calendarDay, dateTime, number, personName } from '../shared/format.js';
import { button, disclosure, heading, message, problemMessage } from '../shared/ui.js';
import { fill, filled, items, off } from './occasion-items-view.js';
import { reportView } from './report-view.js';

/** @typedef {import('./cadence-gateway.js').Cadence} Cadence */
/** @typedef {import('./cadence-gateway.js').TechWeek} TechWeek */
/** @typedef {import('./cadence-gateway.js').WarRoom} WarRoom */
/** @typedef {import('./cadence-gateway.js').OccasionItem} OccasionItem */
/** @typedef {import('./cadence-gateway.js').OccasionKind} OccasionKind */

/**
 * @typedef {object} CadenceState
 * @property {Cadence|null} cadence
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {{kind: OccasionKind, planned: string, fill: import('./cadence-gateway.js').Fill}|null} fill what was suggested for one occasion
 *
 * @typedef {object} CadenceEvents
 * @property {() => void} calendar
 * @property {() => void} openWarRoom
 * @property {(room: WarRoom) => void} endWarRoom
 * @property {(week: TechWeek) => void} moveWeek
 * @property {(kind: OccasionKind, planned: string) => void} suggest
 * @property {(kind: OccasionKind, planned: string, issueKey: string) => void} take
 * @property {(item: OccasionItem) => void} plan
 * @property {(item: OccasionItem) => void} drop
 */

/**
 * War room, tech week and their reports beside the policy.
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
export function cadenceView(state, events) {
  const { cadence, problem } = state;
  if (!cadence) {
    return problem ? problemMessage(problem) : null;
  }
  return h(
    'div',
    { class: 'ballast-cadence', key: 'cadence' },
    problem ? problemMessage(problem) : null,
    cadence.warRoom ? warRoom(cadence.warRoom, state, events) : null,
    cadence.techWeek ? techWeek(cadence.techWeek, state, events) : null,
    reports(cadence),
    buttons(cadence, events),
    cadence.moves.length > 0 ? moves(cadence) : null,
  );
}

/** @param {Cadence} cadence */
function reports({ lastTechWeek, lastWarRoom }) {
  return [
    lastTechWeek ? reportView('ballast-last-week', AJS.I18n.getText('ballast.ui.techweek.last', calendarDay(lastTechWeek.first)), lastTechWeek) : null,
    lastWarRoom ? reportView('ballast-last-room', AJS.I18n.getText('ballast.ui.warroom.past', calendarDay(lastWarRoom.first), lastWarRoom.goal ?? ''), lastWarRoom) : null,
  ];
}

/**
 * @param {Cadence} cadence
 * @param {CadenceEvents} events
 */
function buttons({ warRoom: current, canConfigure, configureRefusal }, events) {
  return h(
    'p',
    { class: 'ballast-actions', key: 'buttons' },
    button(AJS.I18n.getText('ballast.ui.calendar.open'), events.calendar, { key: 'calendar' }),
    current ? null : button(AJS.I18n.getText('ballast.ui.warroom.open'), events.openWarRoom, { key: 'room', off: !canConfigure, why: configureRefusal?.message }),
  );
}

/**
 * @param {WarRoom} room
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
function warRoom(room, state, events) {
  const span = AJS.I18n.getText('ballast.ui.warroom.planned', calendarDay(room.first), calendarDay(room.last));
  return h(
    'section',
    { class: 'ballast-occasion', 'aria-labelledby': 'ballast-warroom-title', key: 'warroom' },
    heading('ballast-warroom-title', AJS.I18n.getText('ballast.ui.warroom.title'), 3),
    h('p', { dir: 'auto' }, h('strong', null, room.goal)),
    h('p', null, room.running ? AJS.I18n.getText('ballast.ui.warroom.running', calendarDay(room.last), number(room.daysLeft)) : span),
    filled(room.taken, room.capacity),
    items(room.items, false, state, events),
    fill('war-room', room.first, room.capacity, state, events),
    h(
      'p',
      null,
      button(room.running ? AJS.I18n.getText('ballast.ui.warroom.end') : AJS.I18n.getText('ballast.ui.warroom.off'), () => events.endWarRoom(room), {
        key: 'end',
        off: !state.cadence?.canConfigure,
        why: state.cadence?.configureRefusal?.message,
      }),
    ),
  );
}

/**
 * @param {TechWeek} week
 * @param {CadenceState} state
 * @param {CadenceEvents} events
 */
function techWeek(week, state, events) {
  const until = week.reminder === 'running' ? AJS.I18n.getText('ballast.ui.techweek.running', calendarDay(week.last)) : AJS.I18n.getText('ballast.ui.techweek.in-days', number(week.daysUntil));
  const text = h('p', null, AJS.I18n.getText('ballast.ui.techweek.next', calendarDay(week.first), until));
  const near = week.reminder !== 'later';
  return h(
    'section',
    { class: 'ballast-occasion', 'aria-labelledby': 'ballast-techweek-title', key: 'techweek' },
    heading('ballast-techweek-title', AJS.I18n.getText('ballast.ui.techweek.title'), 3),
    near ? message(week.reminder === 'soon' ? 'info' : 'warning', null, text) : text,
    week.first === week.planned ? null : h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.techweek.moved', calendarDay(week.planned))),
    week.unprepared > 0
      ? message('warning', null, h('p', null, AJS.I18n.getText('ballast.ui.techweek.unprepared', number(week.unprepared), calendarDay(week.first))))
      : null,
    filled(week.taken, week.capacity),
    items(week.items, week.unprepared > 0, state, events),
    fill('tech-week', week.planned, week.capacity, state, events),
    h('p', null, button(AJS.I18n.getText('ballast.ui.techweek.move'), () => events.moveWeek(week), { key: 'move', ...off(state) })),
  );
}

/** @param {Cadence} cadence */
function moves({ moves: all }) {
  return disclosure(
    'moves',
    AJS.I18n.getText('ballast.ui.occasion.move-kept'),
    h(
      'ul',
      null,
      all.map((move) =>
        h(
          'li',
          { key: move.at },
          AJS.I18n.getText(
            'ballast.ui.occasion.move-line',
            dateTime(move.at),
            move.kind === 'hack-day' ? AJS.I18n.getText('ballast.ui.hackday.title') : AJS.I18n.getText('ballast.ui.techweek.title'),
            calendarDay(move.from),
            calendarDay(move.to),
            personName(move.by),
          ),
        ),
      ),
    ),
  );
}
