export function aCapacity(change = {}) {
  return { days: 20, holidayDays: 0, absentDays: 0, techWeekDays: 0, warRoomDays: 0, hackDayDays: 0, availableDays: 20, datesMissing: false, ...change };
}

export function aCadence(change = {}) {
  return { warRoom: null, lastWarRoom: null, techWeek: null, lastTechWeek: null, moves: [], canPlan: true, planRefusal: null, canConfigure: true, configureRefusal: null, ...change };
}

export function aQuota(change = {}) {
  const cost = { minDays: 1, maxDays: 2, minPercent: 5, maxPercent: 10 };
  return { min: 1, max: 2, policyMax: 2, payback: 0, owed: 0, paidBefore: false, cost, planned: 0, largestTask: 1, suspended: null, ...change };
}
