import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { date, number, personDays, personName } from '../shared/format.js';
import { button, issueTitle, message } from '../shared/ui.js';
import { forecastView } from './forecast-view.js';
import { initiativeFacts } from './initiative-facts.js';
import { daysText, REASON_CODES, reasonLabel, stateLabel } from './initiative-labels.js';
import { closingView, winsView } from './record-view.js';
import { slicesView } from './slices-view.js';

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */

/**
 * @typedef {import('./slices-view.js').SliceEvents & {
 *   pause: (initiative: Initiative, reason: import('./initiative-calls.js').PauseReason) => void,
 *   note: (initiative: Initiative) => void,
 *   resume: (initiative: Initiative) => void,
 *   edit: (initiative: Initiative) => void,
 *   close: (initiative: Initiative, finished: boolean) => void,
 *   addWin: (initiative: Initiative) => void,
 *   removeWin: (initiative: Initiative, win: import('./initiative-calls.js').Win) => void,
 * }} InitiativeEvents
 */

/**
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {InitiativeEvents} events
 */
export function initiativeView(initiative, busy, events) {
  const { id, title, forecast, state } = initiative;
  return h(
    'section',
    { class: `ballast-initiative ballast-initiative-${state}`, key: id, 'aria-labelledby': `ballast-initiative-${id}`, 'aria-busy': busy ? 'true' : null },
    h(
      'div',
      { class: 'ballast-initiative-head', key: 'head' },
      h('h2', { id: `ballast-initiative-${id}`, tabindex: '-1', class: 'ballast-heading', dir: 'auto' }, title),
      h('span', { class: `aui-lozenge aui-lozenge-subtle${TONES[state]}` }, stateLabel(state)),
    ),
    h('p', { class: 'ballast-quiet', key: 'of' }, issueTitle(initiative.issue), ' · ', AJS.I18n.getText('ballast.ui.initiative.owned-by', personName(initiative.owner))),
    state === 'paused' ? parked(initiative, busy, events) : null,
    progress(initiative),
    initiative.late
      ? h('p', { class: 'ballast-late', key: 'late' }, AJS.I18n.getText('ballast.ui.initiative.late', number(initiative.lateSprints)))
      : null,
    initiative.closing ? closingView(initiative) : stepsView(initiative, busy, events),
    state === 'running' && initiative.parkingNote ? lastNote(initiative) : null,
    forecast ? forecastView(id, forecast, state === 'paused') : null,
    slicesView(initiative, busy, events),
    winsView(initiative, busy, events),
    initiativeFacts(initiative),
  );
}

const TONES = { running: ' aui-lozenge-current', paused: ' aui-lozenge-new', finished: ' aui-lozenge-success', dropped: '' };

/** @param {Initiative} initiative */
function progress({ slices, finishedSlices, finishedEffort, effort, elapsedDays, workedDays }) {
  const text = AJS.I18n.getText(
    'ballast.ui.initiative.progress',
    number(finishedSlices),
    number(slices.length),
    number(finishedEffort),
    personDays(effort),
  );
  return h(
    'div',
    { class: 'ballast-initiative-progress', key: 'progress' },
    stackedBar(text, [{ tone: 'least', value: finishedEffort }], effort),
    h('p', null, text, ' ', h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.initiative.days', daysText(elapsedDays), number(workedDays)))),
  );
}

/**
 * What a paused initiative shows before anything else: the parking note with its age, and the way back.
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {InitiativeEvents} events
 */
function parked(initiative, busy, events) {
  const [pause] = initiative.pauses;
  const why = initiative.resumeRefusal?.message;
  return h(
    'div',
    { class: 'ballast-parked', key: 'parked' },
    initiative.parkingNote && !pause?.noteSkipped ? noteLines(initiative.parkingNote) : h('p', null, AJS.I18n.getText('ballast.ui.note.none')),
    pause
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.initiative.paused-since', date(pause.from), reasonLabel(pause.reason), daysText(pause.days)))
      : null,
    initiative.verdictAsked ? message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.initiative.verdict'))) : null,
    h(
      'div',
      { class: 'ballast-actions' },
      button(AJS.I18n.getText('ballast.ui.initiative.resume'), () => events.resume(initiative), { style: 'primary', off: !!why, why, busy, key: 'resume' }),
      button(AJS.I18n.getText('ballast.ui.note.write'), () => events.note(initiative), { off: !!why, why, busy, key: 'note' }),
    ),
  );
}

/** @param {import('./initiative-calls.js').ParkingNote} note */
function noteLines(note) {
  const lines = [
    { key: 'where', label: AJS.I18n.getText('ballast.ui.note.where'), text: note.where },
    { key: 'next', label: AJS.I18n.getText('ballast.ui.note.next'), text: note.nextStep },
    { key: 'traps', label: AJS.I18n.getText('ballast.ui.note.traps'), text: note.traps },
  ].filter(({ text }) => text !== '');
  return [
    h('dl', { class: 'ballast-note-lines', key: 'lines' }, lines.map(({ key, label, text }) => [h('dt', { key: `${key}-t` }, label), h('dd', { key, dir: 'auto' }, text)])),
    h('p', { class: 'ballast-quiet', key: 'age' }, noteAge(note)),
  ];
}

/** @param {import('./initiative-calls.js').ParkingNote} note */
function noteAge({ ageDays, writtenBy }) {
  if (ageDays === 0) {
    return AJS.I18n.getText('ballast.ui.note.today', personName(writtenBy));
  }
  return ageDays === 1
    ? AJS.I18n.getText('ballast.ui.note.yesterday', personName(writtenBy))
    : AJS.I18n.getText('ballast.ui.note.age', number(ageDays), personName(writtenBy));
}

/** @param {Initiative} initiative */
function lastNote({ parkingNote }) {
  return h(
    'details',
    { key: 'last-note', class: 'ballast-details', open: true },
    h('summary', null, AJS.I18n.getText('ballast.ui.note.last')),
    h('div', { class: 'ballast-details-body' }, parkingNote ? noteLines(parkingNote) : null),
  );
}

/**
 * Pause with its reason in one click, and what else there is to do.
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {InitiativeEvents} events
 */
function stepsView(initiative, busy, events) {
  const { canEdit, editRefusal, finishRefusal, state } = initiative;
  if (!canEdit) {
    return h('p', { class: 'ballast-why', key: 'steps' }, editRefusal?.message ?? '');
  }
  return h(
    'div',
    { class: 'ballast-initiative-steps', key: 'steps' },
    state === 'running' ? pauseButtons(initiative, busy, events) : null,
    h(
      'div',
      { class: 'ballast-actions', key: 'more' },
      button(AJS.I18n.getText('ballast.ui.common.change'), () => events.edit(initiative), { busy, key: 'edit' }),
      button(AJS.I18n.getText('ballast.ui.initiative.finish'), () => events.close(initiative, true), {
        off: finishRefusal !== null,
        why: finishRefusal?.message,
        busy,
        key: 'finish',
      }),
      button(AJS.I18n.getText('ballast.ui.initiative.drop'), () => events.close(initiative, false), { style: 'link', busy, key: 'drop' }),
    ),
  );
}

/**
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {InitiativeEvents} events
 */
function pauseButtons(initiative, busy, events) {
  const label = `ballast-pause-${initiative.id}`;
  return h(
    'div',
    { class: 'ballast-pause', role: 'group', 'aria-labelledby': label, key: 'pause' },
    h('span', { id: label }, AJS.I18n.getText('ballast.ui.initiative.pause')),
    REASON_CODES.map((reason) => button(reasonLabel(reason), () => events.pause(initiative, reason), { busy, key: reason })),
  );
}

