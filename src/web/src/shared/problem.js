/**
 * Why a call failed, in words for the person at the screen. `kind` tells the three cases apart that a page treats differently:
 * 'refused' (the server said no, `fields` may say where), 'login' (the session is gone) and 'network' (nobody answered).
 */
export class Problem extends Error {
  /**
   * @param {'refused'|'login'|'network'} kind
   * @param {string} message
   * @param {{status?: number, code?: string, fields?: Record<string, string>}} [detail]
   */
  constructor(kind, message, detail = {}) {
    super(message);
    this.name = 'Problem';
    this.kind = kind;
    /** HTTP status, 0 when there was no answer. */
    this.status = detail.status ?? 0;
    /** The refusal's code, '' when the answer had none. */
    this.code = detail.code ?? '';
    /** Messages by field name. @type {Record<string, string>} */
    this.fields = detail.fields ?? {};
  }
}

/**
 * Reads Ballast's problem JSON, Jira's own error collection, or neither.
 * @param {number} status
 * @param {unknown} body
 * @returns {Problem}
 */
export function problemOf(status, body) {
  if (status === 401) {
    return new Problem('login', AJS.I18n.getText('ballast.ui.problem.login'), { status });
  }
  const json = /** @type {Record<string, any>} */ (body !== null && typeof body === 'object' ? body : {});
  return new Problem('refused', sentence(status, json), { status, code: text(json.code), fields: fieldsOf(json) });
}

/** @returns {Problem} */
export function networkProblem() {
  return new Problem('network', AJS.I18n.getText('ballast.ui.problem.network'));
}

/**
 * @param {unknown} error
 * @returns {Problem}
 */
export function asProblem(error) {
  if (error instanceof Problem) {
    return error;
  }
  return new Problem('refused', AJS.I18n.getText('ballast.ui.problem.unexpected'));
}

/**
 * @param {number} status
 * @param {Record<string, any>} json
 * @returns {string}
 */
function sentence(status, json) {
  const own = text(json.message);
  const jiras = [...list(json.errorMessages), ...Object.values(json.errors ?? {})].map(text).filter(Boolean).join(' ');
  if (own || jiras) {
    return own || jiras;
  }
  if (status === 403) {
    return AJS.I18n.getText('ballast.ui.problem.forbidden');
  }
  return status === 404
    ? AJS.I18n.getText('ballast.ui.problem.not-found')
    : AJS.I18n.getText('ballast.ui.problem.status', String(status));
}

/**
 * @param {Record<string, any>} json
 * @returns {Record<string, string>}
 */
function fieldsOf(json) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const problem of [json, ...list(json.problems)]) {
    if (problem && text(problem.field)) {
      fields[text(problem.field).replace(/^policy\./, '')] ??= text(problem.message);
    }
  }
  return fields;
}

/**
 * @param {unknown} value
 * @returns {any[]}
 */
function list(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function text(value) {
  return typeof value === 'string' ? value : '';
}
