import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { openLogDialog } = await import('../../src/shared/log-dialog.js');
const { Problem } = await import('../../src/shared/problem.js');

const LI = { displayName: 'Li <i>', former: false };
const line = (sequence) => ({ sequence, by: LI, at: '2026-11-23T09:00:00Z' });

function openLog(parts) {
  const { document } = openPage();
  const asked = [];
  const load = async (before) => {
    asked.push(before);
    const part = parts.shift();
    if (part instanceof Error) {
      throw part;
    }
    return part;
  };
  openLogDialog({ id: 'log', title: 'Log', about: 'Pay', load, what: ({ sequence }) => `change ${sequence}` });
  const rows = () => [...document.querySelectorAll('#log tbody tr')].map((row) => textOf(row.lastChild));
  return { document, dialog: document.getElementById('log'), asked, rows };
}

test('reads on before the oldest line that is known, and goes on with the first that came in', async () => {
  const { document, dialog, asked, rows } = openLog([
    { lines: [line(9), line(8)], more: true },
    { lines: [line(7)], more: false },
  ]);
  await settle();
  assert.deepEqual(rows(), ['change 9', 'change 8']);
  buttonNamed(dialog, 'Show older').click();
  await settle();
  assert.deepEqual(asked, [undefined, 8]);
  assert.deepEqual(rows(), ['change 9', 'change 8', 'change 7']);
  assert.equal(textOf(document.activeElement.lastChild), 'change 7');
  assert.throws(() => buttonNamed(dialog, 'Show older'));
});

test('keeps what it shows where older lines can not be had, and asks again', async () => {
  const { dialog, asked, rows } = openLog([{ lines: [line(9)], more: true }, new Problem('network', 'Jira does not answer.'), { lines: [line(8)], more: false }]);
  await settle();
  buttonNamed(dialog, 'Show older').click();
  await settle();
  assert.match(textOf(dialog), /Jira does not answer\./);
  assert.deepEqual(rows(), ['change 9']);
  buttonNamed(dialog, 'Show older').click();
  await settle();
  assert.doesNotMatch(textOf(dialog), /Jira does not answer\./);
  assert.deepEqual(asked, [undefined, 9, 9]);
  assert.deepEqual(rows(), ['change 9', 'change 8']);
});
