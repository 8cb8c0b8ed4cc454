import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { calendarDay, dateTime, number, personName } from '../shared/format.js';
import { message } from '../shared/ui.js';
import { stateName } from './strategy-labels.js';

/** @file The small pieces of the strategy's pages. */

const STATE_TONES = { draft: '', feedback: 'moved', agreed: 'current', active: 'success', archived: '' };

/** @param {import('./strategy-gateway.js').VersionState} state */
export function stateLozenge(state) {
  const tone = STATE_TONES[state];
  return h('span', { class: `aui-lozenge aui-lozenge-subtle${tone ? ` aui-lozenge-${tone}` : ''}` }, stateName(state));
}

/** The pillar's colour with its pattern; the title stands beside it. @param {string|null} mark */
export function markSwatch(mark) {
  return h('span', { class: `ballast-mark ballast-mark-${mark ?? 'grey-dashed'}`, 'aria-hidden': 'true' });
}

/** @param {string} start @param {string} end */
export function period(start, end) {
  return AJS.I18n.getText('ballast.ui.strategy.period', calendarDay(start), calendarDay(end));
}

/** @param {number} amount @param {string} unit */
export function amountText(amount, unit) {
  return unit ? `${number(amount, 6)} ${unit}` : number(amount, 6);
}

/** How a key result stands: drawn, and in numbers. @param {import('./strategy-gateway.js').KeyResult} result */
export function standing(result) {
  const text = standingText(result);
  return h(
    'div',
    { class: 'ballast-standing' },
    result.percent === null
      ? h('span', { class: 'ballast-quiet' }, result.measure === 'service-level' ? AJS.I18n.getText('ballast.ui.flows.no-data') : AJS.I18n.getText('ballast.ui.strategy.no-value'))
      : [
          stackedBar(AJS.I18n.getText('ballast.ui.strategy.progress', number(result.percent)), [{ tone: 'least', value: result.percent }], 100),
          h('strong', null, AJS.I18n.getText('ballast.ui.strategy.percent', number(result.percent))),
        ],
    h('span', { class: 'ballast-quiet' }, text),
    result.query ? reading(result.query) : null,
  );
}

/** With whose eyes the number was counted, and whether it still holds. @param {import('./strategy-gateway.js').Query} query */
function reading(query) {
  const notes = [
    AJS.I18n.getText('ballast.ui.strategy.seen-by', personName(query.seenBy)),
    query.askedAt ? AJS.I18n.getText('ballast.ui.strategy.asked-at', dateTime(query.askedAt)) : AJS.I18n.getText('ballast.ui.strategy.not-asked'),
    query.withoutEstimate > 0 ? AJS.I18n.getText('ballast.ui.strategy.unestimated', number(query.withoutEstimate)) : null,
  ];
  return [
    h('span', { class: 'ballast-quiet' }, notes.filter((note) => note !== null).join(' · ')),
    query.stale ? h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.strategy.stale')) : null,
    query.failure ? h('span', { class: 'ballast-reading-failure' }, AJS.I18n.getText('ballast.ui.strategy.query-failed', query.failure.message)) : null,
  ];
}

/** @param {import('./strategy-gateway.js').KeyResult} result */
export function standingText(result) {
  const parts = [];
  if (result.start !== null && result.target !== null && result.measure !== 'yes-no' && result.counting === 'supports') {
    const unit = unitOf(result);
    const [from, to] = [amountText(result.start, unit), amountText(result.target, unit)];
    parts.push(
      result.now === null
        ? AJS.I18n.getText('ballast.ui.strategy.way', from, to)
        : AJS.I18n.getText('ballast.ui.strategy.way-now', from, to, amountText(result.now, unit)),
    );
  }
  if (result.counting === 'drives') {
    parts.push(AJS.I18n.getText('ballast.ui.strategy.driven'));
  }
  if (result.due) {
    parts.push(AJS.I18n.getText('ballast.ui.strategy.due', calendarDay(result.due)));
  }
  return parts.join(' · ');
}

/** What the values of a key result count. @param {Pick<import('./strategy-gateway.js').KeyResult, 'measure'|'unit'>} result */
export function unitOf(result) {
  if (result.measure === 'jql-sum') {
    return AJS.I18n.getText('ballast.ui.strategy.person-days');
  }
  return result.measure === 'percent' || result.measure === 'service-level' ? '%' : result.unit;
}

/** What somebody else made of an element meanwhile, for whoever is changing it too. @param {import('./strategy-gateway.js').Element|null} element */
export function saysNow(element) {
  return element
    ? message(
        'info',
        AJS.I18n.getText('ballast.ui.strategy.says-now'),
        h('p', { dir: 'auto' }, element.title),
        h('p', null, [...element.references, element.quarter, element.owner ? personName(element.owner) : null, element.keyResult ? standingText(element.keyResult) : null].filter(Boolean).join(' · ')),
      )
    : null;
}
