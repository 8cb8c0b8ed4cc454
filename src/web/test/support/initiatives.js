import { aProblem, HOSTILE } from './builders.js';

export const PERSON = { displayName: 'Maya Chen', former: false };
export const DAY = '2026-11-24T09:00:00Z';

export function aSlice(id, change = {}) {
  return {
    issue: { issueId: id, issueKey: `PAY-${id}`, summary: `Part ${id}`, resolved: false },
    effort: 2,
    dependsOn: [],
    state: 'planned',
    safeStop: { merged: false, release: null, tested: false, noted: false, complete: false },
    openedAt: null,
    finishedAt: null,
    due: false,
    suggestRefusal: null,
    openRefusal: null,
    finishRefusal: null,
    ...change,
  };
}

export function anInitiative(change = {}) {
  return {
    id: 7,
    title: 'Leave the old ledger',
    issue: { issueId: 900, issueKey: 'PAY-90', summary: 'Ledger', resolved: false },
    owner: PERSON,
    mine: true,
    state: 'running',
    revision: 3,
    startedAt: DAY,
    slices: [aSlice(1, { due: true }), aSlice(2, { dependsOn: [1], suggestRefusal: aProblem('It waits for PAY-1.') })],
    slicesHidden: false,
    finishedSlices: 0,
    finishedEffort: 0,
    effort: 4,
    largestSlice: 5,
    severalOpen: false,
    alternation: { kind: 'sprints', productSprints: 2, sharePercent: 20 },
    rfc: null,
    allocation: null,
    parkingNote: null,
    pauses: [],
    pausedDays: 0,
    verdictAsked: false,
    lateSprints: 0,
    late: false,
    elapsedDays: 3,
    workedDays: 1,
    forecast: null,
    closing: null,
    wins: [],
    canEdit: true,
    editRefusal: null,
    pauseRefusal: null,
    resumeRefusal: null,
    finishRefusal: null,
    ...change,
  };
}

export const NOTE = { where: 'reads from both', nextStep: 'switch writes', traps: HOSTILE, writtenAt: DAY, writtenBy: PERSON, ageDays: 43 };
const PAUSE = { from: DAY, until: null, by: PERSON, reason: 'deadline', days: 43, noteSkipped: false };
export const paused = (change = {}) => anInitiative({ state: 'paused', pauses: [PAUSE], parkingNote: NOTE, pausedDays: 43, ...change });
export const all = (...initiatives) => ({ initiatives, teamSize: 4, sprintWeeks: 1, sprintCapacity: 20, canStart: true, startRefusal: null });
