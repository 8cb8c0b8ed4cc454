import { h } from './dom.js';

/** @file Drawn numbers. A drawing is one image with one label to a screen reader; the same numbers stand beside it as text. */

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return whole > 0 ? Math.min(100, Math.max(0, (100 * part) / whole)) : 0;
}

/**
 * Parts that add up, side by side, on a scale from 0 to `whole`. The tones differ in pattern as well as in colour.
 * @param {string} label
 * @param {Array<{tone: string, value: number}>} parts
 * @param {number} whole
 */
export function stackedBar(label, parts, whole) {
  return h(
    'span',
    { class: 'ballast-bar', role: 'img', 'aria-label': label },
    parts
      .filter((part) => part.value > 0)
      .map((part) => h('span', { class: `ballast-bar-part ballast-tone-${part.tone}`, style: { width: `${share(part.value, whole)}%` } })),
  );
}

/**
 * From a least to a most value: solid up to the least, hatched from there to the most.
 * @param {string} label
 * @param {number} least
 * @param {number} most
 * @param {number} whole
 */
export function rangeBar(label, least, most, whole) {
  return stackedBar(
    label,
    [
      { tone: 'least', value: least },
      { tone: 'most', value: most - least },
    ],
    whole,
  );
}
