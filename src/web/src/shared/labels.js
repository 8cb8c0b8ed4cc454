/** @file The names of the fixed values. Each key is written out, since Jira replaces the calls when it serves the file. */

/** @typedef {import('./gateway.js').Kind} Kind */
/** @typedef {import('./gateway.js').Priority} Priority */

/** @type {Record<Kind, () => string>} */
const KINDS = {
  code: () => AJS.I18n.getText('ballast.ui.kind.code'),
  architecture: () => AJS.I18n.getText('ballast.ui.kind.architecture'),
  test: () => AJS.I18n.getText('ballast.ui.kind.test'),
  build: () => AJS.I18n.getText('ballast.ui.kind.build'),
  dependency: () => AJS.I18n.getText('ballast.ui.kind.dependency'),
  observability: () => AJS.I18n.getText('ballast.ui.kind.observability'),
  documentation: () => AJS.I18n.getText('ballast.ui.kind.documentation'),
  process: () => AJS.I18n.getText('ballast.ui.kind.process'),
  security: () => AJS.I18n.getText('ballast.ui.kind.security'),
};

/** @type {Record<Priority, () => string>} highest first, as people look for it */
const PRIORITIES = {
  highest: () => AJS.I18n.getText('ballast.ui.priority.highest'),
  high: () => AJS.I18n.getText('ballast.ui.priority.high'),
  medium: () => AJS.I18n.getText('ballast.ui.priority.medium'),
  low: () => AJS.I18n.getText('ballast.ui.priority.low'),
  lowest: () => AJS.I18n.getText('ballast.ui.priority.lowest'),
};

/** @type {Record<import('./gateway.js').Part, () => string>} */
const PARTS = {
  votes: () => AJS.I18n.getText('ballast.ui.score.votes'),
  alignment: () => AJS.I18n.getText('ballast.ui.score.alignment'),
  priority: () => AJS.I18n.getText('ballast.ui.score.priority'),
  age: () => AJS.I18n.getText('ballast.ui.score.age'),
};

export const KIND_CODES = /** @type {Kind[]} */ (Object.keys(KINDS));
export const PRIORITY_CODES = /** @type {Priority[]} */ (Object.keys(PRIORITIES));

/** @param {Kind} kind */
export const kindLabel = (kind) => KINDS[kind]?.() ?? kind;

/** @param {Priority} priority */
export const priorityLabel = (priority) => PRIORITIES[priority]?.() ?? priority;

/** @param {import('./gateway.js').Part} part */
export const partLabel = (part) => PARTS[part]?.() ?? part;
