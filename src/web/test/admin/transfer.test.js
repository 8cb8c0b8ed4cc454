import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { createRestGateway } from '../../src/shared/rest-gateway.js';
import { fakeGateway } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountAdminPage } = await import('../../src/admin/admin-page.js');

const FILE = new Blob(['{"format":"ballast-export"}']);

function aPreview(change = {}) {
  return {
    tables: [
      { table: 'DEBT_ITEM', rows: 40 },
      { table: 'VOTE', rows: 2 },
    ],
    names: [
      { thing: 'person', lookedUp: true, total: 3, nameless: 1, missing: 1, lines: [{ name: 'sam', becomes: 'sam', found: false }, { name: 'maya', becomes: 'maya', found: true }] },
      { thing: 'issue', lookedUp: true, total: 0, nameless: 0, missing: 0, lines: [] },
    ],
    importObjection: null,
    leaveIssuesObjection: null,
    ...change,
  };
}

/** None at first, and then the one that follows the import. */
function repairs() {
  const ended = { state: 'done', done: 40, total: 40, repaired: 40, failed: 0, startedAt: '2026-11-30T10:00:00Z', finishedAt: '2026-11-30T10:01:00Z' };
  const states = [{ ...ended, state: 'never', startedAt: null }];
  return () => states.shift() ?? ended;
}

async function chosen(answers = {}) {
  const page = openPage();
  const fake = fakeGateway({ previewImport: aPreview(), importData: aPreview(), latestRepair: repairs(), ...answers });
  await mountAdminPage(page.root, fake.gateway);
  const input = page.root.querySelector('#ballast-transfer-file');
  Object.defineProperty(input, 'files', { value: [FILE] });
  input.dispatchEvent(new page.document.defaultView.Event('change'));
  await settle();
  return { ...page, ...fake };
}

test('says what a file holds and whom it does not find here', async () => {
  const { root } = await chosen();
  assert.match(textOf(root), /42 rows in 2 tables/);
  assert.match(textOf(root), /People: 3, not here: 1/);
  assert.equal(root.querySelectorAll('#ballast-map-person-sam').length, 1);
});

test('does not say of boards that they were found, since nobody looked whether the same one has the id here', async () => {
  const names = [{ thing: 'board', lookedUp: false, total: 1, nameless: 0, missing: 0, lines: [{ name: '3', becomes: '3', found: true }] }];
  const { root } = await chosen({ previewImport: aPreview({ names }) });
  const details = root.querySelector('details');
  assert.match(textOf(details), /Boards \(by id\): 1, taken as they are.*takes their ids as they are/);
  assert.doesNotMatch(textOf(details), /Found|not here/i);
  assert.equal(details.open, true);
});

/** Gives Sam another name here. @param {{root: HTMLElement, document: Document}} page @param {string} name */
function nameSam({ root, document }, name) {
  const input = root.querySelector('#ballast-map-person-sam');
  input.value = name;
  input.dispatchEvent(new document.defaultView.Event('change'));
}

test('imports with the names that the importer gives, once the preview has shown what they find', async () => {
  const page = await chosen();
  const { root, called } = page;
  nameSam(page, ' samuel ');
  buttonNamed(root, 'Import').click();
  await settle();
  assert.deepEqual(called('importData'), []);
  assert.match(textOf(root), /You gave other names\. Look again first/);

  buttonNamed(root, 'Look again').click();
  await settle();
  assert.doesNotMatch(textOf(root), /You gave other names/);
  buttonNamed(root, 'Import').click();
  await settle();
  assert.deepEqual(called('importData'), [[FILE, { person: { sam: 'samuel' } }, false]]);
  assert.match(textOf(root), /42 rows were imported/);
});

/** @param {{root: HTMLElement, document: Document}} page @param {string} text */
async function paste({ root, document }, text) {
  const area = root.querySelector('#ballast-paste-person');
  area.value = text;
  area.dispatchEvent(new document.defaultView.Event('input'));
  buttonNamed(root, 'Take these names').click();
  await settle();
}

test('takes a list of names from a spreadsheet, shows at once what they find, and imports with them', async () => {
  const page = await chosen();
  await paste(page, 'sam\t samuel \r\n\r\nnina;nina.ro\nDoe, Jo\tjo\n');
  const person = { sam: 'samuel', nina: 'nina.ro', 'Doe, Jo': 'jo' };
  assert.deepEqual(page.called('previewImport').at(-1), [FILE, { person }]);
  assert.equal(page.root.querySelector('#ballast-paste-person').value, '');
  assert.doesNotMatch(textOf(page.root), /You gave other names/);
  buttonNamed(page.root, 'Import').click();
  await settle();
  assert.deepEqual(page.called('importData'), [[FILE, { person }, false]]);
});

test('takes nothing from a list with a line that does not hold two names, and says which', async () => {
  const page = await chosen();
  for (const line of ['samuel', 'sam,', 'a,b,c', ';b']) {
    await paste(page, `nina,nina.ro\n${line}`);
    assert.match(textOf(page.root.querySelector('#ballast-paste-person-error')), /Line 2 does not hold two names/, line);
  }
  assert.equal(page.called('previewImport').length, 1);
  assert.equal(page.root.querySelector('#ballast-paste-person').value, 'nina,nina.ro\n;b', 'what was pasted stays');
});

test('keeps the import back until the importer agrees to lose what it says of issues that are not here', async () => {
  const names = [{ thing: 'issue', lookedUp: true, total: 2, nameless: 0, missing: 2, lines: [{ name: 'PAY-1', becomes: 'PAY-1', found: false }, { name: 'PAY-2', becomes: 'PAY-2', found: false }] }];
  const { root, called, document } = await chosen({ previewImport: aPreview({ names, leaveIssuesObjection: { code: 'x', message: 'Two issues would be lost.', field: null } }) });
  buttonNamed(root, 'Import').click();
  await settle();
  assert.deepEqual(called('importData'), []);
  assert.match(textOf(root), /Two issues would be lost\..*Import the issues into Jira first/s);
  assert.doesNotMatch(textOf(root), /kept like that of a former user/);

  const agree = async () => {
    const box = root.querySelector('#ballast-leave-issues');
    box.checked = true;
    box.dispatchEvent(new document.defaultView.Event('change'));
    await settle();
  };
  await agree();
  buttonNamed(root, 'Look again').click();
  await settle();
  buttonNamed(root, 'Import').click();
  await settle();
  assert.deepEqual(called('importData'), [], 'a new preview may lose other issues');

  await agree();
  buttonNamed(root, 'Import').click();
  await settle();
  assert.deepEqual(called('importData'), [[FILE, {}, true]]);
});

test('keeps the import back while the server would refuse it, and says why', async () => {
  const { root, called } = await chosen({ previewImport: aPreview({ importObjection: { code: 'x', message: 'There is something already.', field: null } }) });
  const importIt = buttonNamed(root, 'Import');
  assert.equal(importIt.getAttribute('aria-disabled'), 'true');
  importIt.click();
  await settle();
  assert.deepEqual(called('importData'), []);
  assert.match(textOf(root), /There is something already\./);
});

test('keeps the import back while the preview refuses the names', async () => {
  const page = await chosen();
  page.answers.previewImport = new Problem('refused', 'Two names would become maya.');
  nameSam(page, 'maya');
  buttonNamed(page.root, 'Look again').click();
  await settle();
  buttonNamed(page.root, 'Import').click();
  await settle();
  assert.deepEqual(page.called('importData'), []);
  assert.match(textOf(page.root), /Two names would become maya/);
});

test('says what is wrong with a file', async () => {
  const { root } = await chosen({ previewImport: new Problem('refused', 'tables.VOTE[1].VOTER is wrong.') });
  assert.match(textOf(root.querySelector('[role=alert]')), /tables\.VOTE\[1\]\.VOTER is wrong\./);
});

test('sends the file as it is behind the mapping', async () => {
  const sent = [];
  const gateway = createRestGateway('/jira', async (url, { headers, body }) => {
    sent.push([url, headers['Content-Type'], body.size]);
    return new Response('{}');
  });
  await gateway.previewImport(FILE, { person: { sam: 'samuel' } });
  const body = '{"mapping":{"person":{"sam":"samuel"}},"leaveIssues":false,"export":{"format":"ballast-export"}}';
  assert.deepEqual(sent, [['/jira/rest/ballast/1.0/transfer/preview', 'application/octet-stream', body.length]]);
});

test('says beside the button why an import was refused, and shows what came meanwhile', async () => {
  const page = await chosen({ importData: new Problem('refused', 'An issue is not here.') });
  page.answers.previewImport = aPreview({ leaveIssuesObjection: { code: 'x', message: 'One issue would be lost.', field: null } });
  buttonNamed(page.root, 'Import').click();
  await settle();
  const importIt = buttonNamed(page.root, 'Import');
  const refused = page.root.querySelector('[role=alert]');
  assert.match(textOf(refused), /An issue is not here\./);
  const { Node } = page.document.defaultView;
  const details = [...page.root.querySelectorAll('details')].pop();
  assert.ok(details.compareDocumentPosition(refused) & Node.DOCUMENT_POSITION_FOLLOWING, 'below the names');
  assert.ok(refused.compareDocumentPosition(importIt) & Node.DOCUMENT_POSITION_FOLLOWING, 'above the button');
  assert.equal(page.root.querySelectorAll('#ballast-leave-issues').length, 1);
  assert.equal(importIt.getAttribute('aria-disabled'), 'true');
});

test('shows after an import which boards it brought, and its repair', async () => {
  const page = await chosen();
  assert.match(textOf(page.root), /No board uses Ballast yet/);
  page.answers.boards = [{ boardId: 7, name: 'Brought', filterId: 9, enabledAt: '2026-11-30T09:00:00Z', enabledBy: { displayName: 'Maya', former: false } }];
  buttonNamed(page.root, 'Import').click();
  await settle();
  assert.match(textOf(page.root), /42 rows were imported/);
  assert.match(textOf(page.root), /Brought/);
  assert.match(textOf(page.root), /Checked 40 issues and put 40 right\./);
});
