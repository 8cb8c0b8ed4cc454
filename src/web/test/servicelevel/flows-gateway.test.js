import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('');
const { createFlowsGateway } = await import('../../src/servicelevel/flows-gateway.js');
const { isoDay } = await import('../../src/shared/format.js');

test('says with a flow which day it is for the person', async () => {
  const bodies = [];
  const gateway = createFlowsGateway('/jira', async (_, { body }) => {
    bodies.push(JSON.parse(body));
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  });
  await gateway.add(1, { name: 'Pay' });
  await gateway.change(7, { name: 'Pay' });
  const today = isoDay(Date.now());
  assert.deepEqual(bodies, [{ name: 'Pay', today }, { name: 'Pay', today }]);
});
