package org.ballast.sandbox.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ballast.sandbox.store.BoardRow;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.Filters.Share;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.SprintRow.State;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;

/** Makes people, projects, boards and sprints. */
final class TeamSeed {
    /** How many people work in a team; most are in two. */
    private static final int MEMBERS = 8;

    private static final int NEW_PEOPLE_OF_A_TEAM = 4;
    private static final Duration SPRINT = Duration.ofDays(14);
    private static final Set<ProjectPermission> WORK = EnumSet.complementOf(EnumSet.of(
            ProjectPermission.ADMINISTER_PROJECTS, ProjectPermission.DELETE_ISSUES, ProjectPermission.MOVE_ISSUES));

    private final Store store;
    private final Instant now;

    /**
     * A team without issues.
     *
     * @param levelId security level that the team alone sees
     */
    record Draft(
            ProjectRow project,
            BoardRow board,
            long levelId,
            long activeSprint,
            long nextSprint,
            List<UserRow> members) {}

    TeamSeed(Store store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** Makes the administrator unless the sandbox has one. */
    void administrator() {
        if (store.users().byName("admin").isEmpty()) {
            UserRow admin = store.users().create("admin", "admin", "Administrator", "admin@example.com");
            store.groups().add(admin.id(), Groups.ADMINISTRATORS);
            store.groups().add(admin.id(), Groups.USERS);
        }
    }

    /** Somebody whose password is the name. */
    UserRow person(int number) {
        String name = "person%04d".formatted(number);
        UserRow person = store.users().create(name, name, "Person %04d".formatted(number), name + "@example.com");
        store.groups().add(person.id(), Groups.USERS);
        return person;
    }

    Draft team(int number, List<UserRow> people) {
        List<UserRow> members = IntStream.range(0, Math.min(MEMBERS, people.size()))
                .mapToObj(member -> people.get(((number - 1) * NEW_PEOPLE_OF_A_TEAM + member) % people.size()))
                .toList();
        ProjectRow project = store.projects()
                .create(
                        "T%03d".formatted(number),
                        "Team %03d".formatted(number),
                        members.get(0).id());
        store.permissions().grant(project.id(), WORK, Groups.USERS);
        store.permissions().grant(project.id(), ProjectPermission.ADMINISTER_PROJECTS, Groups.ADMINISTRATORS);
        FilterRow filter = store.filters()
                .create(
                        "Filter of team %03d".formatted(number),
                        "project = " + project.key(),
                        members.get(0).id(),
                        Share.PROJECT,
                        String.valueOf(project.id()));
        BoardRow board = store.boards().create("Board of team %03d".formatted(number), filter.id(), project.id());
        return new Draft(project, board, level(project, members), activeSprint(board), nextSprint(board), members);
    }

    private long level(ProjectRow project, List<UserRow> members) {
        String group = "team-" + project.key();
        store.groups().create(group);
        members.forEach(member -> store.groups().add(member.id(), group));
        long level = store.permissions()
                .createLevel(project.id(), "Team", "The team alone")
                .id();
        store.permissions().addToLevel(level, group);
        return level;
    }

    private long activeSprint(BoardRow board) {
        Instant start = now.minus(SPRINT.dividedBy(2));
        return store.sprints()
                .insert(board.id(), "Sprint 7", State.ACTIVE, "", start, start.plus(SPRINT), null)
                .id();
    }

    private long nextSprint(BoardRow board) {
        long next = store.sprints().create(board.id(), "Sprint 8").id();
        store.sprints().create(board.id(), "Sprint 9");
        return next;
    }
}
