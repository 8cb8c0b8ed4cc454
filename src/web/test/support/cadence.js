export function aCapacity(change = {}) {
  return { days: 20, holidayDays: 0, absentDays: 0, techWeekDays: 0, warRoomDays: 0, hackDayDays: 0, availableDays: 20, datesMissing: false, ...change };
}

export function aCadence(change = {}) {
  return { warRoom: null, lastWarRoom: null, techWeek: null, lastTechWeek: null, moves: [], canPlan: true, planRefusal: null, canConfigure: true, configureRefusal: null, ...change };
}
