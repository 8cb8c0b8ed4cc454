import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { calendarDay, dateTime, number, personName } from '../shared/format.js';
import { levelStateName, windowName } from './flow-labels.js';

/** @typedef {import('./flows-gateway.js').Flow} Flow */
/** @typedef {import('./flows-gateway.js').ServiceLevel} ServiceLevel */

const STATE_TONES = { 'no-data': '', met: 'success', missed: 'error' };
/** What a column of 0 % would be drawn with; the axis begins a little below the lowest value or the target. */
const LEAST_HEIGHT = 4;

/** How well the flow is served. @param {Flow} flow @param {ServiceLevel} level */
export function levelPart(flow, level) {
  const tone = STATE_TONES[level.state];
  return h(
    'div',
    { class: 'ballast-level' },
    h('h3', { dir: 'auto' }, level.indicator, ' ', h('span', { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''}` }, levelStateName(level.state))),
    h('p', null, sentence(level)),
    level.trial ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.flows.trial-explain')) : null,
    columns(level),
    budget(level),
    agreement(level),
    source(level.source),
    notices(flow),
  );
}

/** @param {ServiceLevel} level */
function sentence(level) {
  const target = AJS.I18n.getText('ballast.ui.flows.target-of', number(level.target, 4), windowName(level.window));
  return level.percent === null
    ? [target, ' · ', level.newestAt ? AJS.I18n.getText('ballast.ui.flows.silent-since', dateTime(level.newestAt)) : AJS.I18n.getText('ballast.ui.flows.never')]
    : [h('strong', null, AJS.I18n.getText('ballast.ui.strategy.percent', number(level.percent, 4))), ' · ', target];
}

/** The newest values as columns, with the target across. @param {ServiceLevel} level */
function columns(level) {
  if (level.points.length === 0) {
    return null;
  }
  const floor = Math.min(level.target, ...level.points.map((point) => point.percent));
  const span = Math.max(100 - floor, 0.0001);
  /** @param {number} percent */
  const height = (percent) => LEAST_HEIGHT + ((100 - LEAST_HEIGHT) * (percent - floor)) / span;
  const lowest = Math.min(...level.points.map((point) => point.percent));
  return h(
    'div',
    { class: 'ballast-levels', role: 'img', 'aria-label': AJS.I18n.getText('ballast.ui.flows.values-drawn', number(level.points.length), number(lowest, 4)) },
    level.points.map((point) => h('span', { class: point.percent < level.target ? 'ballast-level-below' : '', style: { height: `${height(point.percent)}%` } })),
    h('i', { style: { bottom: `${height(level.target)}%` } }),
  );
}

/** @param {ServiceLevel} level */
function budget(level) {
  const { minutes, usedMinutes, usedPercent } = level.budget;
  if (level.newestAt === null) {
    return h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.flows.budget-whole', number(minutes, 1)));
  }
  const text = AJS.I18n.getText('ballast.ui.flows.budget', number(usedPercent), number(usedMinutes, 1), number(minutes, 1));
  return h('div', { class: 'ballast-standing' }, stackedBar(text, [{ tone: usedPercent >= 100 ? 'priority' : 'least', value: usedPercent }], 100), h('span', null, text), h('span', { class: 'ballast-quiet' }, budgetEnd(level)));
}

/** How long the budget lasts; of silence nobody can tell. @param {ServiceLevel} level */
function budgetEnd({ state, budget: { usedPercent, daysToExhaustion } }) {
  if (usedPercent >= 100) {
    return AJS.I18n.getText('ballast.ui.flows.budget-gone');
  }
  if (state === 'no-data') {
    return AJS.I18n.getText('ballast.ui.flows.budget-unknown');
  }
  if (daysToExhaustion === null) {
    return AJS.I18n.getText('ballast.ui.flows.budget-lasts');
  }
  return daysToExhaustion === 0 ? AJS.I18n.getText('ballast.ui.flows.budget-today') : AJS.I18n.getText('ballast.ui.flows.budget-days', number(daysToExhaustion));
}

/** @param {ServiceLevel} level */
function agreement({ agreement: made }) {
  return made
    ? h(
        'p',
        { class: 'ballast-quiet' },
        AJS.I18n.getText('ballast.ui.flows.agreed', personName(made.with), calendarDay(made.agreedOn)),
        ' ',
        h('q', { dir: 'auto' }, made.sentence),
        ` ${AJS.I18n.getText('ballast.ui.flows.review-on', calendarDay(made.reviewOn))}`,
      )
    : null;
}

/** Only what begins like a link of the web is one. @param {string} text */
function source(text) {
  if (text === '') {
    return null;
  }
  const link = /^https?:\/\/\S+$/.test(text);
  return h('p', { class: 'ballast-quiet' }, `${AJS.I18n.getText('ballast.ui.flows.source')}: `, link ? h('a', { href: text, rel: 'noopener noreferrer' }, text) : h('span', { dir: 'auto' }, text));
}

/** @param {Flow} flow */
function notices(flow) {
  return flow.notices.length === 0
    ? null
    : h(
        'ul',
        { class: 'ballast-notices', 'aria-label': AJS.I18n.getText('ballast.ui.flows.notices') },
        flow.notices.map((notice) =>
          h(
            'li',
            null,
            h('span', { class: `aui-lozenge aui-lozenge-subtle${notice.over ? '' : notice.threshold >= 100 ? ' aui-lozenge-error' : ' aui-lozenge-moved'}` }, AJS.I18n.getText('ballast.ui.flows.notice', number(notice.threshold))),
            ` ${dateTime(notice.at)}`,
            notice.over ? h('span', { class: 'ballast-quiet' }, ` ${AJS.I18n.getText('ballast.ui.flows.notice-over', dateTime(notice.over))}`) : null,
          ),
        ),
      );
}
