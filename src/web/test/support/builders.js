import { aCadence, aCapacity, aQuota } from './cadence.js';

/** @file Example data in the shapes of gateway.js. */

export const HOSTILE = '<img src=x onerror="alert(1)">"\'&amp; 💥 \u202Eעברית';

export function anIssueDebt(change = {}) {
  return {
    issueId: 10001,
    issueKey: 'PAY-12',
    tagged: true,
    kind: 'code',
    priority: 'high',
    estimate: 1.5,
    area: 'ledger',
    note: 'Two ledgers, one truth.',
    taggedAt: '2026-11-02T09:00:00Z',
    taggedBy: { displayName: 'Ada', former: false },
    votes: 7,
    voters: 4,
    canEdit: true,
    editRefusal: null,
    boards: [aBoardVote()],
    ...change,
  };
}

export function aBoardVote(change = {}) {
  return {
    boardId: 1,
    name: 'Payments board',
    votes: 7,
    voters: 4,
    myDots: 2,
    dotsLeft: 3,
    budget: 5,
    cap: 3,
    canAdd: true,
    addRefusal: null,
    canTakeBack: true,
    ...change,
  };
}

export function aPolicy(change = {}) {
  return {
    teamSize: 4,
    sprintWeeks: 1,
    tasksMin: 1,
    tasksMax: 2,
    largestTask: 1,
    quota: 'per-team',
    dotBudget: 5,
    dotsPerItem: 3,
    rhythm: aRhythm(),
    ...change,
  };
}

export function aRhythm(change = {}) {
  return { hackDay: 'none', occurrence: null, weekday: null, sprintDay: null, techWeek: 'none', months: null, from: null, dates: [], ...change };
}

export function aPrice(days, percent) {
  return { minDays: days, maxDays: 2 * days, minPercent: percent, maxPercent: 2 * percent };
}

export function aCost(change = {}) {
  return {
    capacityDays: 20,
    chosen: 'per-team',
    perTeam: { minDays: 1, maxDays: 2, minPercent: 5, maxPercent: 10 },
    perPerson: { minDays: 4, maxDays: 8, minPercent: 20, maxPercent: 40 },
    price: {
      quarterDays: 260,
      perTeam: aPrice(13, 5),
      perPerson: aPrice(52, 20),
      tasks: aPrice(13, 5),
      hackDay: aPrice(26, 10),
      techWeek: aPrice(7.5, 2.9),
      mix: aPrice(44, 17),
    },
    ...change,
  };
}

export function aBoard(change = {}) {
  return {
    boardId: 1,
    enabled: true,
    name: 'Payments board',
    filterId: 10100,
    projectId: 10000,
    policy: aPolicy(),
    cost: aCost(),
    history: [{ since: '2026-11-01T08:00:00Z', by: { displayName: 'Ada', former: false }, policy: aPolicy() }],
    canConfigure: true,
    configureRefusal: null,
    ...change,
  };
}

export function aScore() {
  return {
    total: 1430,
    value: 715,
    effortDays: 0.5,
    parts: [
      { part: 'votes', points: 450, of: 600 },
      { part: 'priority', points: 225, of: 300 },
      { part: 'age', points: 40, of: 100 },
    ],
  };
}

export function aCandidate(change = {}) {
  const id = change.issueId ?? 10001;
  return {
    issueId: id,
    issueKey: `PAY-${id - 9989}`,
    summary: 'Ledger entries are written twice',
    kind: 'code',
    priority: 'high',
    estimate: 0.5,
    votes: 7,
    voters: 4,
    myDots: 0,
    ageWeeks: 10,
    rank: 1,
    score: aScore(),
    pillars: [],
    reason: null,
    ...change,
  };
}

export function aSuggestion(change = {}) {
  return {
    boardId: 1,
    sprintId: 12,
    capacity: aCapacity(),
    quota: aQuota(),
    weights: { votes: 60, alignment: 0, priority: 30, age: 10 }, weightsRevision: 3,
    terms: { switchCost: 0, pillarDays: 0, wantedDays: 0, servedDays: 0 },
    value: 715,
    picks: [{ candidate: aCandidate(), canAdd: true, addRefusal: null }],
    planned: [],
    nearMisses: [],
    dismissed: [],
    shortfall: null,
    alternatives: [],
    conflict: null,
    hackDay: null,
    slices: [],
    allocations: [],
    canPlan: true,
    planRefusal: null,
    ...change,
  };
}

export function aBallot(change = {}) {
  return { boardId: 1, budget: 5, cap: 3, dotsUsed: 2, dotsLeft: 3, marks: [{ issueId: 10001, dots: 2 }], ...change };
}

export function aProblem(message, change = {}) {
  return { code: 'ballast.example.refusal', message, field: null, problems: null, ...change };
}

export const SPRINTS = [
  { id: 11, name: 'Sprint 11', state: 'active', startDate: '2026-11-16T08:00:00Z', endDate: '2026-11-20T16:00:00Z' },
  { id: 12, name: 'Sprint 12', state: 'future' },
];

/**
 * A gateway that answers with the given values or functions, and remembers what it was asked.
 * @param {Record<string, unknown>} answers
 */
export function fakeGateway(answers = {}) {
  const all = {
    debt: anIssueDebt(),
    board: aBoard(),
    myself: { timeZone: 'UTC' },
    jiraBoard: { id: 1, name: 'Payments board', type: 'scrum' },
    boardConfiguration: { filterId: 10100 },
    boardProjects: [{ id: 10000, key: 'PAY', name: 'Payments' }],
    sprints: SPRINTS,
    suggestion: aSuggestion(),
    candidates: { start: 0, limit: 50, total: 1, candidates: [aCandidate()] },
    ballot: aBallot(),
    balance: null,
    policyCost: aCost(),
    settings: { sidebarEnabled: true },
    latestRepair: { state: 'never', done: 0, total: 0, repaired: 0, failed: 0, startedAt: null, finishedAt: null },
    selfCheck: { ok: true, problems: [] },
    boards: [],
    ownerlessDepartments: { departments: [], more: false },
    cadence: aCadence(),
    ...answers,
  };
  const calls = [];
  const gateway = new Proxy(
    {},
    {
      get: (_, name) => async (...args) => {
        calls.push([name, ...args]);
        const answer = all[name];
        if (answer instanceof Error) {
          throw answer;
        }
        return typeof answer === 'function' ? answer(...args) : answer;
      },
    },
  );
  return { gateway, calls, answers: all, called: (name) => calls.filter((call) => call[0] === name).map((call) => call.slice(1)) };
}
