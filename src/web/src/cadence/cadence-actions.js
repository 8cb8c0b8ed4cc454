import { showFlag } from '../shared/flag.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { openMoveDialog, openPlanDialog, openWarRoomDialog } from './cadence-dialogs.js';
import { today } from './cadence-gateway.js';
import { openCalendarDialog } from './calendar-dialog.js';

/** @typedef {import('./cadence-view.js').CadenceState} CadenceState */
/** @typedef {import('./cadence-gateway.js').Cadence} Cadence */

/**
 * The team's calendar and occasions, and what a person can do with them.
 * @param {number} boardId
 * @param {import('./cadence-gateway.js').CadenceGateway} gateway
 * @param {() => void} changed called when the sprint's suggestion may be another now
 */
export function createCadence(boardId, gateway, changed) {
  const store = createStore(/** @type {CadenceState} */ ({ cadence: null, problem: null, fill: null }));

  /** @param {() => Promise<Cadence>} step */
  const run = async (step) => {
    try {
      store.set({ cadence: await step(), problem: null, fill: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
      return;
    }
    changed();
  };

  /** Rejects with a Problem, for a dialog to show. @param {Promise<Cadence>} answer */
  const keep = async (answer) => {
    store.set({ cadence: await answer, problem: null, fill: null });
    changed();
  };

  const load = async () => {
    try {
      store.set({ cadence: await gateway.cadence(boardId), problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  const calendar = async () => {
    try {
      const calls = {
        save: (/** @type {any} */ request) => gateway.setCalendar(boardId, request),
        add: (/** @type {string} */ text) => gateway.addHolidays(boardId, text),
        remove: (/** @type {string} */ day) => gateway.removeHoliday(boardId, day),
      };
      openCalendarDialog(await gateway.calendar(boardId), calls, () => {
        showFlag('success', AJS.I18n.getText('ballast.ui.calendar.saved'));
        void load();
        changed();
      });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** @type {import('./cadence-view.js').CadenceEvents} */
  const events = {
    calendar: () => void calendar(),
    openWarRoom: () => openWarRoomDialog((request) => keep(gateway.startWarRoom(boardId, request)), today()),
    endWarRoom: (room) => void run(() => gateway.endWarRoom(boardId, room.first)),
    moveWeek: (week) =>
      openMoveDialog(
        { title: AJS.I18n.getText('ballast.ui.techweek.move-title'), label: AJS.I18n.getText('ballast.ui.techweek.new-day'), day: week.first, asksForRhythm: true },
        (to, rhythmFollows) => keep(gateway.move(boardId, { kind: 'tech-week', from: week.first, to, rhythmFollows })),
      ),
    suggest: (kind, planned) => void suggest(kind, planned),
    take: (kind, planned, issueKey) =>
      void run(() => gateway.changeItem(boardId, kind, planned, issueKey, { standing: 'taken', plan: '' })).then(() => suggest(kind, planned)),
    plan: (item) => openPlanDialog(item, (plan) => keep(gateway.changeItem(boardId, item.kind, item.planned, item.issueKey, { standing: item.standing, plan }))),
    drop: (item) => void run(() => gateway.changeItem(boardId, item.kind, item.planned, item.issueKey, { standing: 'dropped', plan: item.plan })),
  };

  /** @param {import('./cadence-gateway.js').OccasionKind} kind @param {string} planned */
  const suggest = async (kind, planned) => {
    try {
      store.set({ fill: { kind, planned, fill: await gateway.fill(boardId, kind, planned) } });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /**
   * What the card of the sprint's hack day does.
   * @param {() => {first: string, last: string}|null} sprintDays
   * @returns {import('./hack-day-view.js').HackDayEvents}
   */
  const hackDayEvents = (sprintDays) => ({
    take: (candidate, hackDay) =>
      void run(() => gateway.changeItem(boardId, 'hack-day', hackDay.planned, candidate.issueKey, { standing: 'taken', plan: '' })),
    standing: (item, standing) => void run(() => gateway.changeItem(boardId, 'hack-day', item.planned, item.issueKey, { standing, plan: item.plan })),
    move: (hackDay) => {
      const days = sprintDays();
      openMoveDialog(
        { title: AJS.I18n.getText('ballast.ui.hackday.title'), label: AJS.I18n.getText('ballast.ui.occasion.day'), day: hackDay.day ?? hackDay.planned, asksForRhythm: false },
        (to) => keep(gateway.move(boardId, { kind: 'hack-day', from: hackDay.planned, to, firstDay: days?.first, lastDay: days?.last })),
      );
    },
  });

  return { store, load, events, hackDayEvents };
}
