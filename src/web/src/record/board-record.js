import { render } from '../shared/dom.js';
import { showFlag } from '../shared/flag.js';
import { whenReady } from '../shared/page.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { missing, pastSprints, pastWeeks } from './past-sprints.js';
import { openForgiveDialog, openVerdictDialog } from './record-dialogs.js';
import { createRecordGateway } from './record-gateway.js';
import { recordView } from './record-view.js';

/** @file The section of a board's page about its past sprints: promise, IOUs, what was passed over, and how the debt flows. */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./record-gateway.js').RecordGateway} gateway
 * @param {() => number} [now] epoch milliseconds
 */
export async function mountBoardRecord(element, boardId, gateway, now = Date.now) {
  /** @type {import('./record-view.js').RecordState} */
  const initial = { record: null, starved: null, problem: null, recording: false, comparison: null, comparisonProblem: null };
  const store = createStore(initial);

  const events = {
    again: () => void load(),
    compare: () => void showComparison(gateway.comparison(boardId)),
    takePart: (/** @type {boolean} */ takesPart) => void showComparison(gateway.takePart(boardId, takesPart)),
    forgive: (/** @type {import('./record-gateway.js').SprintRecord} */ sprint) =>
      openForgiveDialog(sprint, async (reason) => store.set({ record: await gateway.forgive(boardId, sprint.key, reason) })),
    decide: (/** @type {import('./record-gateway.js').StarvedItem} */ item) =>
      openVerdictDialog(item, async (verdict, note) => {
        store.set({ starved: await gateway.decide(boardId, item.candidate.issueId, verdict, note) });
        showFlag('success', AJS.I18n.getText('ballast.ui.record.verdict-saved', item.candidate.issueKey));
      }),
  };

  /** @param {Promise<import('./record-gateway.js').Comparison>} answer */
  const showComparison = async (answer) => {
    try {
      store.set({ comparison: await answer, comparisonProblem: null });
    } catch (error) {
      store.set({ comparisonProblem: asProblem(error) });
    }
  };

  const load = async () => {
    store.set({ problem: null });
    await Promise.all([readRecord(), gateway.starved(boardId).then((starved) => store.set({ starved }), () => undefined)]);
  };

  const readRecord = async () => {
    try {
      const record = await gateway.record(boardId);
      store.set({ record });
      if (record.canPlan) {
        await bringUpToDate(record);
      }
    } catch (error) {
      store.set({ problem: asProblem(error), recording: false });
    }
  };

  /** Whoever may plan and looks at the page records what nobody has recorded yet. @param {import('./record-gateway.js').TeamRecord} record */
  const bringUpToDate = async (record) => {
    const past = await readPast();
    const news = missing(past, record);
    if (news.length > 0) {
      store.set({ recording: true });
      store.set({ record: await gateway.recordSprints(boardId, news), recording: false });
    }
  };

  /** What Jira Software does not show now is recorded another time. */
  const readPast = async () => {
    try {
      const { type } = await gateway.jiraBoard(boardId);
      return type === 'kanban' ? pastWeeks(now()) : pastSprints(await gateway.closedSprints(boardId), boardId);
    } catch {
      return [];
    }
  };

  store.watch((state) => render(element, recordView(state, events)));
  await load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-record[data-board-id]'));
  if (!element) {
    return;
  }
  const mount = () => void mountBoardRecord(element, Number(element.dataset.boardId), createRecordGateway(AJS.contextPath()));
  if (document.querySelector('.ballast-board-page[data-ballast-enabled]')) {
    mount();
  } else {
    document.addEventListener('ballast-board-enabled', mount, { once: true });
  }
});
