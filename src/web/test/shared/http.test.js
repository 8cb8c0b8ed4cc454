import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '../../src/shared/format.js';
import { createHttp } from '../../src/shared/http.js';
import { createRestGateway } from '../../src/shared/rest-gateway.js';
import { openPage } from '../support/page.js';

const answer = (status, body) => ({ ok: status < 400, status, text: async () => (body === undefined ? '' : JSON.stringify(body)) });

/** @param {(url: string, options: any) => any} respond */
function serving(respond) {
  const asked = [];
  const fetchIt = async (url, options) => {
    asked.push({ url, ...options });
    return respond(url, options);
  };
  return { fetchIt, asked };
}

test('says on every change that it comes from a script, and sends JSON', async () => {
  openPage();
  const { fetchIt, asked } = serving(() => answer(200, { fine: true }));
  assert.deepEqual(await createHttp('/jira', fetchIt)('PUT', '/rest/x', { a: 1 }), { fine: true });
  assert.equal(asked[0].url, '/jira/rest/x');
  assert.equal(asked[0].headers['X-Atlassian-Token'], 'no-check');
  assert.equal(asked[0].headers['Content-Type'], 'application/json');
  assert.equal(asked[0].body, '{"a":1}');
});

test('an answer without a body is null', async () => {
  openPage();
  const { fetchIt } = serving(() => answer(204));
  assert.equal(await createHttp('', fetchIt)('DELETE', '/x'), null);
});

test('a refusal carries its sentence, its code and the message of each field', async () => {
  openPage();
  const problems = [
    { code: 'a', message: 'Too big.', field: 'estimate' },
    { code: 'b', message: 'Too long.', field: 'policy.note' },
  ];
  const { fetchIt } = serving(() => answer(400, { code: 'ballast.shared.several-problems', message: 'Two things.', field: null, problems }));
  await assert.rejects(createHttp('', fetchIt)('PUT', '/x', {}), (problem) => {
    assert.equal(problem.kind, 'refused');
    assert.equal(problem.message, 'Two things.');
    assert.equal(problem.code, 'ballast.shared.several-problems');
    assert.deepEqual(problem.fields, { estimate: 'Too big.', note: 'Too long.' });
    return true;
  });
});

test('shows what Jira itself says when it refuses', async () => {
  openPage();
  const { fetchIt } = serving(() => answer(403, { errorMessages: ['You need Schedule Issues.'], errors: { issue: 'PAY-1 is elsewhere.' } }));
  await assert.rejects(createHttp('', fetchIt)('POST', '/x', {}), { message: 'You need Schedule Issues. PAY-1 is elsewhere.' });
});

test('an ended session asks to log in, whatever the body says', async () => {
  openPage();
  const { fetchIt } = serving(() => answer(401, { message: '<html>' }));
  await assert.rejects(createHttp('', fetchIt)('GET', '/x'), { kind: 'login', status: 401 });
});

test('no answer at all is a network problem that promises to keep what was typed', async () => {
  openPage();
  const { fetchIt } = serving(() => {
    throw new TypeError('Failed to fetch');
  });
  await assert.rejects(createHttp('', fetchIt)('GET', '/x'), (problem) => problem.kind === 'network' && /still here/.test(problem.message));
});

test('an error page instead of JSON is told by its status', async () => {
  openPage();
  const { fetchIt } = serving(() => ({ ok: false, status: 502, text: async () => '<html>Bad gateway</html>' }));
  await assert.rejects(createHttp('', fetchIt)('GET', '/x'), (problem) => /502/.test(problem.message) && !/html/.test(problem.message));
});

test('reads all pages of sprints, and stops', async () => {
  openPage();
  const { fetchIt, asked } = serving((url) => {
    const start = Number(new URL(url, 'https://x').searchParams.get('startAt'));
    return answer(200, { isLast: start >= 50, values: Array.from({ length: start >= 50 ? 3 : 50 }, (_, i) => ({ id: start + i })) });
  });
  const sprints = await createRestGateway('/jira', fetchIt).sprints(7);
  assert.equal(sprints.length, 53);
  assert.deepEqual(asked.map((each) => each.url), [
    '/jira/rest/agile/1.0/board/7/sprint?state=active,future&startAt=0&maxResults=50',
    '/jira/rest/agile/1.0/board/7/sprint?state=active,future&startAt=50&maxResults=50',
  ]);
});

test('puts the home project that the board names before the others', async () => {
  openPage();
  const { fetchIt } = serving((url) =>
    url.includes('/project')
      ? answer(200, { isLast: true, values: [{ key: 'A', name: 'Alpha' }, { key: 'B', name: 'Beta' }] })
      : answer(200, { id: 7, name: 'x', location: { projectKey: 'B' } }),
  );
  const projects = await createRestGateway('', fetchIt).boardProjects(7);
  assert.deepEqual(projects.map((each) => each.key), ['B', 'A']);
});

test('tells when a running sprint started, in UTC, and which sprint comes after it', async () => {
  openPage();
  const { fetchIt, asked } = serving(() => answer(200, {}));
  const gateway = createRestGateway('', fetchIt);
  await gateway.suggestion(1, 11, { startedAt: '2026-11-19T09:00:00.000+0100', days: null, later: false });
  await gateway.suggestion(1, 12, { startedAt: null, days: null, later: true });
  const today = isoDay(Date.now());
  assert.deepEqual(asked.map((each) => each.url.split('/suggestion')[1]), [`?sprint=11&today=${today}&sprintStart=2026-11-19T08:00:00.000Z`, `?sprint=12&today=${today}&later=true`]);
});

test('an issue key can not leave its place in the address', async () => {
  openPage();
  const { fetchIt, asked } = serving(() => answer(200, {}));
  await createRestGateway('', fetchIt).debt('../../x?y');
  assert.equal(asked[0].url, '/rest/ballast/1.0/issues/..%2F..%2Fx%3Fy/debt');
});
