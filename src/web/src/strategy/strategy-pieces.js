import { stackedBar } from '../shared/bars.js';
import { h } from '../shared/dom.js';
import { calendarDay, number } from '../shared/format.js';
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
      ? h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.strategy.no-value'))
      : [
          stackedBar(AJS.I18n.getText('ballast.ui.strategy.progress', number(result.percent)), [{ tone: 'least', value: result.percent }], 100),
          h('strong', null, AJS.I18n.getText('ballast.ui.strategy.percent', number(result.percent))),
        ],
    h('span', { class: 'ballast-quiet' }, text),
  );
}

/** @param {import('./strategy-gateway.js').KeyResult} result */
export function standingText(result) {
  const parts = [];
  if (result.start !== null && result.target !== null && result.measure !== 'yes-no' && result.counting === 'supports') {
    const unit = result.measure === 'percent' ? '%' : result.unit;
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
