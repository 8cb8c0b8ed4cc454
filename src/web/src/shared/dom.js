/**
 * @file Views are functions from state to nodes; `render` makes the page look like them by changing only what differs, so that focus,
 * caret, scroll positions and open details survive. Texts become text nodes and attributes, never markup. A node that is given again is not
 * looked at again.
 */

import { keepFocus } from './focus.js';

/**
 * @typedef {{tag: string, key: string|undefined, props: Record<string, any>, children: Array<VNode|string>}} VNode
 * @typedef {VNode|string|number|null|undefined|false|Array<any>} Child
 * @typedef {Element & {ballastKey?: string, ballastProps?: Record<string, any>, ballastNode?: VNode}} Patched
 */

const FORBIDDEN = /^(on|innerhtml|outerhtml|srcdoc|formaction)/i;
const SAFE_LINK = /^(\/(?!\/)|#|\?|https?:\/\/)/i;
/** Kept as properties, because the attribute is only their first value. */
const LIVE = new Set(['value', 'checked', 'indeterminate']);

/**
 * @param {string} tag
 * @param {Record<string, any>|null} [props] attributes, `key`, `style` (an object) and `on…` functions; null, undefined and false are left out
 * @param {...Child} children
 * @returns {VNode}
 */
export function h(tag, props, ...children) {
  const { key, ...rest } = props ?? {};
  return { tag, key: key === undefined ? undefined : String(key), props: rest, children: flat(children) };
}

/**
 * A view that is worked out anew only when its state is another one, for the long parts of a page whose other parts change with every key.
 * @template {object} S, E
 * @param {(state: S, events: E) => Child} view
 * @returns {(state: S, events: E) => Child}
 */
export function perState(view) {
  /** @type {S|null} */
  let seen = null;
  /** @type {Child} */
  let node = null;
  return (state, events) => {
    if (state !== seen) {
      node = view(state, events);
      seen = state;
    }
    return node;
  };
}

/**
 * @param {Element} root
 * @param {...Child} children
 */
export function render(root, ...children) {
  const patched = /** @type {Patched} */ (root);
  if (!patched.ballastProps) {
    root.replaceChildren();
    patched.ballastProps = {};
  }
  const giveFocusBack = keepFocus(root);
  patchChildren(root, flat(children));
  giveFocusBack();
}

/**
 * @param {Child[]} children
 * @returns {Array<VNode|string>}
 */
function flat(children) {
  return children
    .flat(9)
    .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
    .map((child) => (typeof child === 'object' ? child : String(child)));
}

/**
 * @param {Element} parent
 * @param {Array<VNode|string>} wanted
 */
function patchChildren(parent, wanted) {
  const spare = [...parent.childNodes];
  let next = parent.firstChild;
  for (const child of wanted) {
    const at = spare.findIndex((node) => fits(node, child));
    const node = at < 0 ? create(child) : /** @type {ChildNode} */ (spare.splice(at, 1)[0]);
    if (node === next) {
      next = node.nextSibling;
    } else {
      parent.insertBefore(node, next);
    }
    update(node, child);
  }
  for (const node of spare) {
    node.remove();
  }
}

/**
 * @param {ChildNode} node
 * @param {VNode|string} child
 */
function fits(node, child) {
  if (typeof child === 'string') {
    return node.nodeType === Node.TEXT_NODE;
  }
  const element = /** @type {Patched} */ (/** @type {unknown} */ (node));
  return node.nodeType === Node.ELEMENT_NODE && element.localName === child.tag && element.ballastKey === child.key;
}

/**
 * @param {VNode|string} child
 * @returns {ChildNode}
 */
function create(child) {
  if (typeof child === 'string') {
    return document.createTextNode(child);
  }
  const element = /** @type {Patched} */ (document.createElement(child.tag));
  element.ballastKey = child.key;
  element.ballastProps = {};
  return element;
}

/**
 * @param {ChildNode} node
 * @param {VNode|string} child
 */
function update(node, child) {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) {
      node.nodeValue = child;
    }
    return;
  }
  const element = /** @type {Patched} */ (/** @type {unknown} */ (node));
  if (element.ballastNode === child) {
    return;
  }
  element.ballastNode = child;
  patchChildren(element, child.children);
  const before = element.ballastProps ?? {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(child.props)])) {
    setProp(element, name, before[name], child.props[name]);
  }
  element.ballastProps = child.props;
}

/**
 * @param {any} element
 * @param {string} name
 * @param {any} before
 * @param {any} value
 */
function setProp(element, name, before, value) {
  if (typeof (value ?? before) === 'function') {
    element[name.toLowerCase()] = value ?? null;
  } else if (name === 'style') {
    setStyle(element.style, before ?? {}, value ?? {});
  } else if (LIVE.has(name)) {
    setLive(element, name, value);
  } else if (before !== value) {
    setAttribute(element, name, value);
  }
}

/**
 * @param {any} element
 * @param {string} name
 * @param {any} value
 */
function setLive(element, name, value) {
  if (value !== undefined && element[name] !== value) {
    element[name] = value;
  }
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {any} value
 */
function setAttribute(element, name, value) {
  if (value === null || value === undefined || value === false || value === '') {
    element.removeAttribute(name);
    return;
  }
  if (FORBIDDEN.test(name) || (name === 'href' && !SAFE_LINK.test(value))) {
    throw new Error(`attribute ${name}="${value}" is not allowed on <${element.localName}>`);
  }
  element.setAttribute(name, value === true ? '' : String(value));
}

/**
 * @param {CSSStyleDeclaration} style
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 */
function setStyle(style, before, after) {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    style.setProperty(name, after[name] ?? '');
  }
}
