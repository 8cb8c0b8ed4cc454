import { createCommitmentsGateway } from '../commitment/commitments-gateway.js';
import { render } from '../shared/dom.js';
import { download } from '../shared/download.js';
import { whenReady } from '../shared/page.js';
import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { openCarryDialog } from './carry-dialog.js';
import { feedbackDrafts } from './feedback-drafts.js';
import { openBeginDialog, openBoardDialog, openConfirmDialog, openDepartmentDialog } from './department-dialogs.js';
import { openDepartmentLog } from './department-log-dialog.js';
import { departmentsView } from './departments-view.js';
import { openCorrectDialog, openDiscardDialog } from './draft-dialogs.js';
import { openElementDialog } from './element-dialog.js';
import { openAnswerDialog, openCommentDialog, openDeadlineDialog } from './feedback-dialogs.js';
import { commentsCsv, commentsMarkdown } from './feedback-export.js';
import { openHistoryDialog } from './history-dialog.js';
import { openLinkedIssuesDialog } from './linked-issues-dialog.js';
import { openMeasureDialog } from './measure-dialog.js';
import { openMemberDialog, openRemoveMemberDialog } from './member-dialog.js';
import { createStrategyPage } from './strategy-actions.js';
import { markdown } from './strategy-export.js';
import { createStrategyGateway } from './strategy-gateway.js';
import { strategyView } from './strategy-view.js';

/** @file The page "Strategy": the departments, or one strategy. */

const DEPARTMENTS_OF_A_PAGE = 20;

/** @typedef {import('./strategy-gateway.js').StrategyGateway} StrategyGateway */
/** @typedef {import('./strategy-gateway.js').Department} Department */

/**
 * @param {HTMLElement} element
 * @param {StrategyGateway} gateway
 */
export function mountDepartments(element, gateway) {
  /** @type {import('./departments-view.js').DepartmentsState} */
  const initial = { list: null, problem: null, boardNames: {}, memberPages: {} };
  const store = createStore(initial);

  /** The pages of members that somebody turned to, as they are now; where nobody is left on one, the first is shown. */
  const turnedTo = async () => {
    const turned = Object.entries(store.get().memberPages).filter(([, page]) => page.start > 0);
    const pages = await Promise.all(turned.map(async ([id, { start }]) => /** @type {const} */ ([id, await gateway.members(Number(id), start).catch(() => null)])));
    return Object.fromEntries(pages.flatMap(([id, page]) => (page && page.members.length > 0 ? [[id, page]] : [])));
  };

  /** What was there may be gone meanwhile: then the first page is shown. */
  const load = async (start = store.get().list?.start ?? 0) => {
    try {
      const [page, memberPages] = await Promise.all([gateway.departments(start, DEPARTMENTS_OF_A_PAGE), turnedTo()]);
      store.set({ list: page.departments.length === 0 && start > 0 ? await gateway.departments(0, DEPARTMENTS_OF_A_PAGE) : page, memberPages, problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** @param {number} start */
  const turnTo = async (start) => {
    await load(start);
    /** @type {HTMLElement|null} */ (element.querySelector('.ballast-department h2'))?.focus();
  };

  /** @param {Department} department @param {number} start */
  const turnMembersTo = async ({ id }, start) => {
    try {
      store.set({ memberPages: { ...store.get().memberPages, [id]: await gateway.members(id, start) }, problem: null });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  /** One after the other, since Jira tells them one by one and nobody waits for them. @param {Department} department */
  const look = async ({ boards }) => {
    for (const board of boards.filter((each) => !(each in store.get().boardNames))) {
      try {
        const { name } = await gateway.jiraBoard(board);
        store.set({ boardNames: { ...store.get().boardNames, [board]: name } });
      } catch {
        // The board keeps its number for whoever may not see it.
      }
    }
  };

  /** @param {Promise<unknown>} answer */
  const then = async (answer) => {
    await answer;
    await load();
  };

  /** @param {Department} department */
  const begin = async (department) => {
    try {
      const { periods } = await gateway.periods(department.id);
      openBeginDialog(periods, (request) => then(gateway.createStrategy(department.id, request)));
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  const events = {
    again: () => void load(),
    turnTo: (/** @type {number} */ start) => void turnTo(start),
    turnMembersTo: (/** @type {Department} */ department, /** @type {number} */ start) => void turnMembersTo(department, start),
    look: (/** @type {Department} */ department) => void look(department),
    create: () => openDepartmentDialog(null, ({ name, owner, open = true }) => then(gateway.createDepartment({ name, owner, open }))),
    rename: (/** @type {Department} */ department) =>
      openDepartmentDialog(department, ({ name, before, open, yearStartMonth, yearStartBefore }) =>
        then(gateway.renameDepartment(department.id, { name, before, open, yearStartMonth, yearStartBefore })),
      ),
    addMember: (/** @type {Department} */ department) => openMemberDialog((request) => then(gateway.setRole(department.id, request))),
    removeMember: (/** @type {Department} */ department, /** @type {import('./strategy-gateway.js').Member} */ member) =>
      openRemoveMemberDialog(member, (before) => then(gateway.removeMember(department.id, member.id, before))),
    addBoard: (/** @type {Department} */ department) => openBoardDialog((board) => then(gateway.addBoard(department.id, board).then(look))),
    removeBoard: (/** @type {Department} */ department, /** @type {number} */ board) =>
      openConfirmDialog(
        AJS.I18n.getText('ballast.ui.strategy.let-go'),
        AJS.I18n.getText('ballast.ui.strategy.board-explain'),
        AJS.I18n.getText('ballast.ui.strategy.let-go'),
        () => then(gateway.removeBoard(department.id, board)),
      ),
    begin: (/** @type {Department} */ department) => void begin(department),
    showLog: (/** @type {Department} */ department) => openDepartmentLog(department, (before) => gateway.departmentLog(department.id, before)),
  };
  store.watch((state) => render(element, departmentsView(state, events)));
  return load();
}

/**
 * @param {HTMLElement} element
 * @param {number} id
 * @param {StrategyGateway} gateway
 * @param {number|null} [team] board of the team that the person was asked to speak for
 * @param {Pick<import('../commitment/commitments-gateway.js').CommitmentsGateway, 'ofStrategy'>} [commitments]
 */
export function mountStrategy(element, id, gateway, team = null, commitments = createCommitmentsGateway(AJS.contextPath())) {
  const page = createStrategyPage(id, gateway, commitments);
  const present = () => /** @type {import('./strategy-gateway.js').Strategy} */ (page.store.get().strategy);
  const fileName = () => `strategy-${id}-version-${present().version}`;

  const until = () => present().versions.find((version) => version.number === present().version)?.feedbackUntil ?? null;

  /** @param {'markdown'|'csv'} format */
  const exportComments = async (format) => {
    try {
      const comments = await page.feedback.all();
      if (format === 'csv') {
        download(`${fileName()}-feedback.csv`, 'text/csv', commentsCsv(comments));
      } else {
        download(`${fileName()}-feedback.md`, 'text/markdown', commentsMarkdown(present(), comments));
      }
    } catch (error) {
      page.store.set({ moveProblem: asProblem(error) });
    }
  };

  /** There is nothing to show any more. */
  const leave = () => location.assign(`${AJS.contextPath()}/plugins/servlet/ballast/strategy`);

  /** @type {import('./strategy-view.js').StrategyEvents} */
  const events = {
    again: () => void page.load(),
    show: (version) => void page.load(version),
    move: (state) => (state === 'feedback' ? openDeadlineDialog(present().state === 'feedback' ? until() : null, page.publish) : void page.move(state)),
    openVersion: () => void page.openVersion(),
    correct: () => openCorrectDialog(present(), page.correct),
    discard: () => openDiscardDialog(present, async () => ((await page.discard()) ? page.load() : leave())),
    carry: () => openCarryDialog(present(), gateway, page.carried),
    history: (measured) => openHistoryDialog(measured, present(), gateway),
    add: (kind) => openElementDialog(kind, null, present(), page.add),
    edit: (edited) => openElementDialog(edited.kind, edited, present(), (fields) => page.change(edited.key, fields), () => page.latest(edited.key)),
    remove: (removed) =>
      openConfirmDialog(
        AJS.I18n.getText('ballast.ui.strategy.remove-named', removed.key),
        AJS.I18n.getText('ballast.ui.strategy.remove-explain', removed.title),
        AJS.I18n.getText('ballast.ui.strategy.remove'),
        () => page.remove(removed.key),
      ),
    measure: (measured) => openMeasureDialog(measured, (amount, seen) => page.measure(seen, amount), () => page.latest(measured.key)),
    ask: (asked) => void page.ask(asked.key),
    links: (linked) => openLinkedIssuesDialog(linked, present(), gateway, () => void page.load(present().version)),
    comment: (element) => openCommentDialog(element, page.store.get().feedback.view?.teams ?? [], team, page.feedback.comment, feedbackDrafts(id)),
    answer: (comment) => openAnswerDialog(comment, (request) => page.feedback.answer(comment, request), () => page.feedback.find(comment.commentId), feedbackDrafts(id)),
    filterComments: (status) => void page.feedback.load({ status, start: 0 }),
    turnComments: (start) => void page.feedback.load({ start }),
    exportComments: (format) => void exportComments(format),
    print: () => window.print(),
    markdown: () => download(`${fileName()}.md`, 'text/markdown', markdown(present(), page.store.get().capacity, page.store.get().commitments, page.store.get().wins)),
    json: () => download(`${fileName()}.json`, 'application/json', `${JSON.stringify({ ...present(), capacity: page.store.get().capacity, commitments: page.store.get().commitments, wins: page.store.get().wins }, null, 2)}\n`),
  };
  page.store.watch((state) => render(element, strategyView(state, events)));
  return page.load();
}

whenReady(() => {
  const element = /** @type {HTMLElement|null} */ (document.querySelector('.ballast-strategy-page'));
  if (element) {
    const gateway = createStrategyGateway(AJS.contextPath());
    const id = Number(element.dataset.strategyId ?? 0);
    const team = Number(new URLSearchParams(location.search).get('team')) || null;
    void (id > 0 ? mountStrategy(element, id, gateway, team) : mountDepartments(element, gateway));
  }
});
