import { h } from '../shared/dom.js';
import { field } from '../shared/form.js';
import { number } from '../shared/format.js';
import { button } from '../shared/ui.js';

/** @file Many names at once, as two columns of a spreadsheet: the name in the file and the name here. */

/**
 * @typedef {object} PastedNames
 * @property {Record<string, string>} names from the file's name to the one here
 * @property {number|null} wrongLine the first one that does not hold two names, counted from 1
 */

/** @typedef {{text: string, wrongLine: number|null}} Pasted what stands in the field, and its line that could not be read */

/** @type {Pasted} */
export const NOTHING_PASTED = { text: '', wrongLine: null };

/**
 * The first of tab, semicolon and comma that a line has parts its names.
 * @param {string} text
 * @returns {PastedNames}
 */
export function pastedNames(text) {
  /** @type {Record<string, string>} */
  const names = {};
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') {
      continue;
    }
    const separator = ['\t', ';', ','].find((each) => line.includes(each)) ?? '\t';
    const [there, here, ...more] = line.split(separator).map((name) => name.trim());
    if (!there || !here || more.length > 0) {
      return { names: {}, wrongLine: index + 1 };
    }
    names[there] = here;
  }
  return { names, wrongLine: null };
}

/**
 * @param {string} thing @param {string} title
 * @param {Pasted} pasted
 * @param {boolean} busy
 * @param {import('./transfer-part.js').TransferEvents} events
 */
export function pasteNames(thing, title, { text, wrongLine }, busy, events) {
  return h(
    'details',
    { key: `paste-${thing}`, class: 'ballast-details' },
    h('summary', null, AJS.I18n.getText('ballast.ui.transfer.paste')),
    h(
      'form',
      { class: 'aui top-label ballast-details-body' },
      field(
        {
          id: `ballast-paste-${thing}`,
          label: AJS.I18n.getText('ballast.ui.transfer.paste-label', title),
          help: AJS.I18n.getText('ballast.ui.transfer.paste-help'),
          error: wrongLine === null ? null : AJS.I18n.getText('ballast.ui.transfer.paste-wrong', number(wrongLine)),
        },
        (common) =>
          h('textarea', { ...common, class: 'textarea long-field', rows: 5, dir: 'auto', value: text, oninput: (/** @type {any} */ event) => events.paste(thing, event.target.value) }),
      ),
      button(AJS.I18n.getText('ballast.ui.transfer.paste-take'), () => events.takePasted(thing), { key: `take-${thing}`, off: text.trim() === '', busy }),
    ),
  );
}
