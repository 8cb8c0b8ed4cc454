/** Where a focus goes whose element is gone: our headings say where one is, and in a part without one, what to do next. */
const HOMES = ['.ballast-heading', 'button, a[href]'];

/**
 * Remembers where the focus is, for whoever takes it or its element away.
 * @param {Element} [root] only a focus in here is remembered
 * @returns {() => void} gives it back: to the same element, or near its place when it is gone
 */
export function keepFocus(root = document.body) {
  const focused = /** @type {HTMLElement|null} */ (document.activeElement);
  const trail = focused && root.contains(focused) ? ancestors(focused, root) : [];
  return () => {
    if (focused && trail.length > 0 && document.activeElement !== focused) {
      restoreFocus(focused, trail);
    }
  };
}

/**
 * @param {Element} element
 * @param {Element} root
 * @returns {Element[]} from the parent up to the root, as they were while the element was there
 */
function ancestors(element, root) {
  const found = [];
  for (let up = element.parentElement; up; up = up.parentElement) {
    found.push(up);
    if (up === root) {
      break;
    }
  }
  return found;
}

/**
 * @param {HTMLElement} focused
 * @param {Element[]} trail
 */
function restoreFocus(focused, trail) {
  if (focused.isConnected) {
    focused.focus();
    return;
  }
  const survivors = trail.filter((up) => up.isConnected);
  const homes = HOMES.flatMap((home) => survivors.map((up) => up.querySelector(home)));
  /** @type {HTMLElement|undefined} */ (homes.find((home) => home !== null))?.focus();
}
