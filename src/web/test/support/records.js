/** @file What the server and Jira say of past sprints. */

export const NOTHING = { items: 0, days: 0, withoutEstimate: 0 };
export const amount = (items, days = items, withoutEstimate = 0) => ({ items, days, withoutEstimate });

export function flow({ planned = NOTHING, done = NOTHING, reopened = NOTHING, created = NOTHING, discovered = NOTHING, mob = NOTHING } = {}) {
  const paidItems = done.items - reopened.items;
  const paidDays = done.days - reopened.days;
  return { planned, done, reopened, created, discovered, mob, paidItems, paidDays, netItems: created.items - paidItems, netDays: created.days - paidDays };
}

export function sprint(number, values = {}) {
  return {
    key: `S${number}`,
    name: `Sprint <b>${number}`,
    start: '2026-11-09T09:00:00Z',
    end: '2026-11-16T09:00:00Z',
    ground: 'policy',
    fewest: 1,
    most: 2,
    capacity: 20,
    mark: 'kept',
    flow: flow({ planned: amount(2), done: amount(1) }),
    switches: null,
    iou: null,
    ...values,
  };
}

export const OWING = { missed: 1, lapsed: 0, paid: 0, forgiven: 0, left: 1, forgiveness: null };
export const RECORD = {
  boardId: 7,
  kept: 5,
  of: 8,
  health: 'amber',
  owed: 1,
  sprints: [sprint(3), sprint(2, { mark: 'missed', flow: flow({ planned: amount(1), created: amount(2, 1.5, 1) }), iou: OWING }), sprint(1)],
  canPlan: true,
  planRefusal: null,
};
export const CANDIDATE = { issueId: 9, issueKey: 'PAY-9', summary: 'Old <i>JDK', priority: 'high' };
export const STARVED = { sprints: 6, items: [{ candidate: CANDIDATE, passedOver: 7, canEdit: true, editRefusal: null }], canPlan: true, planRefusal: null };
export const NONE = { ...STARVED, items: [] };
export const COMPARISON = {
  teams: [
    {
      boardId: 7,
      name: 'Payments <b>',
      policy: { teamSize: 4, sprintWeeks: 1, tasksMin: 1, tasksMax: 2, largestTask: 1, quota: 'per-team', dotBudget: 5, dotsPerItem: 3, rhythm: { hackDay: null, techWeek: null } },
      price: { minDays: 13, maxDays: 26, minPercent: 5, maxPercent: 10 },
      quarterDays: 260,
      kept: 5,
      of: 8,
      health: 'amber',
      sprints: 12,
      netItems: 3,
      netDays: -2.5,
      keyResults: { all: 3, measured: 2, percent: 45, known: 1, points: 12 },
    },
  ],
  more: false,
  takesPart: true,
  canConfigure: true,
  configureRefusal: null,
};
export const CLOSED = [
  { id: 1, name: 'Sprint 1', startDate: '2026-11-02T10:00:00.000+0100', endDate: '2026-11-09T10:00:00.000+0100', completeDate: '2026-11-09T12:00:00.000+0100', originBoardId: 7 },
  { id: 4, name: 'Sprint 4', startDate: '2026-11-23T09:00:00.000Z', endDate: '2026-11-30T09:00:00.000Z', completeDate: '2026-11-30T08:00:00.000Z', originBoardId: 7 },
  { id: 8, name: 'Elsewhere', startDate: '2026-11-23T09:00:00.000Z', endDate: '2026-11-30T09:00:00.000Z', completeDate: '2026-11-30T08:00:00.000Z', originBoardId: 8 },
  { id: 9, name: 'Never started', originBoardId: 7 },
];
