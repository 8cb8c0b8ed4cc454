import { openDialog } from '../shared/dialog.js';
import { h } from '../shared/dom.js';
import { checkbox, selectField } from '../shared/form.js';
import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { button, loading, message, problemMessage } from '../shared/ui.js';
import { kindsName } from './strategy-labels.js';
import { markSwatch, period, standing } from './strategy-pieces.js';

/** @file What a strategy takes over from an earlier one: chosen item by item, with what comes along, before anything is taken. */

/** @typedef {import('./carry-gateway.js').CarryOver} CarryOver */
/** @typedef {import('./carry-gateway.js').CarryItem} CarryItem */

/**
 * @typedef {object} CarryState
 * @property {CarryOver|null} view
 * @property {import('../shared/problem.js').Problem|null} problem why it could not be shown, or not be undone
 * @property {string[]} chosen keys
 * @property {string[]} along keys that came with the last choice
 */

/** What people choose first: the pillars, then what they are measured by. @type {Array<import('./strategy-gateway.js').Kind>} */
const KINDS = ['pillar', 'objective', 'key-result', 'action', 'guiding-policy', 'diagnosis'];

/**
 * @param {{id: number}} strategy the one that takes over
 * @param {import('./carry-gateway.js').CarryCalls} gateway
 * @param {(answer: Promise<import('./strategy-gateway.js').Strategy>) => Promise<unknown>} changed rejects with a Problem
 */
export function openCarryDialog(strategy, gateway, changed) {
  /** @type {CarryState} */
  const initial = { view: null, problem: null, chosen: [], along: [] };
  let begun = false;

  /** @param {(change: Partial<CarryState>) => void} change @param {number|null} from */
  const show = async (change, from) => {
    try {
      change({ view: await gateway.carryOver(strategy.id, from), problem: null, chosen: [], along: [] });
    } catch (error) {
      change({ problem: asProblem(error) });
    }
  };

  /** @param {(change: Partial<CarryState>) => void} change @param {number} from */
  const undo = async (change, from) => {
    try {
      await changed(gateway.undoCarry(strategy.id, from));
      await show(change, from);
    } catch (error) {
      change({ problem: asProblem(error) });
    }
  };

  openDialog({
    id: 'ballast-carry-dialog',
    title: AJS.I18n.getText('ballast.ui.carry.title'),
    size: 'large',
    state: initial,
    over: isOver,
    body: (state, change) => {
      if (!begun) {
        begun = true;
        void show(change, null);
      }
      return [
        state.problem ? problemMessage(state.problem) : null,
        state.view ? body(state, state.view, change, { show, undo }) : loading(AJS.I18n.getText('ballast.ui.carry.loading')),
      ];
    },
    submitLabel: (state) => (isOver(state) ? AJS.I18n.getText('ballast.ui.common.close') : AJS.I18n.getText('ballast.ui.carry.submit', number(state.chosen.length))),
    submit: async (state) => {
      if (!isOver(state)) {
        await changed(gateway.carry(strategy.id, state.view?.from?.id ?? 0, state.chosen));
      }
      return 'close';
    },
  });
}

/** Whether nothing is chosen that could be taken. @param {CarryState} state */
function isOver({ chosen }) {
  return chosen.length === 0;
}

/**
 * @typedef {object} CarryEvents
 * @property {(change: (change: Partial<CarryState>) => void, from: number|null) => Promise<void>} show
 * @property {(change: (change: Partial<CarryState>) => void, from: number) => Promise<void>} undo
 */

/**
 * @param {CarryState} state
 * @param {CarryOver} view
 * @param {(change: Partial<CarryState>) => void} change
 * @param {CarryEvents} events
 */
function body(state, view, change, events) {
  const { from } = view;
  if (!from) {
    return message('info', null, h('p', null, AJS.I18n.getText('ballast.ui.carry.none')));
  }
  return [
    h('p', { key: 'explain' }, AJS.I18n.getText('ballast.ui.carry.explain')),
    sourcePicker(view, (id) => void events.show(change, id)),
    undoLine(view, () => void events.undo(change, from.id)),
    KINDS.map((kind) => kindGroup(kind, state, view, change)),
    h('div', { key: 'summary', class: 'ballast-carry-summary', role: 'status' }, summary(state, view)),
  ];
}

/** @param {CarryOver} view @param {(id: number) => void} choose */
function sourcePicker({ from, sources }, choose) {
  const name = (/** @type {import('./carry-gateway.js').CarrySource} */ source) =>
    AJS.I18n.getText('ballast.ui.carry.source', source.title, period(source.periodStart, source.periodEnd));
  return from && sources.length === 1
    ? h('p', { key: 'from' }, h('strong', { dir: 'auto' }, name(from)))
    : selectField(
        { id: 'ballast-carry-from', label: AJS.I18n.getText('ballast.ui.carry.from') },
        sources.map((source) => ({ value: String(source.id), label: name(source) })),
        String(from?.id),
        (id) => choose(Number(id)),
      );
}

/** @param {CarryOver} view @param {() => void} undo */
function undoLine({ undoable, canUndo, undoRefusal }, undo) {
  return undoable === 0
    ? null
    : h(
        'p',
        { key: 'undo' },
        button(AJS.I18n.getText('ballast.ui.carry.undo', number(undoable)), undo, { key: 'undo', off: !canUndo, why: undoRefusal?.message }),
        ' ',
        h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.carry.undo-explain')),
      );
}

/**
 * @param {import('./strategy-gateway.js').Kind} kind
 * @param {CarryState} state
 * @param {CarryOver} view
 * @param {(change: Partial<CarryState>) => void} change
 */
function kindGroup(kind, state, view, change) {
  const items = view.items.filter(({ element }) => element.kind === kind);
  return items.length === 0
    ? null
    : h(
        'fieldset',
        { key: kind, class: 'group ballast-carry-kind' },
        h('legend', null, h('span', null, kindsName(kind))),
        items.map((item) => line(item, state, view, change)),
      );
}

/**
 * @param {CarryItem} item
 * @param {CarryState} state
 * @param {CarryOver} view
 * @param {(change: Partial<CarryState>) => void} change
 */
function line(item, state, view, change) {
  const { element, takenAs } = item;
  return h(
    'div',
    { key: element.key, class: 'ballast-carry-item' },
    takenAs
      ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.carry.taken', element.key, element.title, takenAs))
      : checkbox(
          `ballast-carry-${element.key}`,
          AJS.I18n.getText('ballast.ui.carry.item', element.key, element.title),
          state.chosen.includes(element.key),
          (checked) => change(checked ? chosenWith(item, state, view) : { chosen: state.chosen.filter((key) => key !== element.key), along: [] }),
        ),
    h('div', { class: 'ballast-carry-facts' }, element.mark ? markSwatch(element.mark) : null, facts(item), element.keyResult ? standing(element.keyResult) : null),
  );
}

/** @param {CarryItem} item */
function facts({ element, takenAs, dateIsOver }) {
  const parts = [];
  if (element.issues > 0) {
    parts.push(element.issues === 1 ? AJS.I18n.getText('ballast.ui.strategy.issue') : AJS.I18n.getText('ballast.ui.strategy.issues', number(element.issues)));
  }
  if (dateIsOver && !takenAs) {
    parts.push(AJS.I18n.getText('ballast.ui.carry.date-over'));
  }
  return parts.length > 0 ? h('span', { class: 'ballast-quiet' }, parts.join(' · ')) : null;
}

/** The item, and what it makes no sense without as far as it is not there. @param {CarryItem} item @param {CarryState} state @param {CarryOver} view */
function chosenWith({ element, company }, { chosen }, view) {
  const along = company.filter((key) => !chosen.includes(key) && !takenKeys(view).includes(key));
  return { chosen: [...chosen, element.key, ...along], along };
}

/** @param {CarryOver} view */
function takenKeys({ items }) {
  return items.filter(({ takenAs }) => takenAs).map(({ element }) => element.key);
}

/** What is taken, what is left, and which references get lost. @param {CarryState} state @param {CarryOver} view */
function summary({ chosen, along }, view) {
  const taken = takenKeys(view);
  const left = view.items.length - taken.length - chosen.length;
  const there = [...chosen, ...taken];
  const lost = view.items
    .filter(({ element }) => chosen.includes(element.key))
    .map(({ element }) => ({ key: element.key, refs: element.references.filter((ref) => !there.includes(ref)) }))
    .filter(({ refs }) => refs.length > 0);
  return [
    h('p', null, AJS.I18n.getText('ballast.ui.carry.summary', number(chosen.length), number(left))),
    along.length > 0 ? h('p', null, AJS.I18n.getText('ballast.ui.carry.along', along.join(', '))) : null,
    lost.map(({ key, refs }) => h('p', { key }, AJS.I18n.getText('ballast.ui.carry.lost', key, refs.join(', ')))),
    view.issuesHidden ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.issues-hidden')) : null,
  ];
}
