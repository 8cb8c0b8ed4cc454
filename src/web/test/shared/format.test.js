import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('');
const { date, dateRange, dateTime, moment, number } = await import('../../src/shared/format.js');

const LATE = '2026-12-15T03:00:00Z';

/**
 * @param {string} zone
 * @param {string} [locale] as Jira names it
 */
function inZone(zone, locale) {
  openPage(`<div data-ballast-time-zone="${zone}"></div>`);
  globalThis.AJS.Meta = { get: (name) => (name === 'user-locale' ? locale : undefined) };
}

test('names the day of the profile\'s time zone', () => {
  inZone('America/New_York');
  assert.equal(date(LATE), 'Dec 14, 2026');
  assert.match(dateTime(LATE), /Dec 14, 2026.*10:00/);
  inZone('Asia/Tokyo');
  assert.equal(date(LATE), 'Dec 15, 2026');
  assert.equal(dateRange(LATE, '2026-12-20T20:00:00Z').replaceAll(/\s/g, ' '), 'Dec 15 – 21');
});

test('reads zones as Jira writes them, without a colon', () => {
  inZone('UTC');
  assert.equal(moment('2026-12-15T04:00:00.000+0100').toISOString(), '2026-12-15T03:00:00.000Z');
  assert.equal(moment('2026-12-15').toISOString(), '2026-12-15T00:00:00.000Z', 'a day is not taken for a zone');
});

test('writes dates and numbers in the locale of the profile', () => {
  inZone('UTC', 'de_DE');
  assert.equal(date(LATE), '15.12.2026');
  assert.equal(number(1234.5), '1.234,5');
  inZone('UTC', 'en_GB');
  assert.equal(date(LATE), '15 Dec 2026');
});

test('falls back to the browser where a zone or locale is none', () => {
  inZone('Mars/Olympus', 'not a locale');
  assert.ok(date(LATE).includes('2026'));
});
