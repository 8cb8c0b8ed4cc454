import { networkProblem, problemOf } from './problem.js';

/**
 * @typedef {(method: 'GET'|'POST'|'PUT'|'DELETE', path: string, body?: unknown) => Promise<any>} Http
 * Resolves to the parsed JSON, or to null when the answer has no body; rejects with a Problem. A body that is a Blob is sent as
 * it is, everything else as JSON.
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {Http}
 */
export function createHttp(contextPath, fetchIt = (...args) => fetch(...args)) {
  return async (method, path, body) => {
    const response = await send(fetchIt, contextPath + path, method, body);
    const json = await jsonOf(response);
    if (!response.ok) {
      throw problemOf(response.status, json);
    }
    return json;
  };
}

/**
 * @param {typeof fetch} fetchIt
 * @param {string} url
 * @param {string} method
 * @param {unknown} body
 * @returns {Promise<Response>}
 */
async function send(fetchIt, url, method, body) {
  /** @type {Record<string, string>} */
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    headers['X-Atlassian-Token'] = 'no-check';
  }
  const isFile = body instanceof Blob;
  if (body !== undefined) {
    headers['Content-Type'] = isFile ? 'application/octet-stream' : 'application/json';
  }
  try {
    return await fetchIt(url, {
      method,
      headers,
      body: body === undefined || isFile ? body : JSON.stringify(body),
      credentials: 'same-origin',
    });
  } catch {
    throw networkProblem();
  }
}

/**
 * @param {Response} response
 * @returns {Promise<unknown>}
 */
async function jsonOf(response) {
  const text = await response.text().catch(() => '');
  if (text === '') {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
