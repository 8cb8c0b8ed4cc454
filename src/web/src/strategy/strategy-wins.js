import { escaped } from '../shared/download.js';
import { h } from '../shared/dom.js';
import { calendarDay, number } from '../shared/format.js';
import { heading } from '../shared/ui.js';
import { winKindLabel } from '../initiative/initiative-labels.js';
import { winLine } from '../initiative/record-view.js';

/** @file What the teams won in the strategy's period: in the cards of the pillars, below them, and in Markdown. */

/** @typedef {import('./beside-gateway.js').StrategyWins} StrategyWins */
/** @typedef {import('./beside-gateway.js').PillarWins} PillarWins */
/** @typedef {import('./beside-gateway.js').PillarWin} PillarWin */

/** @type {StrategyWins} */
export const NO_WINS = { pillars: [], winsHidden: false, onlyNewest: null };

/** @param {StrategyWins} wins @param {string} key of the pillar */
export function pillarWins(wins, key) {
  const group = groupOf(wins, key);
  return group ? [h('h4', null, AJS.I18n.getText('ballast.ui.win.title')), list(group)] : null;
}

/** Those that stand under no pillar, and what is to be said of all. @param {StrategyWins} wins */
export function otherWins(wins) {
  const group = groupOf(wins, null);
  const said = notes(wins);
  return group || said.length > 0
    ? h(
        'section',
        { class: 'ballast-section ballast-other-wins', 'aria-labelledby': 'ballast-other-wins', key: 'wins' },
        heading('ballast-other-wins', AJS.I18n.getText('ballast.ui.win.other-pillars')),
        group ? list(group) : null,
        said.map((note) => h('p', { class: 'ballast-quiet' }, note)),
      )
    : null;
}

/** @param {StrategyWins} wins @param {string|null} key */
function groupOf(wins, key) {
  return wins.pillars.find((group) => group.pillar === key) ?? null;
}

/** @param {PillarWins} group */
function list({ wins, more }) {
  return [
    h('ul', { class: 'ballast-won' }, wins.map((win) => h('li', null, winLine(win), h('span', { class: 'ballast-quiet', dir: 'auto' }, ` · ${origin(win)}`)))),
    more > 0 ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.win.earlier', number(more))) : null,
  ];
}

/** @param {PillarWin} win */
const origin = ({ issueKey, title, boardName }) => `${issueKey} ${title} · ${boardName}`;

/** @param {StrategyWins} wins */
function notes({ winsHidden, onlyNewest }) {
  return [
    ...(onlyNewest === null ? [] : [AJS.I18n.getText('ballast.ui.win.only-newest', number(onlyNewest))]),
    ...(winsHidden ? [AJS.I18n.getText('ballast.ui.win.hidden')] : []),
  ];
}

/** In Markdown, under the heading of the pillar. @param {StrategyWins} wins @param {string} key */
export function pillarWinLines(wins, key) {
  const group = groupOf(wins, key);
  return group ? ['', `### ${AJS.I18n.getText('ballast.ui.win.title')}`, '', ...groupLines(group)] : [];
}

/** @param {StrategyWins} wins */
export function otherWinLines(wins) {
  const group = groupOf(wins, null);
  const said = notes(wins);
  return group || said.length > 0
    ? ['', `## ${AJS.I18n.getText('ballast.ui.win.other-pillars')}`, ...(group ? ['', ...groupLines(group)] : []), ...said.flatMap((note) => ['', note])]
    : [];
}

/** @param {PillarWins} group */
function groupLines({ wins, more }) {
  return [...wins.map(markdownLine), ...(more > 0 ? ['', AJS.I18n.getText('ballast.ui.win.earlier', number(more))] : [])];
}

/** @param {PillarWin} win */
function markdownLine(win) {
  const count = win.number === null ? [] : [escaped(`${number(win.number, 6)} ${win.unit}`.trim())];
  const words = win.link ? `[${escaped(win.text)}](<${win.link.replace(/[<>\\\s]/g, encodeURIComponent)}>)` : escaped(win.text);
  return `- ${[`${winKindLabel(win.kind)}: ${words}`, ...count, calendarDay(win.day), escaped(origin(win))].join(' · ')}`;
}
