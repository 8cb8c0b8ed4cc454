import { h } from '../shared/dom.js';
import { number } from '../shared/format.js';
import { button, heading, message, spinner } from '../shared/ui.js';
import { ownNotes } from './own-notes.js';
import { categoryName, stageHelp } from './workshop-labels.js';

/** @typedef {import('./own-notes.js').OwnNote} OwnNote */
/** @typedef {import('./workshop-gateway.js').Workshop} Workshop */

/**
 * @typedef {object} WriteEvents
 * @property {(key: string, value: import('./workshop-gateway.js').NoteValue) => void} type
 * @property {() => void} add
 * @property {(key: string) => void} remove
 * @property {(key: string) => void} keepMine
 * @property {(key: string) => void} takeTheirs
 */

/**
 * The reader's own notes, each saved while it is typed.
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {Workshop} workshop
 * @param {ReturnType<typeof import('./workshop-actions.js').createWorkshop>} room
 * @param {WriteEvents} events
 */
export function writeView(state, workshop, room, events) {
  const notes = ownNotes(workshop.notes, room.outbox(), room.window, state.begun);
  const full = notes.length >= workshop.mostNotes;
  return h(
    'section',
    { key: 'write', 'aria-labelledby': 'ballast-workshop-notes' },
    heading('ballast-workshop-notes', AJS.I18n.getText('ballast.ui.workshop.your-notes')),
    h('p', { class: 'ballast-quiet' }, stageHelp('write')),
    h('ul', { class: 'ballast-note-list' }, notes.map((note, at) => noteCard(note, at, workshop, state, events))),
    h('p', { class: 'ballast-actions' }, button(AJS.I18n.getText('ballast.ui.workshop.add'), events.add, { key: 'add', style: 'primary', off: full })),
    notes.length > 0 && notes.every(({ status }) => status === 'saved')
      ? h('p', { class: 'ballast-saved', key: 'saved' }, AJS.I18n.getText('ballast.ui.workshop.all-saved'))
      : null,
  );
}

/**
 * @param {OwnNote} note
 * @param {number} at
 * @param {Workshop} workshop
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {WriteEvents} events
 */
function noteCard({ key, value, status, why }, at, workshop, state, events) {
  const id = `ballast-note-${key}`;
  const name = number(at + 1);
  return h(
    'li',
    { key, class: 'ballast-problem-note' },
    h('label', { class: 'ballast-sr', for: id }, AJS.I18n.getText('ballast.ui.workshop.note', name)),
    h('textarea', {
      id,
      class: 'textarea full-width-field',
      rows: 2,
      maxlength: 1000,
      dir: 'auto',
      placeholder: AJS.I18n.getText('ballast.ui.workshop.note-placeholder'),
      value: value.text,
      oninput: (/** @type {any} */ event) => events.type(key, { ...value, text: event.target.value }),
      onkeydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          events.add();
        }
      },
    }),
    h(
      'div',
      { class: 'ballast-note-foot' },
      categoryField(key, value, workshop.categories, events),
      h(
        'span',
        { class: 'ballast-note-anonymous' },
        h('input', {
          id: `${id}-anonymous`,
          type: 'checkbox',
          checked: value.anonymous,
          onchange: (/** @type {any} */ event) => events.type(key, { ...value, anonymous: event.target.checked }),
        }),
        h('label', { for: `${id}-anonymous` }, AJS.I18n.getText('ballast.ui.workshop.anonymous-label')),
      ),
      savedState(status, value),
      button('✕', () => events.remove(key), { style: 'subtle', name: AJS.I18n.getText('ballast.ui.workshop.remove-note', name) }),
    ),
    status === 'refused' ? refused(key, why, state, events) : null,
  );
}

/**
 * The known categories, the own ones that are there already, and a field for a new one.
 * @param {string} key
 * @param {import('./workshop-gateway.js').NoteValue} value
 * @param {string[]} categories
 * @param {WriteEvents} events
 */
function categoryField(key, value, categories, events) {
  const isNew = !categories.includes(value.category);
  const id = `ballast-note-${key}-category`;
  return h(
    'span',
    { class: 'ballast-note-category' },
    h('label', { class: 'ballast-sr', for: id }, AJS.I18n.getText('ballast.ui.workshop.category')),
    h(
      'select',
      {
        id,
        class: 'select',
        value: isNew ? '' : value.category,
        onchange: (/** @type {any} */ event) => events.type(key, { ...value, category: event.target.value }),
      },
      categories.map((category) => h('option', { key: category, value: category }, categoryName(category))),
      h('option', { key: 'other', value: '' }, AJS.I18n.getText('ballast.ui.workshop.category-other')),
    ),
    isNew
      ? h('input', {
          key: 'own',
          type: 'text',
          class: 'text',
          maxlength: 40,
          dir: 'auto',
          'aria-label': AJS.I18n.getText('ballast.ui.workshop.category-own'),
          placeholder: AJS.I18n.getText('ballast.ui.workshop.category-own'),
          value: value.category,
          oninput: (/** @type {any} */ event) => events.type(key, { ...value, category: event.target.value }),
        })
      : null,
  );
}

/** Says honestly where the note is. @param {OwnNote['status']} status @param {OwnNote['value']} value */
function savedState(status, { text }) {
  const texts = {
    typing: () => (text.trim() === '' ? AJS.I18n.getText('ballast.ui.workshop.write-something') : AJS.I18n.getText('ballast.ui.workshop.say-what-about')),
    saved: () => AJS.I18n.getText('ballast.ui.round.saved'),
    sending: () => AJS.I18n.getText('ballast.ui.round.saving'),
    waiting: () => AJS.I18n.getText('ballast.ui.round.waiting'),
    refused: () => '',
  };
  return h(
    'span',
    { class: status === 'saved' ? 'ballast-saved' : 'ballast-saving' },
    status === 'sending' || status === 'waiting' ? spinner() : null,
    texts[status](),
  );
}

/**
 * @param {string} key
 * @param {string} why
 * @param {import('./workshop-actions.js').WorkshopPageState} state
 * @param {WriteEvents} events
 */
function refused(key, why, state, events) {
  const theirs = state.page?.workshop?.notes.find((note) => note.key === key);
  return message(
    'warning',
    null,
    h('p', null, AJS.I18n.getText('ballast.ui.round.not-saved', why)),
    theirs
      ? [
          h('p', null, AJS.I18n.getText('ballast.ui.workshop.changed-elsewhere', theirs.text)),
          h(
            'p',
            { class: 'ballast-actions' },
            button(AJS.I18n.getText('ballast.ui.workshop.keep-mine'), () => events.keepMine(key), { key: 'mine' }),
            button(AJS.I18n.getText('ballast.ui.workshop.take-theirs'), () => events.takeTheirs(key), { key: 'theirs', style: 'link' }),
          ),
        ]
      : null,
  );
}
