import { h } from '../shared/dom.js';
import { date, personDays } from '../shared/format.js';
import { button, heading, issueTitle } from '../shared/ui.js';
import { sliceStateLabel } from './initiative-labels.js';
import { safeStopView } from './safe-stop-view.js';

/** @typedef {import('./initiative-calls.js').Initiative} Initiative */
/** @typedef {import('./initiative-calls.js').Slice} Slice */

/**
 * @typedef {object} SliceEvents
 * @property {(initiative: Initiative, slice: Slice|null) => void} editSlice
 * @property {(initiative: Initiative, slice: Slice) => void} removeSlice
 * @property {(initiative: Initiative, slice: Slice, before: string|null) => void} moveSlice
 * @property {(initiative: Initiative, slice: Slice, state: import('./initiative-calls.js').SliceState) => void} setState
 * @property {(initiative: Initiative, slice: Slice, safeStop: object) => void} tick
 */

/**
 * @param {Initiative} initiative
 * @param {boolean} busy
 * @param {SliceEvents} events
 */
export function slicesView(initiative, busy, events) {
  const { slices, slicesHidden, canEdit, closing } = initiative;
  return h(
    'div',
    { class: 'ballast-slices', key: 'slices' },
    heading(`ballast-slices-${initiative.id}`, AJS.I18n.getText('ballast.ui.slices.title'), 3),
    slices.length === 0 ? h('p', { key: 'none' }, AJS.I18n.getText('ballast.ui.slices.none')) : null,
    h(
      'ol',
      { class: 'ballast-slice-list', key: 'list' },
      slices.map((slice, place) => sliceRow(initiative, slice, place, busy, events)),
    ),
    slicesHidden ? h('p', { class: 'ballast-why', key: 'hidden' }, AJS.I18n.getText('ballast.ui.slices.hidden')) : null,
    canEdit && !closing
      ? h('p', { key: 'add' }, button(AJS.I18n.getText('ballast.ui.slices.add'), () => events.editSlice(initiative, null), { busy }))
      : null,
  );
}

/**
 * @param {Initiative} initiative
 * @param {Slice} slice
 * @param {number} place
 * @param {boolean} busy
 * @param {SliceEvents} events
 */
function sliceRow(initiative, slice, place, busy, events) {
  const editable = initiative.canEdit && !initiative.closing;
  return h(
    'li',
    { class: `ballast-slice ballast-slice-${slice.state}`, key: slice.issue.issueId },
    h('div', { class: 'ballast-slice-head', key: 'head' }, issueTitle(slice.issue), chips(initiative, slice)),
    hint(initiative, slice),
    slice.state === 'open' ? safeStopView(slice, editable, busy, (safeStop) => events.tick(initiative, slice, safeStop)) : null,
    editable ? actions(initiative, slice, place, busy, events) : null,
  );
}

/** @param {Initiative} initiative @param {Slice} slice */
function chips({ slices }, slice) {
  const waits = slices.filter((other) => slice.dependsOn.includes(other.issue.issueId)).map((other) => other.issue.issueKey);
  return h(
    'span',
    { class: 'ballast-chips' },
    h('span', { class: `aui-lozenge aui-lozenge-subtle${tone(slice)}` }, sliceStateLabel(slice.state)),
    slice.due ? h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-success' }, AJS.I18n.getText('ballast.ui.slices.due')) : null,
    h('span', { class: 'ballast-chip' }, personDays(slice.effort)),
    waits.length > 0 ? h('span', { class: 'ballast-chip' }, AJS.I18n.getText('ballast.ui.slices.after', waits.join(', '))) : null,
    slice.finishedAt ? h('span', { class: 'ballast-chip' }, date(slice.finishedAt)) : null,
  );
}

/** @param {Slice} slice */
function tone({ state }) {
  return { planned: '', open: ' aui-lozenge-current', finished: ' aui-lozenge-success' }[state];
}

/** Why a planned slice is not suggested; nothing that the page says anyway. @param {Initiative} initiative @param {Slice} slice */
function hint({ closing, state }, { state: sliceState, suggestRefusal }) {
  const said = closing !== null || state === 'paused' || sliceState !== 'planned' || !suggestRefusal;
  return said ? null : h('p', { class: 'ballast-why', key: 'hint' }, suggestRefusal.message);
}

/**
 * @param {Initiative} initiative
 * @param {Slice} slice
 * @param {number} place
 * @param {boolean} busy
 * @param {SliceEvents} events
 */
function actions(initiative, slice, place, busy, events) {
  const { slices } = initiative;
  const key = slice.issue.issueKey;
  const first = place === 0;
  const last = place === slices.length - 1;
  return h(
    'div',
    { class: 'ballast-actions', key: 'actions' },
    stateButtons(initiative, slice, busy, events),
    button('↑', () => events.moveSlice(initiative, slice, slices[place - 1]?.issue.issueKey ?? null), {
      style: 'subtle',
      key: 'up',
      off: first,
      busy,
      name: AJS.I18n.getText('ballast.ui.slices.up', key),
    }),
    button('↓', () => events.moveSlice(initiative, slice, slices[place + 2]?.issue.issueKey ?? null), {
      style: 'subtle',
      key: 'down',
      off: last,
      busy,
      name: AJS.I18n.getText('ballast.ui.slices.down', key),
    }),
    button(AJS.I18n.getText('ballast.ui.common.change'), () => events.editSlice(initiative, slice), {
      style: 'link',
      key: 'edit',
      busy,
      name: AJS.I18n.getText('ballast.ui.slices.change-name', key),
    }),
    slice.state === 'planned'
      ? button(AJS.I18n.getText('ballast.ui.slices.remove'), () => events.removeSlice(initiative, slice), {
          style: 'link',
          key: 'remove',
          busy,
          name: AJS.I18n.getText('ballast.ui.slices.remove-name', key),
        })
      : null,
  );
}

/**
 * @param {Initiative} initiative
 * @param {Slice} slice
 * @param {boolean} busy
 * @param {SliceEvents} events
 */
function stateButtons(initiative, slice, busy, events) {
  const key = slice.issue.issueKey;
  if (slice.state === 'open') {
    const finish = { off: slice.finishRefusal !== null, why: slice.finishRefusal?.message, busy, key: 'finish' };
    return [
      button(AJS.I18n.getText('ballast.ui.slices.finish'), () => events.setState(initiative, slice, 'finished'), {
        ...finish,
        name: AJS.I18n.getText('ballast.ui.slices.finish-name', key),
      }),
      button(AJS.I18n.getText('ballast.ui.slices.put-back'), () => events.setState(initiative, slice, 'planned'), {
        style: 'link',
        key: 'back',
        busy,
        name: AJS.I18n.getText('ballast.ui.slices.put-back-name', key),
      }),
    ];
  }
  const again = slice.state === 'finished';
  const label = again ? AJS.I18n.getText('ballast.ui.slices.open-again') : AJS.I18n.getText('ballast.ui.slices.open');
  return button(label, () => events.setState(initiative, slice, 'open'), {
    style: again ? 'link' : '',
    key: 'open',
    off: slice.openRefusal !== null,
    why: slice.openRefusal?.message,
    busy,
    name: AJS.I18n.getText('ballast.ui.slices.open-name', label, key),
  });
}
