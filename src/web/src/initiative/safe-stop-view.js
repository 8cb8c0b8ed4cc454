import { h } from '../shared/dom.js';

/** @file The safe-stop checklist of an open slice: four points, ticked in place. */

/** @typedef {import('./initiative-calls.js').Slice} Slice */

/**
 * @param {Slice} slice
 * @param {boolean} editable
 * @param {boolean} busy
 * @param {(safeStop: object) => void} tick
 */
export function safeStopView(slice, editable, busy, tick) {
  const { safeStop } = slice;
  const { merged, release, tested, noted } = safeStop;
  const dead = !editable || busy;
  /** @param {object} change */
  const set = (change) => (dead ? undefined : tick({ merged, release, tested, noted, ...change }));
  /** @param {'merged'|'tested'|'noted'} name @param {string} label */
  const point = (name, label) =>
    h(
      'label',
      { class: 'ballast-point', key: name },
      h('input', {
        type: 'checkbox',
        checked: safeStop[name],
        'aria-disabled': dead ? 'true' : null,
        disabled: !editable,
        onchange: (/** @type {any} */ event) => set({ [name]: event.target.checked }),
      }),
      ` ${label}`,
    );
  return h(
    'fieldset',
    { class: 'ballast-safe-stop', key: 'safe-stop' },
    h('legend', null, AJS.I18n.getText('ballast.ui.safe-stop.title')),
    point('merged', AJS.I18n.getText('ballast.ui.safe-stop.merged')),
    h(
      'label',
      { class: 'ballast-point', key: 'release' },
      h(
        'select',
        {
          class: 'select',
          value: release ?? '',
          disabled: !editable,
          onchange: (/** @type {any} */ event) => set({ release: event.target.value || null }),
        },
        h('option', { key: 'none', value: '' }, AJS.I18n.getText('ballast.ui.safe-stop.not-released')),
        h('option', { key: 'deployed', value: 'deployed' }, AJS.I18n.getText('ballast.ui.safe-stop.deployed')),
        h('option', { key: 'flagged-off', value: 'flagged-off' }, AJS.I18n.getText('ballast.ui.safe-stop.flagged-off')),
      ),
      h('span', { class: 'ballast-sr' }, AJS.I18n.getText('ballast.ui.safe-stop.release')),
    ),
    point('tested', AJS.I18n.getText('ballast.ui.safe-stop.tested')),
    point('noted', AJS.I18n.getText('ballast.ui.safe-stop.noted')),
  );
}
