import { openPage, settle } from './page.js';

/** @file The page of the workshop over a server that answers as a test says. */

openPage('');
const { mountWorkshopPage } = await import('../../src/workshop/workshop-page.js');

const MAYA = { displayName: 'Maya', former: false };

export function aNote(noteId, change = {}) {
  return { noteId, key: null, category: 'speed', text: `Problem ${noteId}`, anonymous: false, mine: false, author: MAYA, revision: 1, cluster: null, ...change };
}

export function aPage(change = {}, page = {}) {
  return {
    strategyId: 7,
    strategyTitle: 'Commerce 2027',
    departmentName: 'Commerce',
    canOpen: false,
    openRefusal: null,
    closed: [],
    workshop: {
      workshopId: 3,
      title: 'Kick-off',
      stage: 'write',
      version: 1,
      facilitator: MAYA,
      canSteer: false,
      moves: [],
      participants: [{ userId: '10001', person: MAYA, me: true, facilitator: true }],
      categories: ['speed', 'cost', 'quality', 'morale', 'onboarding', 'ux'],
      mostNotes: 60,
      notes: [],
      clusters: [],
      elements: [],
      phraseRefusal: null,
      hints: [],
      ...change,
    },
    ...page,
  };
}

export async function workshopPage(page = aPage(), answers = {}, kept = []) {
  const browser = openPage('<div id="root"></div>');
  const calls = [];
  const waits = [];
  const storage = { kept, load: () => storage.kept, save: (entries) => (storage.kept = entries.map((entry) => ({ ...entry }))) };
  let keys = 0;
  const usual = {
    page,
    state: { workshopId: 3, stage: page.workshop?.stage ?? null, version: page.workshop?.version ?? 0 },
    saveNote: (_, key, value) => aNote(90, { ...value, key, mine: true, revision: value.revision + 1 }),
  };
  const gateway = new Proxy(
    {},
    {
      get: (_, name) => async (...args) => {
        calls.push([name, ...args]);
        const answer = answers[name] ?? usual[name] ?? page;
        return typeof answer === 'function' ? answer(...args) : answer;
      },
    },
  );
  const mounted = mountWorkshopPage(browser.root, 7, gateway, {
    storage: () => storage,
    later: (step, ms) => waits.push([step, ms]),
    hidden: () => false,
    newKey: () => `key-number-${++keys}`,
  });
  await mounted.loaded;
  await settle();
  /** Lets a second pass: what waits happens, and the page looks again. */
  const second = async () => {
    waits.splice(0).forEach(([step]) => step());
    await settle();
  };
  return { ...browser, ...mounted, calls, storage, second, said: () => browser.document.getElementById('ballast-workshop-said').textContent };
}

/** What the page called, without the name and the strategy. */
export const made = (calls, name) => calls.filter((call) => call[0] === name).map((call) => call.slice(2));
