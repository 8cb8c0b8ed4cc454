import { JSDOM } from 'jsdom';
import { getText } from './texts.js';

const GLOBALS = ['document', 'Node', 'location', 'localStorage', 'sessionStorage', 'MutationObserver', 'Blob'];

/**
 * A fresh page with what Jira offers on every page. `flags` collects what AJS.flag showed.
 * @param {string} [html]
 * @param {string} [url]
 */
export function openPage(html = '<div id="root"></div>', url = 'https://jira.example.org/jira/secure/Somewhere.jspa?x=1') {
  const { window } = new JSDOM(`<!DOCTYPE html><html lang="en-US"><body>${html}</body></html>`, { url });
  const flags = [];
  globalThis.window = window;
  for (const name of GLOBALS) {
    globalThis[name] = window[name];
  }
  globalThis.AJS = {
    I18n: { getText },
    contextPath: () => '/jira',
    flag: (options) => {
      flags.push(options.title);
      const element = window.document.createElement('div');
      window.document.body.append(element);
      return element;
    },
    dialog2: (element) => fakeDialog(element),
  };
  return { window, document: window.document, flags, root: window.document.getElementById('root') };
}

/** As AUI's: shows, hides, tells who listens; Escape and focus trap are AUI's own business. */
function fakeDialog(element) {
  const listeners = { show: [], hide: [] };
  const tell = (event) => listeners[event].forEach((listener) => listener());
  return {
    show: () => {
      element.hidden = false;
      tell('show');
    },
    hide: () => {
      element.hidden = true;
      tell('hide');
    },
    remove: () => element.remove(),
    on: (event, listener) => listeners[event].push(listener),
  };
}

/** Lets everything that is already promised happen. */
export async function settle() {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Visible text, with white space as a person reads it. */
export function textOf(node) {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

/** The button a person would call by this name. */
export function buttonNamed(scope, name) {
  const found = [...scope.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? textOf(each)) === name);
  if (!found) {
    const names = [...scope.querySelectorAll('button')].map((each) => each.getAttribute('aria-label') ?? textOf(each));
    throw new Error(`no button "${name}" among ${JSON.stringify(names)}`);
  }
  return found;
}

/** Types as a person does: the value and the event that follows. */
export function type(input, value) {
  input.value = value;
  input.dispatchEvent(new input.ownerDocument.defaultView.Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** @param {Element} dialog */
export function submit(dialog) {
  const form = dialog.querySelector('form');
  form.dispatchEvent(new form.ownerDocument.defaultView.Event('submit', { bubbles: true, cancelable: true }));
}
