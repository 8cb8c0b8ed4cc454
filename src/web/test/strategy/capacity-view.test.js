import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '../support/page.js';

openPage('');
const { render } = await import('../../src/shared/dom.js');
const { capacityView } = await import('../../src/strategy/capacity-view.js');

const CHECK = { needed: 96, given: 58, percent: 60, unestimated: 0, teams: 2, issuesHidden: false, teamsHidden: false, weeks: [], weeksSeenBy: null };

function shown(change = {}) {
  const { root } = openPage();
  render(root, capacityView({ ...CHECK, ...change }));
  return root;
}

test('says in one sentence whether there is time enough', () => {
  assert.match(textOf(shown()), /Needs 96 person-days, policies give 58 person-days: 60 %/);
});

test('says what is left over where there is more than enough, and no thousands of percent', () => {
  const text = textOf(shown({ needed: 5.5, given: 202.5, percent: 3681 }));
  assert.match(text, /Needs 5\.5 person-days, policies give 202\.5 person-days: 197 person-days more than it needs/);
  assert.doesNotMatch(text, /%/);
  assert.match(textOf(shown({ needed: 58, given: 58, percent: 100 })), /: 100 %/);
});

test('can not tell while nothing is estimated', () => {
  assert.match(textOf(shown({ needed: 0, percent: null, unestimated: 3 })), /nobody can tell.*3 linked issues have no estimate/);
});

test('says what it leaves out', () => {
  assert.match(textOf(shown({ issuesHidden: true, teamsHidden: true })), /Issues that you may not see are left out\. ?Teams whose board you may not see are left out\./);
});

test('draws a pair of columns for each week and says with whose eyes they were counted', () => {
  const root = shown({ weeks: [{ week: '2027-01-04', needed: 96, given: 58 }, { week: '2027-01-11', needed: 48, given: 56 }], weeksSeenBy: { displayName: 'Maya', former: false } });
  const columns = [...root.querySelectorAll('.ballast-capacity-weeks li')];
  assert.equal(columns.length, 2);
  assert.equal(columns[1].querySelector('.ballast-capacity-needed').style.height, '50%');
  assert.match(textOf(root), /as seen by Maya/);
});
