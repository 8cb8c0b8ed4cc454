import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settle, textOf, type } from '../support/page.js';

openPage('');
const { openElementDialog } = await import('../../src/strategy/element-dialog.js');

const MAYA = { id: '1', displayName: 'Maya <b>', former: false };
const ACTION = { key: 'A1', kind: 'action', title: 'Split it.', revision: 4, references: [], quarter: null, order: null, clashes: [], keyResult: null, owner: MAYA, origin: null, mark: null, issues: 0, hints: [] };

/** The dialog of an element, and what it saves. */
function edit(element) {
  const { document } = openPage('');
  const saved = [];
  openElementDialog(element.kind, element, { elements: [element] }, async (fields) => saved.push(fields));
  const dialog = document.querySelector('#ballast-element-dialog');
  const tick = () => {
    const box = dialog.querySelector('#ownerless');
    box.checked = !box.checked;
    box.dispatchEvent(new (box.ownerDocument.defaultView.Event)('change', { bubbles: true }));
  };
  const save = async () => {
    dialog.querySelector('.aui-button-primary').click();
    await settle();
    return saved[0];
  };
  return { dialog, tick, save };
}

test('an element loses its owner when somebody says so', async () => {
  const { dialog, tick, save } = edit(ACTION);
  assert.match(textOf(dialog), /Remove Maya <b> as owner, with nobody in their place/);
  tick();
  await settle();
  assert.doesNotMatch(textOf(dialog), /who stays when this is empty/);
  assert.equal((await save()).owner, '');
});

test('an owner stays when nothing is said, and when the tick is taken back', async () => {
  const untouched = await edit(ACTION).save();
  assert.equal('owner' in untouched, false);
  const { tick, save } = edit(ACTION);
  tick();
  await settle();
  tick();
  await settle();
  assert.equal('owner' in (await save()), false);
});

test('whoever is named takes it over, and whoever ticks the box clears the name', async () => {
  const named = edit(ACTION);
  named.tick();
  await settle();
  type(named.dialog.querySelector('#owner'), 'ben');
  await settle();
  assert.equal(named.dialog.querySelector('#ownerless').checked, false);
  assert.equal((await named.save()).owner, 'ben');

  const cleared = edit(ACTION);
  type(cleared.dialog.querySelector('#owner'), 'ben');
  cleared.tick();
  await settle();
  assert.equal(cleared.dialog.querySelector('#owner').value, '');
  assert.equal((await cleared.save()).owner, '');
});

test('what nobody owns, and what a query measures, offers no box', () => {
  assert.equal(edit({ ...ACTION, owner: null }).dialog.querySelector('#ownerless'), null);
  const keyResult = { measure: 'jql-count', start: 1, target: 0, now: null, measuredAt: null, percent: null, unit: '', due: null, counting: 'supports', measurable: true, canMeasure: false, query: { jql: 'a = b' } };
  assert.equal(edit({ ...ACTION, key: 'K1', kind: 'key-result', keyResult }).dialog.querySelector('#ownerless'), null);
});
