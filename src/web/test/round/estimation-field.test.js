import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/page.js';

openPage('');
const { createEstimationField } = await import('../../src/round/estimation-field.js');

const POINTS = { fieldId: 'customfield_10106', displayName: 'Story Points' };
const TIME = { fieldId: 'timeoriginalestimate', displayName: 'Original Estimate' };

/** A Jira whose board estimates in a field and whose issue has some fields on its screen; keeps what it was told. */
function jira(estimation, fields) {
  const put = [];
  const http = async (method, path, body) => {
    if (method === 'PUT') {
      put.push([path, body]);
      return null;
    }
    return {
      '/rest/agile/1.0/board/7/configuration': { estimation },
      '/rest/api/2/issue/PAY-1/editmeta': { fields },
      '/rest/api/2/configuration': { timeTrackingConfiguration: { workingHoursPerDay: 7.5 } },
    }[path];
  };
  return { put, set: createEstimationField(http) };
}

test('writes days, or points where the team estimates in points, into the field in which the board estimates', async () => {
  const { put, set } = jira({ type: 'field', field: POINTS }, { [POINTS.fieldId]: {} });
  await set(7, 'PAY-1', { points: null, days: 0.5 });
  await set(7, 'PAY-1', { points: 13, days: 6.5 });
  assert.deepEqual(put, [
    ['/rest/agile/1.0/issue/PAY-1/estimation?boardId=7', { value: '0.5' }],
    ['/rest/agile/1.0/issue/PAY-1/estimation?boardId=7', { value: '13' }],
  ]);
});

test('writes minutes of this Jira’s working day into a time field, since a bare number would be minutes', async () => {
  const { put, set } = jira({ type: 'field', field: TIME }, { timetracking: {} });
  await set(7, 'PAY-1', { points: null, days: 0.5 });
  assert.deepEqual(put[0][1], { value: '225m' });
});

test('says that the field is not on the screen and leaves it alone, although Jira Software would write it', async () => {
  const { put, set } = jira({ type: 'field', field: POINTS }, { summary: {} });
  await assert.rejects(() => set(7, 'PAY-1', { points: null, days: 2 }), /Story Points/);
  assert.deepEqual(put, []);
});

test('says that the board has no estimation field', async () => {
  for (const estimation of [{ type: 'issueCount' }, { type: 'none' }, undefined]) {
    const { put, set } = jira(estimation, {});
    await assert.rejects(() => set(7, 'PAY-1', { points: null, days: 2 }), /no estimation field/);
    assert.deepEqual(put, []);
  }
});
