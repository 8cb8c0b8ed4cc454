import { h } from '../shared/dom.js';
import { date, number, personDays } from '../shared/format.js';
import { heading } from '../shared/ui.js';

/** @file When an initiative ends: three bands, drawn on one line and written out beside it. */

/** @typedef {import('./initiative-calls.js').Forecast} Forecast */
/** @typedef {import('./initiative-calls.js').Band} Band */

const FULL = 100;

/**
 * @param {number} id of the initiative
 * @param {Forecast} forecast
 * @param {boolean} paused
 */
export function forecastView(id, forecast, paused) {
  const title = heading(`ballast-forecast-${id}`, AJS.I18n.getText('ballast.ui.forecast.title'), 3);
  if (forecast.refusal) {
    return h('div', { class: 'ballast-forecast', key: 'forecast' }, title, h('p', { class: 'ballast-why' }, forecast.refusal.message));
  }
  return h(
    'div',
    { class: 'ballast-forecast', key: 'forecast' },
    title,
    track(forecast.bands),
    h('ul', { class: 'ballast-forecast-bands' }, forecast.bands.map(bandLine)),
    h('p', { class: 'ballast-why' }, basis(forecast), paused ? ` ${AJS.I18n.getText('ballast.ui.forecast.if-resumed')}` : null),
  );
}

/** @param {Band} band @param {number} index */
function bandLine(band, index) {
  return h(
    'li',
    { key: band.percent },
    h('span', { class: `ballast-swatch ballast-band-${index}`, 'aria-hidden': 'true' }),
    ' ',
    bandText(band),
  );
}

/** @param {Band} band */
function bandText({ percent, sprints, end }) {
  if (end === null) {
    return AJS.I18n.getText('ballast.ui.forecast.open-ended', number(percent));
  }
  return sprints === 1
    ? AJS.I18n.getText('ballast.ui.forecast.band-one', number(percent), date(end))
    : AJS.I18n.getText('ballast.ui.forecast.band', number(percent), date(end), number(sprints));
}

/**
 * Solid up to the half-sure end, then hatched ever wider; the scale ends with the last band.
 * @param {Band[]} bands
 */
function track(bands) {
  const most = Math.max(1, ...bands.map((band) => band.sprints));
  let before = 0;
  return h(
    'span',
    { class: 'ballast-bar ballast-forecast-track', role: 'img', 'aria-label': bands.map(bandText).join('; ') },
    bands.map((band, index) => {
      const width = (FULL * (band.sprints - before)) / most;
      before = band.sprints;
      return h('span', { key: band.percent, class: `ballast-bar-part ballast-band-${index}`, style: { width: `${width}%` } });
    }),
  );
}

/** @param {Forecast} forecast */
function basis({ remaining, growthPercent, samples, ofBoard }) {
  return ofBoard
    ? AJS.I18n.getText('ballast.ui.forecast.basis-board', personDays(remaining), number(growthPercent), number(samples))
    : AJS.I18n.getText('ballast.ui.forecast.basis', personDays(remaining), number(growthPercent), number(samples));
}
