import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { dateTime, personName } from './format.js';
import { asProblem } from './problem.js';
import { button, loading, problemMessage } from './ui.js';

/** @file Who changed what, and when: the dialog of a log. */

/** @typedef {{sequence: number, by: import('./gateway.js').Person, at: string}} LogLine */

/**
 * @template {LogLine} T
 * @typedef {{lines: T[], more: boolean}} LogPart the newest first, and whether there are older ones
 */

/**
 * @template {LogLine} T
 * @param {object} options
 * @param {string} options.id unique on the page
 * @param {string} options.title
 * @param {string} options.about whose log it is
 * @param {(before?: number) => Promise<LogPart<T>>} options.load the lines before the one with that number, the newest when it is not given; rejects with a Problem
 * @param {(line: T) => import('./dom.js').Child} options.what what was changed
 */
export function openLogDialog({ id, title, about, load, what }) {
  /** @type {{lines: T[]|null, more: boolean, loading: boolean, problem: import('./problem.js').Problem|null}} */
  const initial = { lines: null, more: false, loading: false, problem: null };
  let begun = false;

  /** @param {T[]} known @param {(change: Partial<typeof initial>) => void} change */
  const readOn = async (known, change) => {
    change({ loading: true, problem: null });
    try {
      const { lines, more } = await load(known.at(-1)?.sequence);
      change({ lines: [...known, ...lines], more, loading: false });
      focusFirst(id, known.length);
    } catch (error) {
      change({ loading: false, problem: asProblem(error) });
    }
  };

  openDialog({
    id,
    title,
    size: 'large',
    state: initial,
    isRead: true,
    body: ({ lines, more, loading: reading, problem }, change) => {
      if (!begun) {
        begun = true;
        void readOn([], change);
      }
      return [
        lines ? [h('p', { class: 'ballast-quiet', dir: 'auto' }, about), table(lines, what)] : null,
        problem ? problemMessage(problem) : null,
        reading ? loading(AJS.I18n.getText('ballast.ui.common.loading')) : null,
        lines && more ? h('p', { key: 'older' }, button(AJS.I18n.getText('ballast.ui.log.older'), () => void readOn(lines, change), { key: 'older', off: reading })) : null,
      ];
    },
    submitLabel: AJS.I18n.getText('ballast.ui.common.close'),
    submit: async () => 'close',
  });
}

/** Goes on reading with the first of the lines that came in, not behind them. @param {string} id @param {number} known how many lines were there before */
function focusFirst(id, known) {
  if (known > 0) {
    /** @type {HTMLElement|undefined} */ (document.querySelectorAll(`#${id} tbody tr`)[known])?.focus();
  }
}

/**
 * @template {LogLine} T
 * @param {T[]} lines
 * @param {(line: T) => import('./dom.js').Child} what
 */
function table(lines, what) {
  if (lines.length === 0) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.log.empty'));
  }
  return h(
    'table',
    { class: 'aui' },
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.when')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.carry.who')),
        h('th', { scope: 'col' }, AJS.I18n.getText('ballast.ui.log.what')),
      ),
    ),
    h(
      'tbody',
      null,
      lines.map((line) => h('tr', { key: String(line.sequence), tabindex: '-1' }, h('td', null, dateTime(line.at)), h('td', { dir: 'auto' }, personName(line.by)), h('td', { dir: 'auto' }, what(line)))),
    ),
  );
}
