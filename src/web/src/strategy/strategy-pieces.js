import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { calendarDay, date, dateTime, number, personName } from '../shared/format.js';
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
      ? h('span', { class: 'ballast-quiet' }, noValue(result))
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
  return [
    h('span', { class: 'ballast-quiet' }, readingNotes(query).join(' · ')),
    query.stale ? h('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-moved' }, AJS.I18n.getText('ballast.ui.strategy.stale')) : null,
    query.failure ? h('span', { class: 'ballast-reading-failure' }, failureText(query.failure)) : null,
  ];
}

/** @param {import('./strategy-gateway.js').Query} query */
function readingNotes({ seenBy, askedAt, withoutEstimate }) {
  return [
    AJS.I18n.getText('ballast.ui.strategy.seen-by', personName(seenBy)),
    askedAt ? AJS.I18n.getText('ballast.ui.strategy.asked-at', dateTime(askedAt)) : AJS.I18n.getText('ballast.ui.strategy.not-asked'),
    ...(withoutEstimate > 0 ? [AJS.I18n.getText('ballast.ui.strategy.unestimated', number(withoutEstimate))] : []),
  ];
}

/** @param {import('../shared/gateway.js').ProblemBody} failure */
function failureText(failure) {
  return AJS.I18n.getText('ballast.ui.strategy.query-failed', failure.message);
}

/** All that the page says of how a key result stands, as one text. @param {import('./strategy-gateway.js').KeyResult} result */
export function standingInFull(result) {
  const { percent, query } = result;
  return [
    percent === null ? noValue(result) : AJS.I18n.getText('ballast.ui.strategy.percent', number(percent)),
    standingText(result),
    ...(query ? readingNotes(query) : []),
    query?.stale ? AJS.I18n.getText('ballast.ui.strategy.stale') : '',
    query?.failure ? failureText(query.failure) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** @param {import('./strategy-gateway.js').KeyResult} result */
function noValue({ measure }) {
  return measure === 'service-level' ? AJS.I18n.getText('ballast.ui.flows.no-data') : AJS.I18n.getText('ballast.ui.strategy.no-value');
}

/** @param {import('./strategy-gateway.js').KeyResult} result */
function standingText(result) {
  const { measuredAt, query, counting, due } = result;
  return [
    wayText(result),
    measuredAt !== null && measuredAt !== query?.askedAt ? AJS.I18n.getText('ballast.ui.strategy.measured-at', date(measuredAt)) : '',
    counting === 'drives' ? AJS.I18n.getText('ballast.ui.strategy.driven') : '',
    due ? AJS.I18n.getText('ballast.ui.strategy.due', calendarDay(due)) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** From where to where it leads, and how far it is. @param {import('./strategy-gateway.js').KeyResult} result */
function wayText(result) {
  const { measure, counting, start, target, now } = result;
  if (start === null || target === null || measure === 'yes-no' || counting !== 'supports') {
    return '';
  }
  const unit = unitOf(result);
  const [from, to] = [amountText(start, unit), amountText(target, unit)];
  return now === null ? AJS.I18n.getText('ballast.ui.strategy.way', from, to) : AJS.I18n.getText('ballast.ui.strategy.way-now', from, to, amountText(now, unit));
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
