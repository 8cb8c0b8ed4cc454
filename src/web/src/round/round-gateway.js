import { createHttp } from '../shared/http.js';
import { createEstimationField } from './estimation-field.js';

/**
 * @file What the page of the debt round asks of the server. Every call rejects with a `Problem`; person-days are numbers, instants
 * ISO-8601 in UTC, `null` is "absent".
 */

/**
 * @typedef {'collect'|'understand'|'estimate'|'reveal'|'vote'|'count'|'closed'|'abandoned'} Stage
 * @typedef {'clear'|'question'|'not-my-area'} Mark
 * @typedef {import('../shared/gateway.js').ProblemBody} ProblemBody
 * @typedef {import('../shared/gateway.js').Person} Person
 *
 * @typedef {{number: number, by: Person, mine: boolean, at: string, text: string, open: boolean, reply: string|null, replyBy: Person|null}} Question
 * @typedef {{step: number, label: string|null, days: number|null}} Step
 * @typedef {{rank: number, votes: number, voters: number, spread: number|null, lastRank: number|null, kept: boolean}} Result
 *
 * @typedef {object} Item
 * @property {number} issueId
 * @property {number} place from 1, in the order of the stage
 * @property {string} issueKey
 * @property {string} summary
 * @property {import('../shared/gateway.js').Kind|null} kind
 * @property {import('../shared/gateway.js').Priority|null} priority
 * @property {number|null} estimate
 * @property {'listed'|'kept'|'merged'|'split'} state
 * @property {number|null} into
 * @property {ProblemBody|null} leftOut
 * @property {Mark|null} myMark
 * @property {{clear: number, questions: number, notTheirArea: number, missing: number, understood: boolean}|null} understanding
 * @property {Question[]} questions
 * @property {number|null} myStep
 * @property {{steps: number[], spread: number, disputed: boolean}|null} estimates
 * @property {number|null} agreedStep
 * @property {number} myDots
 * @property {ProblemBody|null} addRefusal
 * @property {Result|null} result
 *
 * @typedef {object} Round
 * @property {number} roundId
 * @property {string} title
 * @property {Stage} stage
 * @property {string} stageSince
 * @property {number} version
 * @property {string|null} deadline
 * @property {boolean} late
 * @property {Person} facilitator
 * @property {boolean} canSteer
 * @property {boolean} takesPart
 * @property {Array<{stage: Stage, deadline: string|null}>} stages
 * @property {Array<{to: Stage, objection: ProblemBody|null}>} moves
 * @property {{budget: number, cap: number, used: number, left: number}} dots
 * @property {{percent: number, needed: number, participants: number, fixed: boolean, reached: boolean|null, changeRefusal: ProblemBody|null}} quorum
 * @property {number} understoodPercent
 * @property {boolean} selfVote whether people may give dots to what they tagged themselves
 * @property {{kind: 'person-days'|'points'|'t-shirt', steps: Step[]}} scale
 * @property {Array<{userId: string, person: Person, me: boolean, facilitator: boolean}>} participants
 * @property {Item[]} items all of them, by place
 * @property {Array<{number: number, action: string, at: string, by: Person, issueId: number|null, detail: string}>} notices
 *
 * @typedef {{most: number, open: number, found: number|null}} RoundLength
 * @typedef {{boardId: number, boardName: string, round: Round|null, canOpen: boolean, openRefusal: ProblemBody|null,
 *   ended: EndedRound[]}} RoundPage
 * @typedef {{roundId: number, title: string, stage: Stage, opened: string, closed: string|null}} EndedRound
 * @typedef {{number: number, action: string, at: string, by: Person, issueId: number|null, detail: string}} LogLine
 * @typedef {{lines: LogLine[], more: boolean}} LogPage
 * @typedef {{roundId: number|null, stage: Stage|null, version: number, deadline: string|null}} RoundState
 */

/**
 * @typedef {object} RoundGateway
 * @property {(boardId: number) => Promise<RoundPage>} page
 * @property {(boardId: number, roundId: number) => Promise<Round>} round one that is over
 * @property {(boardId: number, roundId: number, after: number) => Promise<LogPage>} log lines with a number above that one
 * @property {(boardId: number, since: number) => Promise<RoundState>} state
 * @property {(boardId: number, jql?: string) => Promise<RoundLength>} roundLength how many items a new round would begin with
 * @property {(boardId: number, form: object) => Promise<RoundPage>} open
 * @property {(boardId: number, move: {from: Stage, to: Stage, override?: boolean, belowQuorum?: boolean, withoutNew?: boolean}) => Promise<RoundPage>} move
 * @property {(boardId: number, change: object) => Promise<RoundPage>} change
 * @property {(boardId: number, issueId: number, dots: number) => Promise<unknown>} dots
 * @property {(boardId: number, issueId: number, answer: {mark: Mark, question: string|null}) => Promise<unknown>} mark
 * @property {(boardId: number, issueId: number, step: number) => Promise<unknown>} estimate
 * @property {(boardId: number, issueId: number, step: number) => Promise<unknown>} agree
 * @property {(boardId: number, number: number, reply: string) => Promise<unknown>} reply
 * @property {(boardId: number, request: {jql?: string}) => Promise<RoundPage>} list what the query finds, or everything that came up since
 * @property {(boardId: number, issueId: number, into: number) => Promise<RoundPage>} merge
 * @property {(boardId: number, issueId: number, parts: string[]) => Promise<RoundPage>} split
 * @property {(boardId: number, issueKey: string, estimate: import('./estimation-field.js').Estimate) => Promise<void>} estimationField sets the board's own estimation field, in Jira
 */

/**
 * @param {string} contextPath
 * @param {typeof fetch} [fetchIt]
 * @returns {RoundGateway}
 */
export function createRoundGateway(contextPath, fetchIt) {
  const http = createHttp(contextPath, fetchIt);
  /** @param {number} boardId */
  const path = (boardId) => `/rest/ballast/1.0/boards/${boardId}/round`;
  /**
   * @param {number} boardId
   * @param {number} issueId
   */
  const item = (boardId, issueId) => `${path(boardId)}/items/${issueId}`;
  /**
   * @param {number} boardId
   * @param {number} roundId
   */
  const byId = (boardId, roundId) => `/rest/ballast/1.0/boards/${boardId}/rounds/${roundId}`;

  /**
   * A round with all of its items: an answer holds a hundred of them, the rest is asked for behind the highest issue.
   * @param {number} boardId
   * @param {Round & {moreItems: boolean}} round
   * @returns {Promise<Round>}
   */
  async function whole(boardId, round) {
    let { items, moreItems: more } = round;
    while (more) {
      const last = Math.max(...items.map(({ issueId }) => issueId));
      const next = await http('GET', `${byId(boardId, round.roundId)}/items?after=${last}`);
      items = [...items, ...next.items];
      ({ more } = next);
    }
    return { ...round, items: [...items].sort((one, other) => one.place - other.place) };
  }

  /**
   * @param {number} boardId
   * @param {Promise<any>} answer
   * @returns {Promise<RoundPage>}
   */
  async function wholePage(boardId, answer) {
    const page = await answer;
    return page.round ? { ...page, round: await whole(boardId, page.round) } : page;
  }

  return {
    page: (boardId) => wholePage(boardId, http('GET', path(boardId))),
    round: async (boardId, roundId) => whole(boardId, await http('GET', byId(boardId, roundId))),
    log: (boardId, roundId, after) => http('GET', `${byId(boardId, roundId)}/log?after=${after}`),
    state: (boardId, since) => http('GET', `${path(boardId)}/state?since=${since}`),
    roundLength: (boardId, jql) => http('GET', `${path(boardId)}/length${jql === undefined ? '' : `?jql=${encodeURIComponent(jql)}`}`),
    open: (boardId, form) => wholePage(boardId, http('POST', path(boardId), form)),
    move: (boardId, move) => wholePage(boardId, http('PUT', `${path(boardId)}/stage`, move)),
    change: (boardId, change) => wholePage(boardId, http('PUT', `${path(boardId)}/settings`, change)),
    dots: (boardId, issueId, dots) => http('PUT', `${item(boardId, issueId)}/dots`, { dots }),
    mark: (boardId, issueId, answer) => http('PUT', `${item(boardId, issueId)}/mark`, answer),
    estimate: (boardId, issueId, step) => http('PUT', `${item(boardId, issueId)}/estimate`, { step }),
    agree: (boardId, issueId, step) => http('PUT', `${item(boardId, issueId)}/agreed`, { step }),
    reply: (boardId, number, reply) => http('PUT', `${path(boardId)}/questions/${number}/reply`, { reply }),
    list: (boardId, request) => wholePage(boardId, http('POST', `${path(boardId)}/items`, request)),
    merge: (boardId, issueId, into) => wholePage(boardId, http('POST', `${item(boardId, issueId)}/merge`, { into })),
    split: (boardId, issueId, parts) => wholePage(boardId, http('POST', `${item(boardId, issueId)}/split`, { parts })),
    estimationField: createEstimationField(http),
  };
}
