package org.ballast.jira.gateway;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.core.shared.UserId;

/** Reads boards by JQL over their saved filters, as the person who asks. */
@Named
public class JiraBoardDirectory implements BoardDirectory {
    private static final Refusal SPRINT_UNKNOWN = Refusal.unknown("ballast.planning.sprint-unknown");

    private final JiraUsers users;
    private final JqlSearch search;

    @Inject
    public JiraBoardDirectory(JiraUsers users, JqlSearch search) {
        this.users = users;
        this.search = search;
    }

    @Override
    public boolean canSeeFilter(UserId viewer, long filterId) {
        return users.find(viewer)
                .filter(user -> search.isValid(user, inFilter(filterId)))
                .isPresent();
    }

    @Override
    public Set<IssueId> onBoard(UserId viewer, Board board, Collection<IssueId> issues) {
        return users.find(viewer)
                .map(user -> JqlSearch.ids(search.among(user, inFilter(board.filterId()) + " AND ", issues)))
                .orElse(Set.of());
    }

    @Override
    public Outcome<BoardReading> read(UserId viewer, Board board, Optional<SprintId> target) {
        if (target.filter(sprint -> !knowsSprint(viewer, sprint)).isPresent()) {
            return Outcome.refused(SPRINT_UNKNOWN);
        }
        String open = open(board);
        return Outcome.done(new BoardReading(
                as(viewer, open),
                as(viewer, open + " AND (sprint in openSprints() OR sprint in futureSprints())"),
                target.isEmpty()
                        ? Set.of()
                        : as(
                                viewer,
                                inFilter(board.filterId()) + " AND " + TaggedIssues.JQL + " AND "
                                        + inSprint(target.get())),
                as(viewer, open + " AND Flagged is not EMPTY")));
    }

    @Override
    public boolean knowsSprint(UserId viewer, SprintId sprint) {
        return users.find(viewer)
                .filter(user -> search.isValid(user, inSprint(sprint)))
                .isPresent();
    }

    @Override
    public boolean hasIssueOf(UserId viewer, long filterId, ProjectId project) {
        String jql = inFilter(filterId) + " AND project = " + project.value();
        return users.find(viewer).filter(user -> search.finds(user, jql)).isPresent();
    }

    @Override
    public Set<IssueId> allOpen(Board board) {
        return search.idsForAnybody(open(board));
    }

    /** Without Jira Software there are no sprints and no flag; such a query finds nothing. */
    private Set<IssueId> as(UserId viewer, String jql) {
        return users.find(viewer).map(user -> search.ids(user, jql)).orElse(Set.of());
    }

    private static String inFilter(long filterId) {
        return "filter = " + filterId;
    }

    private static String inSprint(SprintId sprint) {
        return "sprint = " + sprint.value();
    }

    private static String open(Board board) {
        return inFilter(board.filterId()) + " AND resolution is EMPTY AND " + TaggedIssues.JQL;
    }
}
