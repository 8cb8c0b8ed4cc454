import { asProblem } from '../shared/problem.js';
import { createQueue, createStore } from '../shared/store.js';
import { newBatchId } from './batch-id.js';
import { importLine, sendBatch, takeBack } from './import-actions.js';

/**
 * @typedef {import('../shared/problem.js').Problem} Problem
 * @typedef {import('./collect-gateway.js').PreviewLine} PreviewLine
 * @typedef {import('./collect-gateway.js').ImportedLine} ImportedLine
 *
 * @typedef {{id: number, title: string, state: 'sending'|'done'|'failed', issueKey: string|null, text: string}} QuickItem
 *
 * @typedef {object} CollectState
 * @property {number} boardId
 * @property {import('./collect-gateway.js').CollectView|null} view
 * @property {Problem|null} problem why the page could not load
 * @property {import('./import-actions.js').Values} values
 * @property {string} text
 * @property {File|null} file
 * @property {boolean} reading
 * @property {Problem|null} readProblem
 * @property {import('./collect-gateway.js').Preview|null} preview
 * @property {Set<number>} chosen lines that become issues
 * @property {number} start of the page of the preview
 * @property {{done: number, total: number, kind: 'import'|'undo'}|null} running
 * @property {{batch: string, lines: number, results: ImportedLine[], problem: Problem|null}|null} imported
 * @property {{results: import('./collect-gateway.js').UndoneLine[], problem: Problem|null}|null} undone
 * @property {string|null} asking the batch that is asked about before it is taken back
 * @property {QuickItem[]} quick newest first
 */

/** Lines that nobody has to look at before they become issues. */
const READY = new Set(['new', 'cut']);
/** Lines that somebody may add or leave out. */
export const CHOOSABLE = new Set(['new', 'cut', 'similar']);

/**
 * @param {number} boardId
 * @param {import('./collect-gateway.js').CollectGateway} gateway
 */
export function createCollect(boardId, gateway) {
  const store = createStore(initial(boardId));
  const inTurn = createQueue();
  const quickBatch = newBatchId();
  let batch = '';
  let quickId = 0;

  const load = async () => {
    try {
      const view = await gateway.collect(boardId);
      const { values } = store.get();
      const issueType = view.issueTypes.some(({ id }) => id === values.issueType) ? values.issueType : usualType(view.issueTypes);
      store.set({ view, problem: null, values: { ...values, issueType } });
    } catch (error) {
      store.set({ problem: asProblem(error) });
    }
  };

  const read = async () => {
    const { file, text, reading } = store.get();
    if (reading || (!file && text.trim() === '')) {
      return;
    }
    store.set({ reading: true, readProblem: null, preview: null, imported: null, undone: null });
    try {
      const preview = await gateway.preview(boardId, file ?? new Blob([text]));
      batch = newBatchId();
      const chosen = new Set(preview.lines.filter(({ status }) => READY.has(status)).map(({ line }) => line));
      store.set({ preview, chosen, start: 0 });
    } catch (error) {
      store.set({ readProblem: asProblem(error) });
    }
    store.set({ reading: false });
  };

  const send = async () => {
    const { preview, chosen, values, running } = store.get();
    if (!preview || running || chosen.size === 0) {
      return;
    }
    const lines = preview.lines.filter(({ line }) => chosen.has(line)).map(importLine);
    const follow = (/** @type {ImportedLine[]} */ results, /** @type {Problem|null} */ problem = null) =>
      store.set({ imported: { batch, lines: lines.length, results, problem } });
    store.set({ running: { done: 0, total: lines.length, kind: 'import' }, undone: null });
    follow([]);
    const problem = await sendBatch(gateway, boardId, batch, values, lines, (results) => {
      follow(results);
      store.set({ running: { done: results.length, total: lines.length, kind: 'import' } });
    });
    follow(store.get().imported?.results ?? [], problem);
    store.set(problem ? { running: null } : { running: null, preview: null, text: '', file: null });
    await load();
  };

  /** @param {string} of the batch */
  const undo = async (of) => {
    if (store.get().running) {
      return;
    }
    store.set({ asking: null, imported: null, undone: null, running: { done: 0, total: 0, kind: 'undo' } });
    const problem = await takeBack(gateway, boardId, of, (results, left) =>
      store.set({ undone: { results, problem: null }, running: { done: results.length, total: results.length + left, kind: 'undo' } }),
    );
    store.set({ running: null, undone: { results: store.get().undone?.results ?? [], problem } });
    await load();
  };

  /** @param {string} raw */
  const add = async (raw) => {
    const title = raw.trim();
    if (title === '') {
      return;
    }
    const id = ++quickId;
    store.set({ quick: [{ id, title, state: 'sending', issueKey: null, text: '' }, ...store.get().quick] });
    await inTurn(() => sendQuick(id, title));
  };

  /**
   * @param {number} id
   * @param {string} title
   */
  const sendQuick = async (id, title) => {
    change(id, { state: 'sending', text: '' });
    const lines = [{ line: 1, title, description: '', votes: null, area: null, note: null }];
    /** @type {ImportedLine[]} */
    let results = [];
    const problem = await sendBatch(gateway, boardId, quickBatch, store.get().values, lines, (all) => (results = all));
    change(id, quickResult(results[0], problem));
  };

  /**
   * @param {number} id
   * @param {Partial<QuickItem>} part
   */
  const change = (id, part) => store.set({ quick: store.get().quick.map((item) => (item.id === id ? { ...item, ...part } : item)) });

  return {
    store,
    load,
    read,
    send,
    undo,
    add,
    /** @param {QuickItem} item */
    again: (item) => inTurn(() => sendQuick(item.id, item.title)),
    quickBatch,
  };
}

/**
 * @param {ImportedLine|undefined} result
 * @param {Problem|null} problem
 * @returns {Partial<QuickItem>}
 */
function quickResult(result, problem) {
  if (!result) {
    return { state: 'failed', text: problem?.message ?? '' };
  }
  if (result.problem) {
    return { state: 'failed', issueKey: result.issueKey, text: result.problem.message };
  }
  const isOld = result.outcome !== 'created';
  return { state: 'done', issueKey: result.issueKey, text: isOld ? AJS.I18n.getText('ballast.ui.collect.outcome-already') : '' };
}

/** @param {Array<{id: string, name: string}>} types */
function usualType(types) {
  return (types.find(({ name }) => /^(task|technical debt|tech debt)$/i.test(name)) ?? types[0])?.id ?? '';
}

/**
 * @param {number} boardId
 * @returns {CollectState}
 */
function initial(boardId) {
  return {
    boardId,
    view: null,
    problem: null,
    values: { issueType: '', kind: 'code', priority: 'medium' },
    text: '',
    file: null,
    reading: false,
    readProblem: null,
    preview: null,
    chosen: new Set(),
    start: 0,
    running: null,
    imported: null,
    undone: null,
    asking: null,
    quick: [],
  };
}
