import { asProblem } from '../shared/problem.js';
import { createStore } from '../shared/store.js';
import { NOTHING_PASTED, pastedNames } from './pasted-names.js';

/**
 * @typedef {{name: string, becomes: string, found: boolean}} ImportName
 * @typedef {{thing: string, lookedUp: boolean, total: number, nameless: number, missing: number, lines: ImportName[]}} ImportNames
 * @typedef {{tables: Array<{table: string, rows: number}>, names: ImportNames[], importObjection: import('../shared/gateway.js').ProblemBody|null, leaveIssuesObjection: import('../shared/gateway.js').ProblemBody|null}} ImportPreview
 */

/** @typedef {Record<string, Record<string, string>>} Mapping from the file's name to the one here, for each kind of thing */

/**
 * @typedef {object} TransferState
 * @property {File|null} file
 * @property {Mapping} mapping
 * @property {Record<string, import('./pasted-names.js').Pasted>} pasted of each kind of thing, until it is taken
 * @property {ImportPreview|null} preview
 * @property {boolean} unseen whether names were given that the preview does not show yet
 * @property {boolean} leavesIssues whether the importer agreed to lose what the file says of issues that are not here
 * @property {'preview'|'import'|null} busy
 * @property {boolean} done
 * @property {import('../shared/problem.js').Problem|null} problem
 */

/** @param {import('../shared/gateway.js').Gateway} gateway */
export function createTransfer(gateway) {
  /** @type {TransferState} */
  const initial = { file: null, mapping: {}, pasted: {}, preview: null, unseen: false, leavesIssues: false, busy: null, done: false, problem: null };
  const store = createStore(initial);

  /**
   * Says whether everything was imported.
   * @param {'preview'|'import'} busy
   * @param {(file: File, mapping: Mapping) => Promise<ImportPreview>} call
   */
  const send = async (busy, call) => {
    const { file, mapping } = store.get();
    if (!file) {
      return false;
    }
    store.set({ busy, problem: null });
    try {
      store.set({ preview: await call(file, mapping), unseen: false, leavesIssues: false, done: busy === 'import', busy: null });
    } catch (error) {
      store.set({ problem: asProblem(error), busy: null });
    }
    return store.get().done;
  };

  const preview = () => send('preview', gateway.previewImport);

  return {
    store,
    preview,
    /** What refuses an import may have come after the preview, which is made anew then. Says whether everything was imported. */
    importIt: async () => {
      const done = await send('import', (file, mapping) => gateway.importData(file, mapping, store.get().leavesIssues));
      const { problem } = store.get();
      if (problem) {
        await preview();
        store.set({ problem });
      }
      return done;
    },
    /** @param {File|null} file */
    choose: (file) => {
      store.set({ ...initial, file });
      return preview();
    },
    /** @param {boolean} agreed */
    leaveIssues: (agreed) => store.set({ leavesIssues: agreed }),
    /** @param {string} thing @param {string} name @param {string} becomes */
    map: (thing, name, becomes) => {
      const { mapping } = store.get();
      store.set({ mapping: { ...mapping, [thing]: { ...mapping[thing], [name]: becomes } }, unseen: true });
    },
    /** @param {string} thing @param {string} text */
    paste: (thing, text) => store.set({ pasted: { ...store.get().pasted, [thing]: { text, wrongLine: null } } }),
    /** Takes the names of a list, all or none, and looks what they find. @param {string} thing */
    takePasted: async (thing) => {
      const { mapping, pasted } = store.get();
      const { text } = pasted[thing] ?? NOTHING_PASTED;
      const { names, wrongLine } = pastedNames(text);
      if (wrongLine !== null) {
        store.set({ pasted: { ...pasted, [thing]: { text, wrongLine } } });
        return;
      }
      store.set({ mapping: { ...mapping, [thing]: { ...mapping[thing], ...names } }, pasted: { ...pasted, [thing]: NOTHING_PASTED }, unseen: true });
      await preview();
    },
  };
}
