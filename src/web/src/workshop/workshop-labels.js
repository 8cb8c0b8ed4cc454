/** @file The names of stages and categories. Each key is written out, since Jira replaces the calls when it serves the file. */

/** @typedef {import('./workshop-gateway.js').Stage} Stage */

/** The stages in the order of a workshop. */
export const STAGES = /** @type {Stage[]} */ (['write', 'cluster', 'phrase', 'agree', 'closed']);

/** @type {Record<Stage, () => string>} */
const NAMES = {
  write: () => AJS.I18n.getText('ballast.ui.workshop.stage-write'),
  cluster: () => AJS.I18n.getText('ballast.ui.workshop.stage-cluster'),
  phrase: () => AJS.I18n.getText('ballast.ui.workshop.stage-phrase'),
  agree: () => AJS.I18n.getText('ballast.ui.workshop.stage-agree'),
  closed: () => AJS.I18n.getText('ballast.ui.workshop.stage-closed'),
};

/** @type {Record<Stage, () => string>} */
const HELP = {
  write: () => AJS.I18n.getText('ballast.ui.workshop.help-write'),
  cluster: () => AJS.I18n.getText('ballast.ui.workshop.help-cluster'),
  phrase: () => AJS.I18n.getText('ballast.ui.workshop.help-phrase'),
  agree: () => AJS.I18n.getText('ballast.ui.workshop.help-agree'),
  closed: () => AJS.I18n.getText('ballast.ui.workshop.help-closed'),
};

/** @type {Record<string, () => string>} by where from and where to */
const MOVES = {
  'write cluster': () => AJS.I18n.getText('ballast.ui.workshop.move-cluster'),
  'cluster phrase': () => AJS.I18n.getText('ballast.ui.workshop.move-phrase'),
  'phrase cluster': () => AJS.I18n.getText('ballast.ui.workshop.move-back-cluster'),
  'phrase agree': () => AJS.I18n.getText('ballast.ui.workshop.move-agree'),
  'agree phrase': () => AJS.I18n.getText('ballast.ui.workshop.move-back-phrase'),
  'agree closed': () => AJS.I18n.getText('ballast.ui.workshop.move-closed'),
};

/** @type {Record<string, () => string>} */
const CATEGORIES = {
  speed: () => AJS.I18n.getText('ballast.ui.workshop.category-speed'),
  cost: () => AJS.I18n.getText('ballast.ui.workshop.category-cost'),
  quality: () => AJS.I18n.getText('ballast.ui.workshop.category-quality'),
  morale: () => AJS.I18n.getText('ballast.ui.workshop.category-morale'),
  onboarding: () => AJS.I18n.getText('ballast.ui.workshop.category-onboarding'),
  ux: () => AJS.I18n.getText('ballast.ui.workshop.category-ux'),
};

/** @param {Stage} stage */
export const stageName = (stage) => NAMES[stage]();

/** @param {Stage} stage */
export const stageHelp = (stage) => HELP[stage]();

/** @param {Stage} from @param {Stage} to */
export const moveLabel = (from, to) => MOVES[`${from} ${to}`]?.() ?? stageName(to);

/** An own category is its own name. @param {string} category */
export const categoryName = (category) => CATEGORIES[category]?.() ?? category;

/** @param {import('./workshop-gateway.js').Cluster} cluster */
export const clusterName = (cluster) => cluster.name || AJS.I18n.getText('ballast.ui.workshop.cluster', String(cluster.number));
