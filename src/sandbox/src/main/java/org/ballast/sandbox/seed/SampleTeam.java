package org.ballast.sandbox.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.Filters.Share;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SecurityLevelRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;

/**
 * Two teams that one can believe in: people with different rights, two projects with Scrum boards, and issues among
 * which there is plenty of technical debt. The content is in the resource files below {@code /sample}.
 */
public final class SampleTeam {

    /** Everybody's personal access token for scripts is this word and the login name: {@code token-of-maya}. */
    public static final String TOKEN_PREFIX = "token-of-";

    /** What viewers may do: look, ask and report, but change nothing. */
    private static final Set<ProjectPermission> VIEWERS = EnumSet.of(
            ProjectPermission.BROWSE_PROJECTS, ProjectPermission.CREATE_ISSUES, ProjectPermission.ADD_COMMENTS);
    /** What only administrators of a project may do. */
    private static final Set<ProjectPermission> ADMINISTRATORS_ONLY = EnumSet.of(
            ProjectPermission.ADMINISTER_PROJECTS,
            ProjectPermission.MANAGE_SPRINTS_PERMISSION,
            ProjectPermission.DELETE_ISSUES);

    private final Store store;
    private final Instant now;
    private final TeamFile file = SampleFiles.team();

    private SampleTeam(Store store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /**
     * Fills an empty store in one transaction.
     *
     * @param now the moment that all dates are counted from: active sprints contain it
     */
    public static void fill(Store store, Instant now) {
        store.database().inTransaction(() -> new SampleTeam(store, now).fill());
    }

    private void fill() {
        file.people().forEach(this::addPerson);
        file.projects().forEach(this::addProject);
        file.boards().forEach(this::addBoard);
        new SampleIssues(store, now).addAll(SampleFiles.issues());
        file.people().stream()
                .filter(TeamFile.Person::left)
                .forEach(person -> store.users()
                        .setActive(
                                store.users()
                                        .byName(person.name())
                                        .orElseThrow()
                                        .id(),
                                false));
    }

    private void addPerson(TeamFile.Person person) {
        UserRow user = store.users()
                .create(person.name(), person.name(), person.displayName(), person.name() + "@example.org");
        store.groups().add(user.id(), Groups.USERS);
        for (String group : person.groups()) {
            store.groups().create(group);
            store.groups().add(user.id(), group);
        }
        store.tokens().store(user.id(), "sample", TOKEN_PREFIX + person.name());
    }

    private void addProject(TeamFile.Project project) {
        UserRow lead = store.users().byName(project.lead()).orElseThrow();
        ProjectRow row = store.projects().create(project.key(), project.name(), lead.id());
        store.projects().describe(row.id(), project.description());
        project.components().forEach(component -> store.projects().componentOrNew(row.id(), component));
        project.roles()
                .administrators()
                .forEach(group -> store.permissions().grant(row.id(), EnumSet.allOf(ProjectPermission.class), group));
        project.roles()
                .developers()
                .forEach(group -> store.permissions()
                        .grant(row.id(), EnumSet.complementOf(EnumSet.copyOf(ADMINISTRATORS_ONLY)), group));
        project.roles().viewers().forEach(group -> store.permissions().grant(row.id(), VIEWERS, group));
        SecurityLevelRow level = store.permissions()
                .createLevel(
                        row.id(),
                        project.securityLevel().name(),
                        project.securityLevel().description());
        project.securityLevel().groups().forEach(group -> store.permissions().addToLevel(level.id(), group));
    }

    private void addBoard(TeamFile.Board board) {
        ProjectRow project = store.projects().byKey(board.project()).orElseThrow();
        FilterRow filter = store.filters()
                .create(
                        board.filter(),
                        "project = " + project.key() + " ORDER BY Rank ASC",
                        project.leadId(),
                        Share.PROJECT,
                        Long.toString(project.id()));
        BoardRow row = store.boards().create(board.name(), board.type(), filter.id(), project.id());
        if (board.active() == null) {
            return;
        }
        Duration length = Duration.ofDays(7L * board.weeks());
        Instant start = now.minus(Duration.ofDays(board.daysIntoSprint()));
        List<String> closed = board.closed();
        for (int i = 0; i < closed.size(); i++) {
            Instant began = start.minus(length.multipliedBy(closed.size() - (long) i));
            Instant ended = began.plus(length);
            store.sprints().insert(row.id(), closed.get(i), State.CLOSED, "", began, ended, ended);
        }
        store.sprints().insert(row.id(), board.active(), State.ACTIVE, board.goal(), start, start.plus(length), null);
        board.future().forEach(name -> store.sprints().create(row.id(), name));
    }
}
