import { openPage, settle } from './page.js';

/** @file The page of the debt round over a server that answers as a test says. */

openPage('');
const { mountRoundPage } = await import('../../src/round/round-page.js');

const STEPS = ['0.5', '1', '2', '3', '5', '8', null].map((label, at) => ({ step: at + 1, label, days: label === null ? null : Number(label) }));

export function anItem(number, change = {}) {
  return {
    issueId: number,
    place: number,
    issueKey: `PAY-${number}`,
    summary: `Summary ${number}`,
    kind: 'code',
    priority: 'high',
    estimate: null,
    state: 'listed',
    into: null,
    leftOut: null,
    myMark: null,
    understanding: null,
    questions: [],
    myStep: null,
    estimates: null,
    agreedStep: null,
    myDots: 0,
    addRefusal: null,
    result: null,
    ...change,
  };
}

export function aPage(change = {}, items = [anItem(1), anItem(2), anItem(3)]) {
  return {
    boardId: 1,
    boardName: 'Payments board',
    canOpen: false,
    openRefusal: null,
    ended: [],
    round: {
      roundId: 5,
      title: 'Q4',
      stage: 'vote',
      stageSince: '2026-11-02T09:00:00Z',
      version: 1,
      deadline: null,
      late: false,
      facilitator: { displayName: 'Maya', former: false },
      canSteer: false,
      takesPart: true,
      stages: [
        { stage: 'estimate', deadline: null },
        { stage: 'vote', deadline: null },
      ],
      moves: [],
      dots: { budget: 5, cap: 3, used: 0, left: 5 },
      quorum: { percent: 50, needed: 2, participants: 3, fixed: true, reached: null, changeRefusal: null },
      understoodPercent: 80,
      selfVote: true,
      scale: { kind: 'person-days', steps: STEPS },
      participants: [],
      items,
      notices: [],
      ...change,
    },
  };
}

export async function roundPage(page = aPage(), answers = {}, options = {}) {
  const browser = openPage('<div id="root"></div>');
  const calls = [];
  const steps = [];
  const gateway = new Proxy(
    {},
    {
      get: (_, name) => async (...args) => {
        calls.push([name, ...args]);
        const answer = answers[name] ?? { page, state: { roundId: 5, stage: page.round?.stage ?? null, version: 1, deadline: null } }[name] ?? {};
        return typeof answer === 'function' ? answer(...args) : answer;
      },
    },
  );
  const mounted = mountRoundPage(browser.root, 1, gateway, {
    storage: () => ({ load: () => [], save: () => undefined }),
    later: (step) => steps.push(step),
    hidden: () => false,
    ...options,
  });
  await mounted.loaded;
  await settle();
  const rows = () => [...browser.root.querySelectorAll('[role=row]')];
  const press = (key) => {
    const target = browser.document.activeElement.closest('[role=row]') ?? rows().find((row) => row.tabIndex === 0);
    target.dispatchEvent(new browser.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const tick = async () => {
    steps.splice(0).forEach((step) => step());
    await settle();
  };
  return { ...browser, calls, rows, press, tick, said: () => browser.document.getElementById('ballast-round-said').textContent, ...mounted };
}

/** What the page called, without the name. */
export const made = (calls, name) => calls.filter((call) => call[0] === name).map((call) => call.slice(1));
