import { number } from '../shared/format.js';
import { asProblem } from '../shared/problem.js';

/** @file What a person does with the notes that lie open: tick, group, move, take out, name, undo. */

/** @typedef {import('./workshop-gateway.js').NoteMove} NoteMove */

/**
 * @param {number} strategyId
 * @param {import('./workshop-gateway.js').WorkshopGateway} gateway
 * @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room
 */
export function createClusterSteps(strategyId, gateway, room) {
  const { store, say } = room;
  const notes = () => store.get().page?.workshop?.notes ?? [];
  const clusterOf = (/** @type {number} */ noteId) => notes().find((note) => note.noteId === noteId)?.cluster ?? null;

  /**
   * Moves notes and remembers how to take it back.
   * @param {number[]} moved
   * @param {number|null} to null for none, or for the new cluster
   * @param {string|null} newCluster its name
   * @param {string} words what is said of it
   */
  const arrange = async (moved, to, newCluster, words) => {
    const moves = moved.map((note) => ({ note, from: clusterOf(note), to })).filter(({ from }) => newCluster !== null || from !== to);
    if (moves.length === 0) {
      return;
    }
    const problem = await room.change(() => gateway.arrange(strategyId, { moves, newCluster }));
    if (problem) {
      say(problem.message);
      return;
    }
    const back = moves.map(({ note, from }) => ({ note, from: clusterOf(note), to: from }));
    store.set({ ticked: [], undo: [...store.get().undo, back] });
    say(words);
    await refreshSuggestions();
  };

  const refreshSuggestions = async () => {
    if (store.get().suggestions !== null) {
      await steps.suggest();
    }
  };

  const steps = {
    /** @param {number} note */
    tick(note) {
      const { ticked } = store.get();
      store.set({ ticked: ticked.includes(note) ? ticked.filter((each) => each !== note) : [...ticked, note] });
    },

    group: () => {
      const { ticked } = store.get();
      return arrange(ticked, null, '', AJS.I18n.getText('ballast.ui.workshop.grouped-said', number(ticked.length)));
    },

    /** @param {import('./workshop-gateway.js').SuggestedGroup} group */
    accept: (group) => arrange(group.notes, null, group.words.join(' '), AJS.I18n.getText('ballast.ui.workshop.grouped-said', number(group.notes.length))),

    /** @param {number|null} cluster @param {number[]} [moved] the ticked ones when absent */
    moveTo: (cluster, moved = store.get().ticked) => arrange(moved, cluster, null, AJS.I18n.getText('ballast.ui.workshop.moved-said', number(moved.length))),

    /** A note that is dropped on another one makes a cluster with it, or joins its cluster. @param {number} note @param {number} on */
    dropOn(note, on) {
      const cluster = clusterOf(on);
      if (note === on) {
        return Promise.resolve();
      }
      return cluster === null
        ? arrange([on, note], null, '', AJS.I18n.getText('ballast.ui.workshop.grouped-said', number(2)))
        : steps.moveTo(cluster, [note]);
    },

    undo: async () => {
      const undo = [...store.get().undo];
      const moves = undo.pop();
      if (!moves) {
        return;
      }
      store.set({ undo });
      const problem = await room.change(() => gateway.arrange(strategyId, { moves, newCluster: null }));
      say(problem ? problem.message : AJS.I18n.getText('ballast.ui.workshop.undone-said'));
      await refreshSuggestions();
    },

    /** @param {import('./workshop-gateway.js').Cluster} cluster @param {string} name as far as it is typed */
    typeName({ number: cluster, revision }, name) {
      const { names } = store.get();
      store.set({ names: { ...names, [cluster]: { name, revision: names[cluster]?.revision ?? revision } } });
    },

    /** @param {number} cluster */
    forgetName(cluster) {
      const names = { ...store.get().names };
      delete names[cluster];
      store.set({ names });
    },

    /** Gives the cluster the name that was typed, unless somebody else named it meanwhile. @param {import('./workshop-gateway.js').Cluster} cluster */
    name: async ({ number: cluster, revision, name: before }) => {
      const typed = store.get().names[cluster];
      if (!typed || typed.revision !== revision) {
        return;
      }
      const isNew = typed.name.trim() !== before;
      if (!isNew || !(await room.change(() => gateway.name(strategyId, cluster, typed)))) {
        steps.forgetName(cluster);
      }
    },

    /** Gives it the name that was typed over what somebody else called it. @param {import('./workshop-gateway.js').Cluster} cluster */
    keepName(cluster) {
      const name = store.get().names[cluster.number]?.name ?? '';
      store.set({ names: { ...store.get().names, [cluster.number]: { name, revision: cluster.revision } } });
      return steps.name(cluster);
    },

    /** Where the ticked notes are to go. @param {number|null} target */
    aim: (target) => store.set({ target }),

    suggest: async () => {
      try {
        store.set({ suggestions: (await gateway.suggestions(strategyId)).groups });
      } catch (error) {
        store.set({ notice: asProblem(error).message });
      }
    },
  };
  return steps;
}

/**
 * Keys of the list of notes; typing a name is left alone. When the note is gone from its list, the next one there has the focus, so that
 * whoever works with the keyboard goes on from the same place.
 * @param {KeyboardEvent} event
 * @param {ReturnType<typeof createClusterSteps>} steps
 */
export async function onClusterKey(event, steps) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || (target.matches('input, textarea, select') && !target.matches('[type=checkbox]'))) {
    return;
  }
  const step = { g: steps.group, x: () => steps.moveTo(null), u: steps.undo }[event.key];
  if (step) {
    event.preventDefault();
    const next = neighbour(target);
    await step();
    if (!target.isConnected) {
      next()?.focus();
    }
  }
}

/** The first note after this one that is still in the list, or else the last before it. @param {HTMLElement} note @returns {() => HTMLElement|undefined} */
function neighbour(note) {
  /** @type {HTMLElement[]} */
  const boxes = [...(note.closest('.ballast-open-notes')?.querySelectorAll('input') ?? [])];
  const at = boxes.indexOf(note);
  const near = [...boxes.slice(at + 1), ...boxes.slice(0, Math.max(at, 0)).reverse()];
  return () => near.find((box) => box.isConnected);
}
