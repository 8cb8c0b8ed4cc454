import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/shared/problem.js';
import { aCandidate, aProblem, HOSTILE } from '../support/builders.js';
import { buttonNamed, openPage, settle, textOf } from '../support/page.js';

openPage('');
const { mountRoadmapPage } = await import('../../src/roadmap/roadmap-page.js');

const NOW = Date.parse('2026-11-18T12:00:00Z');
const SPRINTS = [
  { id: 11, name: 'Sprint 11', state: 'active', endDate: '2026-11-20T16:00:00Z' },
  { id: 12, name: 'Sprint <b>12</b>', state: 'future' },
];
const place = (id, pinned = false) => ({ candidate: aCandidate({ issueId: id, issueKey: `PAY-${id}`, summary: HOSTILE, estimate: 1 }), pinned });
const slot = (kind, items, change = {}) => ({ kind, capacityDays: 20, loadDays: items.length, mostTasks: 2, largestTask: 1, taken: [], items, ...change });
const sprint = (number, slots, planned = []) => ({ number, payback: 0, firstDay: `2026-11-${16 + 7 * (number - 1)}`, lastDay: `2026-11-${22 + 7 * (number - 1)}`, planned, slots });

function aRoadmap(change = {}) {
  return {
    boardId: 7,
    sprints: [
      sprint(1, [slot('tasks', [place(1), place(2, true)])], [aCandidate({ issueId: 9, issueKey: 'PAY-9' })]),
      sprint(2, [slot('tasks', []), slot('tech-week', [place(3)], { capacityDays: 20, loadDays: 5 })]),
    ],
    terms: { switchCost: 0, pillarDays: 0, wantedDays: 0, servedDays: 0 },
    value: 1400,
    gapPercent: 1.36,
    unplaced: [{ candidate: aCandidate({ issueId: 4, issueKey: 'PAY-4' }), reason: aProblem('It takes 9 person-days.'), pinnedTo: null }],
    unplacedInAll: 3,
    notConsidered: 0,
    changes: [],
    saved: null,
    canSave: true,
    saveRefusal: null,
    ...change,
  };
}

async function roadmapPage(answers = {}) {
  const page = openPage();
  const asked = [];
  const saved = [];
  const gateway = {
    roadmap: async (...args) => {
      asked.push(args);
      if (answers.roadmap instanceof Error) {
        throw answers.roadmap;
      }
      return answers.roadmap ?? aRoadmap();
    },
    saveRoadmap: async (...args) => {
      saved.push(args);
      if (answers.save instanceof Error) {
        throw answers.save;
      }
      return { revision: 1 };
    },
  };
  const jira = {
    jiraBoard: async () => ({ id: 7, name: 'Payments board', type: answers.type ?? 'scrum' }),
    sprints: async () => {
      if (answers.sprints instanceof Error) {
        throw answers.sprints;
      }
      return answers.sprints ?? SPRINTS;
    },
  };
  await mountRoadmapPage(page.root, 7, gateway, jira, () => NOW);
  await settle();
  return { ...page, asked, saved };
}

async function choose(select, value) {
  select.value = value;
  select.dispatchEvent(new select.ownerDocument.defaultView.Event('change', { bubbles: true }));
  await settle();
}

const pinOf = (root, key) => root.querySelector(`select[aria-label="Pin ${key}"]`);

test('shows sprints with their items, the load and how good it is in words', async () => {
  const { root, asked } = await roadmapPage();

  assert.deepEqual(asked[0], [7, { start: '2026-11-20', sprints: null, weeks: false, later: true, known: [12] }, null]);
  const columns = [...root.querySelectorAll('.ballast-roadmap-sprint')];
  assert.match(textOf(columns[0]), /Sprint <b>12<\/b>.*Nov 16 – 22.*2 of 20 person-days, 3 of 2 tasks.*PAY-9.*In the sprint already.*PAY-1/s);
  assert.match(textOf(columns[1]), /Sprint 2.*Nothing planned.*Tech week.*5 of 20 person-days.*PAY-3/s);
  assert.match(textOf(root), /Worth 1,400 points\. Within 1\.4 % of the best possible\./);
  assert.match(textOf(root), /Not placed \(3\).*PAY-4.*It takes 9 person-days\..*And 2 more/s);
  assert.equal(root.querySelector('b'), null);
  assert.equal(columns[0].querySelector('[role=img]').getAttribute('aria-label'), 'Tech work 2 person-days of 20 person-days');
});

test('says when nothing better is possible and when there is nothing to plan', async () => {
  const best = await roadmapPage({ roadmap: aRoadmap({ gapPercent: 0 }) });
  assert.match(textOf(best.root), /Nothing better is possible\./);

  const empty = await roadmapPage({ roadmap: aRoadmap({ sprints: [sprint(1, [slot('tasks', [])])], unplaced: [], unplacedInAll: 0, gapPercent: 0 }) });
  assert.match(textOf(empty.root), /Nothing to plan/);
});

test('pins, moves and lets go with one control, and keeps the other pins', async () => {
  const { root, asked } = await roadmapPage();
  assert.equal(pinOf(root, 'PAY-2').value, '1');
  assert.equal(pinOf(root, 'PAY-1').value, '');

  await choose(pinOf(root, 'PAY-1'), '1');
  assert.deepEqual([...asked[1][2]], [
    [2, { sprint: 1, kind: 'tasks' }],
    [1, { sprint: 1, kind: 'tasks' }],
  ]);
  await choose(pinOf(root, 'PAY-4'), '2');
  assert.deepEqual(asked[2][2].get(4), { sprint: 2, kind: null });
  await choose(pinOf(root, 'PAY-2'), '');
  assert.deepEqual([...asked[3][2].keys()], [1, 4]);
});

test('plans more sprints', async () => {
  const { root, asked } = await roadmapPage();

  await choose(root.querySelector('#ballast-roadmap-sprints'), '8');

  assert.equal(asked[1][1].sprints, 8);
});

test('saves what is shown, with the revision that was seen', async () => {
  const { root, saved, asked } = await roadmapPage({ roadmap: aRoadmap({ saved: { revision: 4, at: '2026-11-17T09:00:00Z', by: { displayName: 'Ada', former: false } } }) });
  assert.match(textOf(root), /Saved by Ada, Nov 17, 2026/);

  buttonNamed(root, 'Save roadmap').click();
  await settle();

  assert.deepEqual(saved, [
    [
      7,
      { start: '2026-11-20', sprints: 2, weeks: false, later: true, known: [12] },
      4,
      [
        { issueId: 1, sprint: 1, kind: 'tasks', pinned: false },
        { issueId: 2, sprint: 1, kind: 'tasks', pinned: true },
        { issueId: 3, sprint: 2, kind: 'tech-week', pinned: false },
      ],
    ],
  ]);
  assert.match(textOf(root), /The roadmap is saved/);
  assert.equal(asked.length, 2);
});

test('says why it was not saved, and who may not', async () => {
  const { root } = await roadmapPage({ save: new Problem('refused', 'Somebody else has saved the roadmap meanwhile.') });
  buttonNamed(root, 'Save roadmap').click();
  await settle();
  assert.match(textOf(root.querySelector('[role=alert]')), /Somebody else/);

  const looking = await roadmapPage({ roadmap: aRoadmap({ canSave: false, saveRefusal: aProblem('You need a permission.') }) });
  buttonNamed(looking.root, 'Save roadmap').click();
  await settle();
  assert.deepEqual(looking.saved, []);
  assert.match(textOf(looking.root), /You need a permission\./);
});

test('lists what changed since it was saved', async () => {
  const change = (id, from, to) => ({ issueId: id, issueKey: `PAY-${id}`, summary: HOSTILE, from, to });
  const saved = { revision: 1, at: '2026-11-17T09:00:00Z', by: null };
  const { root } = await roadmapPage({ roadmap: aRoadmap({ saved, changes: [change(1, 1, 2), change(2, null, 1), change(3, 2, null), change(4, 0, 1), change(5, -1, null)] }) });

  const lines = [...root.querySelectorAll('details li')].slice(0, 5).map(textOf);
  assert.deepEqual(lines, [
    'PAY-1: from Sprint <b>12</b> to Sprint 2',
    'PAY-2: new in Sprint <b>12</b>',
    'PAY-3: no place any more, was in Sprint 2',
    'PAY-4: from an earlier sprint to Sprint <b>12</b>',
    'PAY-5: no place any more, was in an earlier sprint',
  ]);
  const same = await roadmapPage({ roadmap: aRoadmap({ saved }) });
  assert.match(textOf(same.root), /Nothing changed since it was saved\./);
});

test('plans the weeks of a board without sprints from the next one on', async () => {
  const { root, asked } = await roadmapPage({ type: 'kanban', sprints: new Problem('refused', 'no sprints') });
  assert.deepEqual(asked[0][1], { start: '2026-11-23', sprints: null, weeks: true, later: true, known: [] });
  const first = textOf(root.querySelector('.ballast-roadmap-sprint'));
  assert.match(first, /^Week 1/);
  assert.match(first, /PAY-9.*Taken on already/);
});

test('shows what the team has taken on for a hack day beside no other task', async () => {
  const taken = [aCandidate({ issueId: 8, issueKey: 'PAY-8' })];
  const roadmap = aRoadmap({ sprints: [sprint(1, [slot('tasks', []), slot('hack-day', [], { taken, loadDays: 4 })])] });
  const { root } = await roadmapPage({ roadmap });
  assert.match(textOf(root.querySelector('.ballast-roadmap-hack-day')), /4 of 20 person-days ?PAY-8.*Taken on already/);
});

test('plans from today on where no sprint is known, and says what went wrong', async () => {
  const unknown = await roadmapPage({ sprints: new Problem('refused', 'no sprints') });
  assert.deepEqual(unknown.asked[0][1], { start: '2026-11-18', sprints: null, weeks: false, later: false, known: [] });

  const failed = await roadmapPage({ roadmap: new Problem('refused', 'The board is unknown.') });
  assert.match(textOf(failed.root), /The board is unknown\./);
});

test('says which sprint pays back what is owed, and what the team asks of each', async () => {
  const roadmap = aRoadmap({ terms: { switchCost: 30, pillarDays: 1, wantedDays: 4, servedDays: 3 } });
  roadmap.sprints[0].payback = 1;
  const { root } = await roadmapPage({ roadmap });
  const [first, second] = [...root.querySelectorAll('.ballast-roadmap-sprint')].map(textOf);
  assert.match(first, /Pays back what is owed: 1 more/);
  assert.doesNotMatch(second, /Pays back/);
  assert.match(textOf(root), /Each area beyond the first costs 30 points\. Each pillar should get 1 person-day a sprint: 3 of 4 person-days\./);
});
