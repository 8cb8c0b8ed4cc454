import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { numberField, textField } from '../shared/form.js';
import { calendarDay, weekdayName, WEEKDAYS } from '../shared/format.js';
import { button } from '../shared/ui.js';

/** @typedef {import('./cadence-gateway.js').Calendar} Calendar */

const LONGEST_PASTE = 60_000;

/**
 * Weekdays, holidays and drivers. Nothing is kept before the form is sent.
 * @param {Calendar} calendar
 * @param {{save: (request: {weekdays: string[], drivers: string[], turnMinutes: number|null}) => Promise<Calendar>, add: (text: string) => Promise<Calendar>, remove: (day: string) => Promise<Calendar>}} calls
 * @param {() => void} saved
 */
export function openCalendarDialog(calendar, calls, saved) {
  openDialog({
    id: 'ballast-calendar-dialog',
    title: AJS.I18n.getText('ballast.ui.calendar.title'),
    fields: ['weekdays', 'text', 'drivers', 'turnMinutes'],
    state: {
      weekdays: calendar.weekdays,
      holidays: calendar.holidays,
      text: '',
      drivers: calendar.drivers.join('\n'),
      turnMinutes: /** @type {number|null} */ (calendar.turnMinutes),
      gone: /** @type {string[]} */ ([]),
    },
    check: ({ weekdays }) => (weekdays.length === 0 ? { weekdays: AJS.I18n.getText('ballast.cadence.no-weekday') } : /** @type {Record<string, string>} */ ({})),
    body: (state, change, errors) => [
      h('p', null, AJS.I18n.getText('ballast.ui.calendar.explain')),
      weekdayBoxes(state.weekdays, errors.weekdays, (weekdays) => change({ weekdays })),
      holidayList(state.holidays, (day) => change({ holidays: state.holidays.filter((each) => each.day !== day), gone: [...state.gone, day] })),
      textField(
        {
          id: 'ballast-calendar-text',
          label: AJS.I18n.getText('ballast.ui.calendar.add'),
          help: AJS.I18n.getText('ballast.ui.calendar.holidays-help'),
          error: errors.text,
          most: LONGEST_PASTE,
          rows: 3,
        },
        state.text,
        (text) => change({ text }),
      ),
      textField(
        {
          id: 'ballast-calendar-drivers',
          label: AJS.I18n.getText('ballast.ui.calendar.drivers'),
          help: AJS.I18n.getText('ballast.ui.calendar.drivers-help'),
          error: errors.drivers,
          most: LONGEST_PASTE,
          rows: 3,
        },
        state.drivers,
        (drivers) => change({ drivers }),
      ),
      numberField(
        { id: 'ballast-calendar-turn', label: AJS.I18n.getText('ballast.ui.calendar.turn'), error: errors.turnMinutes, min: 1, max: 120, step: 1 },
        state.turnMinutes,
        (turnMinutes) => change({ turnMinutes }),
      ),
      calendar.canEdit ? null : h('p', { class: 'ballast-why' }, calendar.editRefusal?.message ?? ''),
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async ({ weekdays, gone, text, drivers, turnMinutes }) => {
      await calls.save({ weekdays, drivers: drivers.split('\n').filter((line) => line.trim() !== ''), turnMinutes });
      for (const day of gone) {
        await calls.remove(day);
      }
      if (text.trim() !== '') {
        await calls.add(text);
      }
      saved();
      return 'close';
    },
  });
}

/**
 * @param {string[]} chosen
 * @param {string|undefined} error
 * @param {(weekdays: string[]) => void} onchange
 */
function weekdayBoxes(chosen, error, onchange) {
  return h(
    'fieldset',
    { class: 'group ballast-weekdays', key: 'weekdays' },
    h('legend', null, h('span', null, AJS.I18n.getText('ballast.ui.calendar.weekdays'))),
    WEEKDAYS.map((weekday) =>
      h(
        'div',
        { class: 'ballast-checkbox', key: weekday },
        h('input', {
          type: 'checkbox',
          class: 'checkbox',
          id: `ballast-weekday-${weekday}`,
          checked: chosen.includes(weekday),
          'aria-invalid': error ? 'true' : null,
          onchange: (/** @type {any} */ event) => onchange(WEEKDAYS.filter((each) => (each === weekday ? event.target.checked : chosen.includes(each)))),
        }),
        h('label', { for: `ballast-weekday-${weekday}` }, weekdayName(weekday)),
      ),
    ),
    error ? h('div', { class: 'error', role: 'alert' }, error) : null,
  );
}

/**
 * @param {Array<{day: string, name: string}>} holidays
 * @param {(day: string) => void} remove
 */
function holidayList(holidays, remove) {
  return h(
    'div',
    { class: 'field-group', key: 'holidays' },
    h('p', null, h('strong', null, AJS.I18n.getText('ballast.ui.calendar.holidays'))),
    holidays.length === 0
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.calendar.none'))
      : h(
          'ul',
          { class: 'ballast-lines ballast-holidays' },
          holidays.map(({ day, name }) =>
            h(
              'li',
              { key: day },
              calendarDay(day),
              ' ',
              h('span', { dir: 'auto' }, name),
              ' ',
              button('×', () => remove(day), { style: 'subtle', name: AJS.I18n.getText('ballast.ui.calendar.remove', calendarDay(day)) }),
            ),
          ),
        ),
  );
}
