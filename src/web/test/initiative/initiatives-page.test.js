import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aProblem, fakeGateway, HOSTILE } from '../support/builders.js';
import { all, anInitiative, aSlice, DAY, NOTE, paused, PERSON } from '../support/initiatives.js';
import { buttonNamed, openPage, settle, submit, textOf, type } from '../support/page.js';

openPage('');
const { mountInitiativesPage } = await import('../../src/initiative/initiatives-page.js');
const { initiativeCalls } = await import('../../src/initiative/initiative-calls.js');

async function initiativesPage(answers = {}) {
  const page = openPage();
  const fake = fakeGateway(answers);
  void mountInitiativesPage(page.root, 1, fake.gateway, fake.gateway);
  await settle();
  return { ...page, ...fake };
}

test('shows slices in order with what they wait for, and the progress as a drawing with words', async () => {
  const { root } = await initiativesPage({ initiatives: all(anInitiative({ finishedSlices: 1, finishedEffort: 2 })) });
  assert.deepEqual([...root.querySelectorAll('.ballast-slice .ballast-key')].map(textOf), ['PAY-1', 'PAY-2']);
  assert.match(textOf(root.querySelectorAll('.ballast-slice')[1]), /after PAY-1.*It waits for PAY-1\./);
  assert.match(textOf(root.querySelectorAll('.ballast-slice')[0]), /Due now/);
  assert.equal(root.querySelector('.ballast-bar').getAttribute('aria-label'), '1 of 2 slices, 2 of 4 person-days.');
});

test('pauses with its reason in one click and asks for three lines afterwards', async () => {
  const { root, document, called } = await initiativesPage({ initiatives: all(anInitiative()), pause: paused({ parkingNote: null }), writeParkingNote: paused() });
  buttonNamed(root, 'a deadline').click();
  await settle();
  assert.deepEqual(called('pause'), [[1, 7, 'deadline']]);
  type(document.getElementById('ballast-note-where'), 'reads from both');
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.deepEqual(called('writeParkingNote'), [[1, 7, { where: 'reads from both', nextStep: '', traps: '' }]]);
  assert.match(textOf(root.querySelector('.ballast-parked')), /Where we are ?reads from both/);
});

test('a note without a line is skipped, and the button says so', async () => {
  const { root, document, called } = await initiativesPage({ initiatives: all(anInitiative()), pause: paused({ parkingNote: null }), writeParkingNote: paused() });
  buttonNamed(root, 'a bug').click();
  await settle();
  assert.ok(buttonNamed(document, 'Skip the note'));
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.deepEqual(called('writeParkingNote'), [[1, 7, { skipped: true }]]);
});

test('a paused initiative shows its parking note before anything else, with its age, and asks for a verdict', async () => {
  const { root, called } = await initiativesPage({ initiatives: all(paused({ verdictAsked: true })), resume: anInitiative({ parkingNote: NOTE }) });
  const section = root.querySelector('.ballast-initiative');
  const text = textOf(section);
  assert.ok(text.indexOf('switch writes') < text.indexOf('0 of 2 slices'));
  assert.match(text, /Written 43 days ago by Maya Chen/);
  assert.match(text, /Resume it, cut the remaining slices anew, or drop it/);
  assert.equal(section.querySelector('img, script'), null);
  buttonNamed(root, 'Resume').click();
  await settle();
  assert.deepEqual(called('resume'), [[1, 7]]);
  assert.match(textOf(root.querySelector('details')), /Parking note of the last pause.*switch writes/);
});

test('ticks the checklist in place, and says what a slice lacks to be finished', async () => {
  const open = aSlice(1, { state: 'open', openedAt: DAY, finishRefusal: aProblem('3 points of the safe-stop checklist are missing.') });
  const { root, called, window } = await initiativesPage({ initiatives: all(anInitiative({ slices: [open, aSlice(2)] })), setSafeStop: anInitiative() });
  assert.equal(buttonNamed(root, 'Finish slice PAY-1').getAttribute('aria-disabled'), 'true');
  assert.match(buttonNamed(root, 'Finish slice PAY-1').title, /3 points/);
  const merged = root.querySelector('.ballast-safe-stop input');
  merged.checked = true;
  merged.dispatchEvent(new window.Event('change'));
  await settle();
  assert.deepEqual(called('setSafeStop'), [[1, 7, 'PAY-1', { merged: true, release: null, tested: false, noted: false }]]);
});

test('moves a slice down behind the next one', async () => {
  const slices = [aSlice(1), aSlice(2), aSlice(3)];
  const { root, called } = await initiativesPage({ initiatives: all(anInitiative({ slices })), moveSlice: anInitiative({ slices }) });
  buttonNamed(root, 'Move PAY-1 down').click();
  await settle();
  buttonNamed(root, 'Move PAY-3 up').click();
  await settle();
  buttonNamed(root, 'Move PAY-2 down').click();
  await settle();
  buttonNamed(root, 'Move PAY-1 up').click();
  await settle();
  assert.deepEqual(called('moveSlice'), [[1, 7, 'PAY-1', 'PAY-3'], [1, 7, 'PAY-3', 'PAY-2'], [1, 7, 'PAY-2', null]]);
});

test('draws the forecast as one image with the same words beside it, or says why there is none', async () => {
  const bands = [{ percent: 50, sprints: 4, end: DAY }, { percent: 85, sprints: 6, end: DAY }, { percent: 95, sprints: 520, end: null }];
  const forecast = { remaining: 4, growthPercent: 30, samples: 8, ofBoard: false, bands, refusal: null };
  const { root } = await initiativesPage({ initiatives: all(anInitiative({ forecast })) });
  assert.match(root.querySelector('.ballast-forecast-track').getAttribute('aria-label'), /50% sure: by .*2026 \(4 sprints\); 85% sure.*95% sure: further away/);
  assert.match(textOf(root.querySelector('.ballast-forecast')), /From 8 sprints of this initiative’s own history: 4 person-days remain/);
  const none = { ...forecast, bands: [], refusal: aProblem('Not enough history yet: 2 of 6 sprints.') };
  const { root: other } = await initiativesPage({ initiatives: all(anInitiative({ forecast: none })) });
  assert.match(textOf(other.querySelector('.ballast-forecast')), /Not enough history yet/);
});

test('who may not edit sees why and no button that changes anything', async () => {
  const view = { ...all(anInitiative({ canEdit: false, editRefusal: aProblem('Only the owner.') })), canStart: false, startRefusal: aProblem('Only administrators.') };
  const { root } = await initiativesPage({ initiatives: view });
  assert.match(textOf(root), /Only the owner\./);
  assert.deepEqual([...root.querySelectorAll('button')].map(textOf), []);
});

test('says that slices are left out', async () => {
  const { root } = await initiativesPage({ initiatives: all(anInitiative({ slicesHidden: true })) });
  assert.match(textOf(root), /Some slices are left out/);
});

test('starts an initiative, and keeps what was typed when a field is refused', async () => {
  const refused = new Problem('refused', 'No.', { fields: { 'rfc.link': 'Please enter a web address.' } });
  const answers = { initiatives: all(), startInitiative: refused };
  const { root, document, called, window } = await initiativesPage(answers);
  assert.match(textOf(root), /No initiatives yet/);
  buttonNamed(root, 'Start an initiative…').click();
  type(document.getElementById('ballast-plan-issue'), 'PAY-90');
  type(document.getElementById('ballast-plan-title'), 'Leave the old ledger');
  const rfc = document.getElementById('ballast-plan-rfc');
  rfc.value = 'draft';
  rfc.dispatchEvent(new window.Event('change'));
  type(document.getElementById('ballast-plan-link'), 'wiki');
  type(document.getElementById('ballast-plan-reviewers'), 'li, tomas');
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  const [boardId, plan] = called('startInitiative')[0];
  assert.equal(boardId, 1);
  assert.equal(plan.issue, 'PAY-90');
  assert.deepEqual(plan.rfc.reviewers, [{ name: 'li', answered: false }, { name: 'tomas', answered: false }]);
  assert.equal(plan.allocation, null);
  assert.equal(document.getElementById('ballast-plan-link-error').textContent, 'Please enter a web address.');
  assert.equal(document.getElementById('ballast-plan-title').value, 'Leave the old ledger');
});

test('a change of the plan names the revision that it was made from', async () => {
  const { root, document, called } = await initiativesPage({ initiatives: all(anInitiative()), changeInitiative: anInitiative({ title: 'Other' }) });
  buttonNamed(root.querySelector('.ballast-initiative-steps'), 'Change…').click();
  type(document.getElementById('ballast-plan-title'), 'Other');
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.equal(called('changeInitiative')[0][2].revision, 3);
  assert.match(textOf(root), /Other/);
});

test('a step that fails says why and shows the truth again', async () => {
  const { root, called } = await initiativesPage({ initiatives: all(anInitiative()), setSliceState: new Problem('refused', 'It waits for PAY-9.') });
  buttonNamed(root, 'Open: slice PAY-1').click();
  await settle();
  assert.match(textOf(root.querySelector('[role=alert]')), /It waits for PAY-9/);
  assert.equal(called('initiatives').length, 2);
});

test('closes with a record, and shows it', async () => {
  const closing = { finished: true, before: 'slow', after: 'fast', metrics: [{ name: 'Build', before: 12, after: 3.125, unit: 'min' }], at: DAY, by: PERSON };
  const keyResults = { keyResults: [{ ref: 'S1-K1', title: 'Build time', unit: 'min', strategy: 'Commerce 2027' }] };
  const { root, document, called } = await initiativesPage({ initiatives: all(anInitiative()), keyResults, close: anInitiative({ state: 'finished', closing }) });
  buttonNamed(root, 'Finish…').click();
  await settle();
  assert.equal(document.getElementById('ballast-metric-0-keyResult').options.length, 2);
  type(document.getElementById('ballast-closing-after'), 'fast');
  submit(document.querySelector('.aui-dialog2'));
  await settle();
  assert.deepEqual(called('close'), [[1, 7, { finished: true, before: '', after: 'fast', metrics: [] }]]);
  assert.match(textOf(root.querySelector('.ballast-closing')), /Build: 12 → 3\.125 min/);
});

test('what is dropped asks for no numbers, and a finish does without key results', async () => {
  const { root, document, called } = await initiativesPage({ initiatives: all(anInitiative()), keyResults: new Problem('refused', 'There is no such board.') });
  buttonNamed(root, 'Drop…').click();
  await settle();
  assert.deepEqual(called('keyResults'), []);
  assert.equal(document.querySelector('.ballast-metric'), null);
  document.querySelector('.aui-dialog2 .aui-button-link').click();
  buttonNamed(root, 'Finish…').click();
  await settle();
  assert.ok(document.getElementById('ballast-metric-0-name'));
  assert.equal(document.getElementById('ballast-metric-0-keyResult'), null);
});

test('wins link only to the web', async () => {
  const win = { id: 5, kind: 'noise-cut', text: HOSTILE, link: 'https://x.example.com', day: '2026-11-24', number: 40, unit: 'alarms', by: PERSON };
  const { root, called } = await initiativesPage({ initiatives: all(anInitiative({ wins: [win] })), removeWin: anInitiative() });
  assert.equal(root.querySelector('.ballast-wins a').rel, 'noopener noreferrer');
  assert.match(textOf(root.querySelector('.ballast-wins')), /Noise cut .*40 alarms/);
  buttonNamed(root, `Remove the win ${HOSTILE}`).click();
  await settle();
  assert.deepEqual(called('removeWin'), [[1, 7, 5]]);
});

test('asks the addresses that the server offers', async () => {
  const asked = [];
  const calls = initiativeCalls(async (method, path, body) => asked.push([method, path, body]));
  await calls.setSlice(1, 7, 'A B/1', { effort: 1 });
  await calls.removeWin(1, 7, 5);
  await calls.resume(1, 7);
  assert.deepEqual(asked, [
    ['PUT', '/rest/ballast/1.0/boards/1/initiatives/7/slices/A%20B%2F1', { effort: 1 }],
    ['DELETE', '/rest/ballast/1.0/boards/1/initiatives/7/wins/5', undefined],
    ['POST', '/rest/ballast/1.0/boards/1/initiatives/7/resume', {}],
  ]);
});
