package org.ballast.jira.jql;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.planning.WhatIf;
import org.ballast.core.planning.usecase.SuggestSprint;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.config.PlanningUseCases;
import org.ballast.jira.config.WallClock;

/** The suggestion for a board that is named in a query. */
@Named
public class SuggestedTasks {
    private final BoardRepository boards;
    private final BoardDirectory directory;
    private final PlanningUseCases useCases;
    private final WallClock clock;
    private final TimeZoneManager zones;
    private final ThreadLocal<Boolean> isAsking = ThreadLocal.withInitial(() -> false);

    @Inject
    public SuggestedTasks(
            BoardRepository boards,
            BoardDirectory directory,
            PlanningUseCases useCases,
            WallClock clock,
            @ComponentImport TimeZoneManager zones) {
        this.boards = boards;
        this.directory = directory;
        this.useCases = useCases;
        this.clock = clock;
        this.zones = zones;
    }

    /** Whether the person may see a board with that name or id that uses Ballast. */
    boolean knows(Long user, String nameOrId) {
        return once(true, () -> !visible(user(user), nameOrId).isEmpty());
    }

    /** The issues suggested for the next sprint; those of all boards when several have the name. */
    List<IssueId> find(Long user, String nameOrId) {
        UserId viewer = user(user);
        return once(
                List.of(),
                () -> visible(viewer, nameOrId).stream()
                        .flatMap(board -> suggestion(viewer, board).stream())
                        .distinct()
                        .toList());
    }

    /** A board's filter may name the board's own suggestion; then the inner question is left open. */
    private <T> T once(T whenAsking, Supplier<T> question) {
        if (isAsking.get()) {
            return whenAsking;
        }
        isAsking.set(true);
        try {
            return question.get();
        } finally {
            isAsking.remove();
        }
    }

    private List<IssueId> suggestion(UserId viewer, Board board) {
        Instant now = clock.now();
        SuggestSprint.Command command = new SuggestSprint.Command(
                viewer,
                board.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WhatIf.NOTHING,
                LocalDate.ofInstant(now, zones.getUserTimeZone().toZoneId()),
                now);
        return useCases.suggestSprint()
                .handle(command)
                .fold(
                        suggestion -> suggestion.picks().stream()
                                .map(pick -> pick.candidate().issueId())
                                .toList(),
                        refusal -> List.of());
    }

    private List<Board> visible(UserId viewer, String nameOrId) {
        return boards.all().stream()
                .filter(board -> board.name().equalsIgnoreCase(nameOrId)
                        || String.valueOf(board.id().value()).equals(nameOrId))
                .filter(board -> directory.canSeeFilter(viewer, board.filterId()))
                .toList();
    }

    private static UserId user(Long id) {
        return new UserId(String.valueOf(id));
    }
}
