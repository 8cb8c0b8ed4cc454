import { h } from '../shared/dom.js';
import { selectField } from '../shared/form.js';
import { heading, message, problemMessage, spinner } from '../shared/ui.js';
import { POLICY_FIELDS, policyForm } from './policy-form.js';

/**
 * @typedef {object} SetupState
 * @property {import('../shared/gateway.js').Policy} policy
 * @property {import('../shared/gateway.js').PolicyCost|null} cost
 * @property {boolean} byWeek
 * @property {import('../shared/gateway.js').JiraProject[]} projects
 * @property {string} projectKey
 * @property {string|null} refusal why the board can not be set up in this project
 * @property {boolean} saving
 * @property {import('../shared/problem.js').Problem|null} problem
 * @property {Record<string, string>} errors
 */

/**
 * @typedef {object} SetupEvents
 * @property {(part: Partial<import('../shared/gateway.js').Policy>) => void} change
 * @property {(projectKey: string) => void} project
 * @property {() => void} start
 */

/**
 * What a team sees before its board is set up: what it is for, and one form with values that work.
 * @param {SetupState} setup
 * @param {SetupEvents} events
 */
export function setupView(setup, events) {
  return h(
    'section',
    { class: 'ballast-setup', 'aria-labelledby': 'ballast-setup-title', key: 'setup' },
    heading('ballast-setup-title', AJS.I18n.getText('ballast.ui.setup.title')),
    h('p', null, AJS.I18n.getText('ballast.ui.setup.explain')),
    steps(),
    h(
      'form',
      {
        class: 'aui top-label ballast-form ballast-policy',
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          events.start();
        },
      },
      problemOf(setup),
      policyForm(setup, events.change, setup.errors),
      homeProject(setup, events),
      h(
        'div',
        { class: 'buttons-container' },
        h(
          'button',
          {
            type: 'submit',
            class: 'aui-button aui-button-primary',
            'aria-disabled': setup.saving || setup.refusal ? 'true' : null,
            'aria-describedby': setup.refusal ? 'ballast-setup-refusal' : null,
          },
          setup.saving ? spinner() : null,
          AJS.I18n.getText('ballast.ui.setup.start'),
        ),
        setup.refusal
          ? h('span', { class: 'ballast-why', id: 'ballast-setup-refusal', role: 'status' }, setup.refusal)
          : h('span', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.setup.later')),
      ),
    ),
  );
}

/** @param {SetupState} setup */
function problemOf({ problem, errors }) {
  const atFields = Object.keys(errors).some((name) => POLICY_FIELDS.includes(name));
  return problem && !atFields ? problemMessage(problem) : null;
}

function steps() {
  return h(
    'ol',
    { class: 'ballast-steps' },
    h('li', null, AJS.I18n.getText('ballast.ui.setup.step-tag')),
    h('li', null, AJS.I18n.getText('ballast.ui.setup.step-vote')),
    h('li', null, AJS.I18n.getText('ballast.ui.setup.step-pick')),
  );
}

/**
 * @param {SetupState} setup
 * @param {SetupEvents} events
 */
function homeProject({ projects, projectKey, errors }, events) {
  if (projects.length < 2) {
    return null;
  }
  return selectField(
    {
      id: 'ballast-policy-projectKey',
      label: AJS.I18n.getText('ballast.ui.setup.project'),
      help: AJS.I18n.getText('ballast.ui.setup.project-help'),
      error: errors.projectKey,
    },
    projects.map((project) => ({ value: project.key, label: `${project.name} (${project.key})` })),
    projectKey,
    events.project,
  );
}

/** For those who may not set the board up. @param {string|null} why */
export function notSetUpView(why) {
  return message(
    'info',
    AJS.I18n.getText('ballast.ui.setup.not-yet'),
    h('p', null, AJS.I18n.getText('ballast.ui.setup.explain')),
    steps(),
    h('p', null, why ?? AJS.I18n.getText('ballast.ui.setup.ask-admin')),
  );
}
