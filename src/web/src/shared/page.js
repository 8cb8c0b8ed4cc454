import { createRestGateway } from './rest-gateway.js';

/** @file How a page starts. */

/** @returns {import('./gateway.js').Gateway} */
export function pageGateway() {
  return createRestGateway(AJS.contextPath());
}

/** @param {() => void} start */
export function whenReady(start) {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}
