package org.ballast.core.planning.usecase;

import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * An item that equal shares would have bought and that the ranking leaves out.
 *
 * @param rank its place in the ranking, from 1
 */
public record FairLeftOutView(IssueId issueId, String issueKey, String summary, PersonDays estimate, int rank) {}
