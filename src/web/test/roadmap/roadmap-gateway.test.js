import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('');
const { firstSprints } = await import('../../src/roadmap/roadmap-actions.js');
const { createRoadmapGateway } = await import('../../src/roadmap/roadmap-gateway.js');

const NOW = Date.parse('2026-11-18T12:00:00Z');

test('starts on the day of the first sprint to come, never in the past', () => {
  assert.equal(firstSprints([{ id: 1, state: 'future', startDate: '2026-12-07T08:00:00Z' }], NOW).start, '2026-12-07');
  assert.equal(firstSprints([{ id: 1, state: 'active', endDate: '2026-11-01T08:00:00Z' }], NOW).start, '2026-11-18');
  assert.equal(firstSprints([], NOW).start, '2026-11-18');
});

test('asks the server with pins and sprints', async () => {
  const urls = [];
  const gateway = createRoadmapGateway('/jira', async (url) => {
    urls.push(String(url));
    return { ok: true, status: 200, headers: new Map([['content-type', 'application/json']]), text: async () => '{}', json: async () => ({}) };
  });
  const pins = new Map([
    [10001, { sprint: 3, kind: null }],
    [10002, { sprint: 1, kind: 'hack-day' }],
  ]);
  await gateway.roadmap(7, { start: '2026-12-07', sprints: 6, weeks: false, later: true, known: [12, 13] }, pins);
  await gateway.roadmap(7, { start: '2026-12-07', sprints: null, weeks: true, later: false, known: [] }, new Map());
  assert.deepEqual(urls, [
    '/jira/rest/ballast/1.0/boards/7/roadmap?start=2026-12-07&sprints=6&known=12,13&later=true&pins=10001:3,10002:1:hack-day',
    '/jira/rest/ballast/1.0/boards/7/roadmap?start=2026-12-07&weeks=true&pins=',
  ]);
});
