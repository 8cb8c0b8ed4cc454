import { h } from '../shared/dom.js';
import { heading } from '../shared/ui.js';
import { quartersView } from './commitments-view.js';

/** What the teams commit themselves to, on the strategy's page. @param {import('./commitments-gateway.js').TeamCommitments} commitments */
export function teamCommitments({ teams, teamsHidden }) {
  return teams.length === 0 && !teamsHidden
    ? null
    : h(
        'section',
        { class: 'ballast-section', 'aria-labelledby': 'ballast-team-commitments', key: 'commitments' },
        heading('ballast-team-commitments', AJS.I18n.getText('ballast.ui.commitment.teams')),
        teams.map((team) => h('article', { key: String(team.boardId), class: 'ballast-team-committed', 'aria-label': team.name }, h('h3', { dir: 'auto' }, team.name), quartersView(team.quarters, null))),
        teamsHidden ? h('p', { class: 'ballast-quiet' }, AJS.I18n.getText('ballast.ui.capacity-check.teams-hidden')) : null,
      );
}
