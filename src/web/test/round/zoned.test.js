import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('<div data-ballast-time-zone="America/New_York"></div>');
const { instantOf } = await import('../../src/round/zoned.js');

test('reads wall time in the zone of the Jira profile, whatever zone the browser is in', () => {
  assert.equal(instantOf('2026-12-01T17:00'), '2026-12-01T22:00:00.000Z');
  assert.equal(instantOf('2026-07-01T17:00'), '2026-07-01T21:00:00.000Z');
  assert.equal(instantOf('2026-12-01T17:00', 'Asia/Kolkata'), '2026-12-01T11:30:00.000Z');
});

test('knows the hours at which clocks change', () => {
  assert.equal(instantOf('2026-03-29T01:59', 'Europe/Paris'), '2026-03-29T00:59:00.000Z');
  assert.equal(instantOf('2026-03-29T03:00', 'Europe/Paris'), '2026-03-29T01:00:00.000Z');
  assert.equal(instantOf('2026-10-25T04:00', 'Europe/Paris'), '2026-10-25T03:00:00.000Z');
});
