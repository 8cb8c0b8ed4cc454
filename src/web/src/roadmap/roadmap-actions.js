import { isoDay } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';
import { createQueue, createStore } from '../shared/store.js';
import { weeksFrom } from '../planning/weeks.js';

/** @typedef {import('../shared/problem.js').Problem} Problem */
/** @typedef {import('../shared/gateway.js').JiraSprint} JiraSprint */
/** @typedef {import('./roadmap-gateway.js').Roadmap} Roadmap */
/** @typedef {import('./roadmap-gateway.js').Pins} Pins */

const MOST_SPRINTS = 13;

/**
 * @typedef {object} RoadmapState
 * @property {number} boardId
 * @property {string} boardName
 * @property {JiraSprint[]} known Jira's sprints that are the first ones
 * @property {boolean} weeks whether the board has calendar weeks instead of sprints
 * @property {boolean} later whether a running sprint or week comes before them
 * @property {string} start
 * @property {number|null} sprints how many; null for those of a quarter
 * @property {Pins|null} pins null for the saved ones
 * @property {Roadmap|null} roadmap
 * @property {boolean} planning
 * @property {boolean} saving
 * @property {Problem|null} problem
 * @property {{type: 'info'|'error'|'success', text: string}|null} notice
 */

/**
 * The roadmap of a board and what a person can do with it.
 * @param {number} boardId
 * @param {import('./roadmap-gateway.js').RoadmapGateway} gateway
 * @param {import('../shared/gateway.js').Gateway} jira
 * @param {() => number} [now] epoch milliseconds
 */
export function createRoadmap(boardId, gateway, jira, now = Date.now) {
  /** @type {RoadmapState} */
  const initial = {
    boardId,
    boardName: '',
    known: [],
    weeks: false,
    later: false,
    start: '',
    sprints: null,
    pins: null,
    roadmap: null,
    planning: true,
    saving: false,
    problem: null,
    notice: null,
  };
  const store = createStore(initial);
  const inTurn = createQueue();

  const asked = () => {
    const { start, sprints, known, weeks, later } = store.get();
    return { start, sprints, weeks, later, known: known.slice(0, sprints ?? MOST_SPRINTS).map(({ id }) => id) };
  };

  const plan = () =>
    inTurn(async () => {
      store.set({ planning: true, problem: null });
      try {
        store.set({ roadmap: await gateway.roadmap(boardId, asked(), store.get().pins), planning: false });
      } catch (error) {
        store.set({ problem: asProblem(error), planning: false });
      }
    });

  const load = async () => {
    store.set({ planning: true, problem: null });
    try {
      const board = await jira.jiraBoard(boardId);
      const first = board.type === 'kanban' ? firstWeeks(now()) : firstSprints(await jira.sprints(boardId).catch(() => []), now());
      store.set({ boardName: board.name, ...first });
    } catch (error) {
      store.set({ problem: asProblem(error), planning: false });
      return;
    }
    await plan();
  };

  /** @param {number} sprints */
  const chooseSprints = (sprints) => {
    store.set({ sprints, notice: null });
    return plan();
  };

  /**
   * Pins an issue to a sprint or, without one, lets it go.
   * @param {number} issueId
   * @param {number|null} sprint
   */
  const pin = (issueId, sprint) => {
    const { roadmap, pins } = store.get();
    const wanted = new Map(pins ?? (roadmap ? pinsOf(roadmap) : []));
    if (sprint === null) {
      wanted.delete(issueId);
    } else {
      wanted.set(issueId, { sprint, kind: roadmap ? kindIn(roadmap, issueId, sprint) : null });
    }
    store.set({ pins: wanted, notice: null });
    return plan();
  };

  const save = async () => {
    const { roadmap, saving, planning } = store.get();
    if (!roadmap || saving || planning) {
      return;
    }
    store.set({ saving: true, notice: null });
    try {
      await gateway.saveRoadmap(boardId, { ...asked(), sprints: roadmap.sprints.length }, roadmap.saved?.revision ?? 0, placesOf(roadmap));
      store.set({ pins: null, notice: { type: 'success', text: AJS.I18n.getText('ballast.ui.roadmap.saved') } });
    } catch (error) {
      store.set({ notice: { type: 'error', text: asProblem(error).message } });
    }
    await plan();
    store.set({ saving: false });
  };

  return { store, load, plan, chooseSprints, pin, save };
}

/**
 * The sprints to come that Jira knows, and the day on which the first of them starts: its own date, the end of the running one,
 * or today.
 * @param {JiraSprint[]} sprints
 * @param {number} now epoch milliseconds
 */
export function firstSprints(sprints, now) {
  const known = sprints.filter(({ state }) => state === 'future').slice(0, MOST_SPRINTS);
  const running = sprints.find(({ state }) => state === 'active');
  const today = isoDay(now);
  const day = isoDay(known[0]?.startDate ?? running?.endDate ?? now);
  return { known, weeks: false, later: running !== undefined, start: day < today ? today : day };
}

/**
 * The weeks of a board without sprints, from the next one on: the one that runs is planned on the board's page.
 * @param {number} now epoch milliseconds
 */
export function firstWeeks(now) {
  return { known: [], weeks: true, later: true, start: weeksFrom(now)[1]?.week ?? isoDay(now) };
}

/**
 * Every item with its place.
 * @param {Roadmap} roadmap
 * @returns {import('./roadmap-gateway.js').Place[]}
 */
function placesOf({ sprints }) {
  return sprints.flatMap(({ number: sprint, slots }) =>
    slots.flatMap(({ kind, items }) => items.map(({ candidate, pinned }) => ({ issueId: candidate.issueId, sprint, kind, pinned }))),
  );
}

/**
 * @param {Roadmap} roadmap
 * @returns {Array<[number, {sprint: number, kind: import('./roadmap-gateway.js').SlotKind|null}]>}
 */
function pinsOf(roadmap) {
  return [
    ...placesOf(roadmap)
      .filter(({ pinned }) => pinned)
      .map(({ issueId, sprint, kind }) => /** @type {[number, any]} */ ([issueId, { sprint, kind }])),
    ...roadmap.unplaced.flatMap(({ candidate, pinnedTo }) =>
      pinnedTo === null ? [] : [/** @type {[number, any]} */ ([candidate.issueId, { sprint: pinnedTo, kind: null }])],
    ),
  ];
}

/**
 * What stays in its sprint stays on its hack day or in its tech week too.
 * @param {Roadmap} roadmap
 * @param {number} issueId
 * @param {number} sprint
 */
function kindIn(roadmap, issueId, sprint) {
  return placesOf(roadmap).find((place) => place.issueId === issueId && place.sprint === sprint)?.kind ?? null;
}
