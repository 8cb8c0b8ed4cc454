import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountIssueLinks } = await import('../../src/strategy/issue-links.js');

const TARGET = { ref: 'S1-P1', kind: 'pillar', title: 'Calm people', mark: 'blue-plain', pillars: [] };
const CHANGED = new Problem('refused', 'Somebody changed this link meanwhile.', { status: 409, code: 'ballast.strategy.link-changed-meanwhile' });

function links(...strengths) {
  return { issueId: 7, issueKey: 'PAY-7', links: strengths.map((strength) => ({ target: TARGET, strength })), targets: [TARGET], canEdit: true, editRefusal: null };
}

async function panel(answers) {
  const { root, document } = openPage('<div id="root"></div>');
  const calls = [];
  const gateway = new Proxy({}, {
    get: (_, name) => async (...args) => {
      calls.push([name, ...args]);
      const answer = answers[name].length > 1 ? answers[name].shift() : answers[name][0];
      if (answer instanceof Error) {
        throw answer;
      }
      return answer;
    },
  });
  await mountIssueLinks(root, 'PAY-7', true, gateway);
  await settle();
  return { root, calls, document };
}

test('of two who change the same link the second is told and sees how it is now', async () => {
  const { root, calls, document } = await panel({ links: [links('somewhat'), links('hurts')], link: [CHANGED, links('strongly')] });
  const select = root.querySelector('li select');
  select.value = 'strongly';
  select.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
  await settle();
  assert.deepEqual(calls[1], ['link', 'PAY-7', 'S1-P1', 'strongly', 'somewhat']);
  assert.match(textOf(root), /Somebody changed this link meanwhile/);
  assert.equal(root.querySelector('li select').value, 'hurts');

  root.querySelector('li select').value = 'strongly';
  root.querySelector('li select').dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
  await settle();
  assert.deepEqual(calls.at(-1), ['link', 'PAY-7', 'S1-P1', 'strongly', 'hurts']);
  assert.doesNotMatch(textOf(root), /meanwhile/);
});

test('takes away only the link that was seen', async () => {
  const { root, calls } = await panel({ links: [links('somewhat'), links('hurts')], unlink: [CHANGED] });
  buttonNamed(root, 'Remove the link to Calm people').click();
  await settle();
  assert.deepEqual(calls[1], ['unlink', 'PAY-7', 'S1-P1', 'somewhat']);
  assert.equal(root.querySelector('li select').value, 'hurts');
});
