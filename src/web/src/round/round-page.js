import { openBulkTagDialog } from '../debt/bulk-tag-dialog.js';
import { render } from '../shared/dom.js';
import { pageGateway, whenReady } from '../shared/page.js';
import { dotsOf } from './answers.js';
import { itemDialog } from './item-dialog.js';
import { onKey } from './keyboard.js';
import { browserStorage } from '../shared/outbox.js';
import { createRound } from './round-actions.js';
import { abandonDialog } from './abandon-dialog.js';
import { listFoundDialog } from './narrowing.js';
import { openRoundDialog, settingsDialog } from './round-dialogs.js';
import { createRoundGateway } from './round-gateway.js';
import { roundView } from './round-view.js';
import { createSteps } from './steps.js';

/** @file The board's page "Debt round". */

/**
 * @param {HTMLElement} element
 * @param {number} boardId
 * @param {import('./round-gateway.js').RoundGateway} gateway
 * @param {Parameters<typeof createRound>[2]} [options]
 */
export function mountRoundPage(element, boardId, gateway, options = { storage: browserStorage }) {
  const round = createRound(boardId, gateway, options);
  const steps = createSteps(boardId, gateway, round);
  const { store } = round;

  /** @param {number|null} issueId */
  const focusRow = (issueId) => /** @type {HTMLElement|null} */ (element.querySelector(`[data-issue="${issueId}"]`))?.focus();

  /** @param {(at: number, last: number) => number} where */
  const moveTo = (where) => {
    const { order, current } = store.get();
    const last = order.length - 1;
    const at = Math.min(last, Math.max(0, where(order.indexOf(current ?? -1), last)));
    steps.go(order[at] ?? 0);
    focusRow(order[at] ?? null);
  };

  /** @param {(issueId: number, round: import('./round-gateway.js').Round) => void} act */
  const onCurrent = (act) => {
    const { current, page } = store.get();
    if (current !== null && page?.round) {
      act(current, page.round);
    }
  };

  /** @param {number} digit */
  const digit = (digit) =>
    onCurrent((issueId, { stage }) => {
      const acts = { estimate: steps.estimate, reveal: steps.agree, vote: steps.dots };
      void acts[/** @type {keyof typeof acts} */ (stage)]?.(issueId, digit);
    });

  const keys = {
    moveBy: (/** @type {number} */ by) => moveTo((at) => at + by),
    moveTo: (/** @type {'first'|'last'} */ place) => moveTo((_, last) => (place === 'first' ? 0 : last)),
    digit,
    dot: (/** @type {1|-1} */ by) =>
      onCurrent((issueId, { items }) => {
        const item = items.find((each) => each.issueId === issueId);
        if (item) {
          steps.dots(issueId, dotsOf(item, round.outbox()) + by);
        }
      }),
    more: () => onCurrent((issueId) => events.more(issueId)),
    mark: (/** @type {import('./round-gateway.js').Mark} */ mark) => onCurrent((issueId) => steps.mark(issueId, mark)),
  };

  let opening = false;
  const events = {
    ...steps,
    key: (/** @type {KeyboardEvent} */ event) => onKey(event, store.get().page?.round?.stage ?? 'closed', keys),
    load: () => void round.load(),
    turnTo: (/** @type {number} */ at) => moveTo(() => at),
    open: async () => {
      if (opening) {
        return;
      }
      opening = true;
      const length = await gateway.roundLength(boardId).catch(() => null);
      opening = false;
      openRoundDialog(
        length,
        (jql) => gateway.roundLength(boardId, jql),
        (request) => submitted(gateway.open(boardId, request)),
      );
    },
    more: (/** @type {number} */ issueId) =>
      onRound((now) => {
        const item = now.items.find((each) => each.issueId === issueId);
        if (item && now.canSteer) {
          steps.go(issueId);
          itemDialog(now, item, {
            merge: (into) => submitted(gateway.merge(boardId, issueId, into)),
            split: (parts) => submitted(gateway.split(boardId, issueId, parts)),
          });
        }
      }),
    refresh: () => void round.change(() => gateway.list(boardId, {})).then((problem) => store.set({ notice: problem?.message ?? null })),
    listFound: () => listFoundDialog((jql) => submitted(gateway.list(boardId, { jql }))),
    bulkTag: () => openBulkTagDialog('', pageGateway(), () => events.refresh()),
    giveUp: () => onRound((now) => abandonDialog(now, steps.abandon)),
    readLog: () => void round.readLog(),
    settings: () => onRound((now) => settingsDialog(now, (request) => submitted(gateway.change(boardId, request)))),
  };

  /** @param {(now: import('./round-gateway.js').Round) => void} act */
  function onRound(act) {
    const now = store.get().page?.round;
    if (now) {
      act(now);
    }
  }

  /** A dialog shows its own problems, so the call is made there and the page read anew. @param {Promise<unknown>} call */
  async function submitted(call) {
    await call;
    await round.load();
    steps.sayStage();
  }

  let asking = store.get().asking;
  store.watch((state) => {
    render(element, roundView(boardId, state, round.outbox(), events));
    if (state.asking !== asking) {
      asking = state.asking;
      /** @type {HTMLElement|null} */ (element.querySelector(`#ballast-ask-${asking}`) ?? null)?.focus();
      if (asking === null) {
        focusRow(state.current);
      }
    }
  });

  window.addEventListener('beforeprint', () => store.set({ printing: true }));
  window.addEventListener('afterprint', () => store.set({ printing: false }));
  window.addEventListener('beforeunload', (event) => {
    if (round.outbox().waiting() > 0) {
      event.preventDefault();
    }
  });

  if (!options.ended) {
    round.follow(() => {
      const wasInList = element.contains(document.activeElement);
      steps.sayStage();
      if (wasInList) {
        focusRow(store.get().current);
      }
    });
  }
  return { loaded: round.load(), round, steps };
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-round-page[data-board-id]'));
  if (element) {
    const ended = Number(new URLSearchParams(location.search).get('roundId')) || null;
    mountRoundPage(element, Number(element.dataset.boardId), createRoundGateway(AJS.contextPath()), { storage: browserStorage, ended });
  }
});
