import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { dateField, numberField, selectField, textField } from '../shared/form.js';
import { calendarDay, monthName } from '../shared/format.js';

/** @typedef {import('./strategy-gateway.js').Department} Department */

const LONGEST_NAME = 200;
/** The codes of the refusals that somebody else renamed it, or had its year begin otherwise. */
const MEANWHILE = new Set(['ballast.strategy.renamed-meanwhile', 'ballast.strategy.year-changed-meanwhile']);
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const CUSTOM = 'custom';

/**
 * @param {boolean} open
 * @param {(open: boolean) => void} onchange
 */
function openSwitch(open, onchange) {
  return h(
    'label',
    { class: 'ballast-switch' },
    h('input', { type: 'checkbox', class: 'checkbox', checked: open, onchange: (/** @type {any} */ event) => onchange(event.target.checked) }),
    ` ${AJS.I18n.getText('ballast.ui.strategy.open-label')}`,
  );
}

/**
 * So that a dialog which was open for a while takes back nothing that somebody else changed meanwhile.
 * @param {{open: boolean, yearStartMonth: number}} state
 * @param {Department} department as the dialog was opened with
 */
function onlyChanged({ open, yearStartMonth }, department) {
  return {
    open: open === department.open ? undefined : open,
    yearStartMonth: yearStartMonth === department.yearStartMonth ? undefined : yearStartMonth,
  };
}

/**
 * Creates a department, or renames one.
 * @param {Department|null} department null for a new one
 * @param {(request: {name: string, before?: string, owner: string, open?: boolean, yearStartMonth?: number, yearStartBefore?: number}) => Promise<unknown>} save
 *   rejects with a Problem; whoever was told of another name or month once and saves again means it
 */
export function openDepartmentDialog(department, save) {
  openDialog({
    id: 'ballast-department-dialog',
    title: department ? AJS.I18n.getText('ballast.ui.strategy.rename') : AJS.I18n.getText('ballast.ui.strategy.create-department'),
    fields: ['name', 'owner'],
    state: {
      name: department?.name ?? '',
      before: department?.name,
      owner: '',
      open: department?.open ?? true,
      yearStartMonth: department?.yearStartMonth ?? 1,
      yearStartBefore: department?.yearStartMonth,
    },
    body: (state, change, errors) => [
      textField({ id: 'name', label: AJS.I18n.getText('ballast.ui.strategy.name'), error: errors.name, required: true, most: LONGEST_NAME }, state.name, (name) => change({ name })),
      department
        ? null
        : textField(
            { id: 'owner', label: AJS.I18n.getText('ballast.ui.strategy.owner'), help: AJS.I18n.getText('ballast.ui.strategy.first-owner-help'), error: errors.owner, required: true, most: 255 },
            state.owner,
            (owner) => change({ owner }),
          ),
      openSwitch(state.open, (open) => change({ open })),
      department
        ? selectField(
            { id: 'yearStartMonth', label: AJS.I18n.getText('ballast.ui.strategy.year-start'), error: errors.yearStartMonth },
            MONTHS.map((month) => ({ value: String(month), label: monthName(month) })),
            String(state.yearStartMonth),
            (month) => change({ yearStartMonth: Number(month) }),
          )
        : null,
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    submit: async (state, change) => {
      try {
        await save(department ? { ...state, ...onlyChanged(state, department) } : state);
      } catch (error) {
        if (MEANWHILE.has(/** @type {any} */ (error).code)) {
          change({ before: undefined, yearStartBefore: undefined });
        }
        throw error;
      }
      return 'close';
    },
  });
}

/** @param {(board: number) => Promise<unknown>} save rejects with a Problem */
export function openBoardDialog(save) {
  openDialog({
    id: 'ballast-department-board-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.add-board'),
    size: 'small',
    fields: ['board'],
    state: { board: /** @type {number|null} */ (null) },
    /** @returns {Record<string, string>} */
    check: (state) => (state.board === null || !Number.isInteger(state.board) || state.board < 1 ? { board: AJS.I18n.getText('ballast.ui.strategy.board-number') } : {}),
    body: (state, change, errors) =>
      numberField(
        { id: 'board', label: AJS.I18n.getText('ballast.ui.strategy.board-id'), help: AJS.I18n.getText('ballast.ui.strategy.board-help'), error: errors.board, required: true, min: 1, max: 1e15, step: 1 },
        state.board,
        (board) => change({ board }),
      ),
    submitLabel: AJS.I18n.getText('ballast.ui.strategy.add'),
    submit: async (state) => {
      await save(state.board ?? 0);
      return 'close';
    },
  });
}

/**
 * Begins a strategy for a year, a quarter or any other days.
 * @param {import('./strategy-gateway.js').Period[]} periods the advised one first
 * @param {(request: {title: string, periodStart: string, periodEnd: string}) => Promise<unknown>} save rejects with a Problem
 */
export function openBeginDialog(periods, save) {
  const advised = periods[0] ?? { start: '', end: '' };
  openDialog({
    id: 'ballast-begin-dialog',
    title: AJS.I18n.getText('ballast.ui.strategy.begin'),
    fields: ['title', 'periodStart', 'periodEnd'],
    state: { title: '', period: '0', periodStart: advised.start, periodEnd: advised.end },
    body: (state, change, errors) => [
      textField({ id: 'title', label: AJS.I18n.getText('ballast.ui.strategy.element-title'), error: errors.title, required: true, most: LONGEST_NAME }, state.title, (title) => change({ title })),
      selectField(
        { id: 'period', label: AJS.I18n.getText('ballast.ui.strategy.period-label'), wide: true },
        [...periods.map((period, at) => ({ value: String(at), label: periodLabel(period) })), { value: CUSTOM, label: AJS.I18n.getText('ballast.ui.strategy.period-custom') }],
        state.period,
        (period) => change({ period, ...daysOf(periods[Number(period)]) }),
      ),
      state.period === CUSTOM
        ? [
            dateField({ id: 'periodStart', label: AJS.I18n.getText('ballast.ui.strategy.first-day'), error: errors.periodStart, required: true }, state.periodStart, (periodStart) => change({ periodStart })),
            dateField({ id: 'periodEnd', label: AJS.I18n.getText('ballast.ui.strategy.last-day'), error: errors.periodEnd, required: true }, state.periodEnd, (periodEnd) => change({ periodEnd })),
          ]
        : null,
    ],
    submitLabel: AJS.I18n.getText('ballast.ui.strategy.begin'),
    submit: async ({ title, periodStart, periodEnd }) => {
      await save({ title, periodStart, periodEnd });
      return 'close';
    },
  });
}

/** @param {import('./strategy-gateway.js').Period|undefined} period */
function daysOf(period) {
  return period ? { periodStart: period.start, periodEnd: period.end } : {};
}

/** @param {import('./strategy-gateway.js').Period} period */
function periodLabel({ kind, start, end }) {
  return kind === 'year'
    ? AJS.I18n.getText('ballast.ui.strategy.period-year', calendarDay(start), calendarDay(end))
    : AJS.I18n.getText('ballast.ui.strategy.period-quarter', calendarDay(start), calendarDay(end));
}

/**
 * @param {string} title
 * @param {string|(() => string)} explain asked anew whenever the dialog is drawn
 * @param {string} submitLabel
 * @param {() => Promise<unknown>} act rejects with a Problem
 */
export function openConfirmDialog(title, explain, submitLabel, act) {
  openDialog({
    id: 'ballast-confirm-dialog',
    title,
    size: 'small',
    warning: true,
    state: {},
    body: () => h('p', null, typeof explain === 'string' ? explain : explain()),
    submitLabel,
    submit: async () => {
      await act();
      return 'close';
    },
  });
}
