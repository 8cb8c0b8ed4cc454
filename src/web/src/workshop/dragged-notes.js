/** @file Notes are dragged onto each other, onto clusters and out of them. Whoever has no mouse selects and groups them instead. */

const DRAGGED = 'text/plain';
const OVER = 'ballast-drop-here';

/** @param {boolean} open @param {number} note */
export function draggable(open, note) {
  if (!open) {
    return {};
  }
  return {
    draggable: 'true',
    ondragstart: (/** @type {DragEvent} */ event) => {
      if (event.dataTransfer) {
        event.dataTransfer.setData(DRAGGED, String(note));
        event.dataTransfer.effectAllowed = 'move';
      }
    },
  };
}

/**
 * Of targets within each other the innermost one takes the note and shows that it would.
 * @param {boolean} open
 * @param {(note: number) => Promise<unknown>} drop
 */
export function dropTarget(open, drop) {
  if (!open) {
    return {};
  }
  return {
    ondragover: (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      event.stopPropagation();
      classesOf(event).add(OVER);
    },
    ondragleave: (/** @type {DragEvent} */ event) => classesOf(event).remove(OVER),
    ondrop: (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      event.stopPropagation();
      classesOf(event).remove(OVER);
      const note = Number(event.dataTransfer?.getData(DRAGGED));
      if (note > 0) {
        void drop(note);
      }
    },
  };
}

/** @param {DragEvent} event */
function classesOf(event) {
  return /** @type {Element} */ (event.currentTarget).classList;
}
