/**
 * @file The keys of the list: arrows or j and k move, digits estimate, + and − give and take dots, letters mark. One row of the list is in
 * the tab order, and every key works on it.
 */

/**
 * @typedef {object} KeyEvents
 * @property {(by: number) => void} moveBy
 * @property {(place: 'first'|'last') => void} moveTo
 * @property {(digit: number) => void} digit
 * @property {(by: 1|-1) => void} dot
 * @property {() => void} more
 * @property {(mark: import('./round-gateway.js').Mark) => void} mark
 */

const MOVES = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 };
const DOTS = { '+': 1, '=': 1, ArrowRight: 1, '-': -1, '−': -1, ArrowLeft: -1 };
const MARKS = { c: 'clear', q: 'question', n: 'not-my-area' };

/**
 * @param {KeyboardEvent} event
 * @param {import('./round-gateway.js').Stage} stage
 * @param {KeyEvents} events
 */
export function onKey(event, stage, events) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
    return;
  }
  if (moves(event.key, events) || answers(event.key, stage, events)) {
    event.preventDefault();
  }
}

/** Letters belong to whoever types. @param {KeyboardEvent} event */
function isTyping(event) {
  const target = /** @type {HTMLElement|null} */ (event.target);
  return Boolean(target?.closest?.('input, textarea, select, [contenteditable="true"]'));
}

/**
 * @param {string} key
 * @param {KeyEvents} events
 */
function moves(key, events) {
  if (key === 'Home' || key === 'End') {
    events.moveTo(key === 'Home' ? 'first' : 'last');
    return true;
  }
  const by = MOVES[/** @type {keyof typeof MOVES} */ (key)];
  if (by) {
    events.moveBy(by);
  }
  return Boolean(by);
}

/**
 * @param {string} key
 * @param {import('./round-gateway.js').Stage} stage
 * @param {KeyEvents} events
 */
function answers(key, stage, events) {
  if (key === 'm') {
    events.more();
    return true;
  }
  if (stage === 'understand') {
    return marks(key, events);
  }
  return (stage === 'vote' && dots(key, events)) || (['estimate', 'reveal', 'vote'].includes(stage) && digits(key, events));
}

/** @param {string} key @param {KeyEvents} events */
function marks(key, events) {
  const mark = MARKS[/** @type {keyof typeof MARKS} */ (key)];
  if (mark) {
    events.mark(/** @type {import('./round-gateway.js').Mark} */ (mark));
  }
  return Boolean(mark);
}

/** @param {string} key @param {KeyEvents} events */
function dots(key, events) {
  const by = DOTS[/** @type {keyof typeof DOTS} */ (key)];
  if (by) {
    events.dot(/** @type {1|-1} */ (by));
  }
  return Boolean(by);
}

/** @param {string} key @param {KeyEvents} events */
function digits(key, events) {
  const digit = key === 'Backspace' || key === 'Delete' ? '0' : key;
  if (!/^\d$/.test(digit)) {
    return false;
  }
  events.digit(Number(digit));
  return true;
}
