package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.Quota;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.UserId;

/** Keeps the policies in {@code TEAM_POLICY}. */
@Named
public class ActiveObjectsPolicyHistory implements PolicyHistory {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsPolicyHistory(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<SavedPolicy> of(BoardId board) {
        Query newestFirst = Query.select().where("BOARD_ID = ?", board.value()).order("SINCE DESC, ID DESC");
        return Arrays.stream(ao.find(TeamPolicyEntity.class, newestFirst))
                .map(ActiveObjectsPolicyHistory::saved)
                .toList();
    }

    @Override
    public void append(SavedPolicy saved) {
        TeamPolicy policy = saved.policy();
        ao.create(
                TeamPolicyEntity.class,
                new DBParam("BOARD_ID", saved.board().value()),
                new DBParam("SINCE", saved.since().toEpochMilli()),
                new DBParam("SAVED_BY", saved.savedBy().value()),
                new DBParam("TEAM_SIZE", policy.teamSize()),
                new DBParam("SPRINT_WEEKS", policy.sprintWeeks()),
                new DBParam("TASKS_MIN", policy.tasksMin()),
                new DBParam("TASKS_MAX", policy.tasksMax()),
                new DBParam("LARGEST_TASK_HALF_DAYS", policy.largestTask().halfDays()),
                new DBParam("QUOTA", policy.quota().name()),
                new DBParam("DOT_BUDGET", saved.dots().budget()),
                new DBParam("DOTS_PER_ITEM", saved.dots().cap()),
                new DBParam("RHYTHM_TEXT", RhythmText.write(policy.rhythm())));
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(TeamPolicyEntity.class, "BOARD_ID = ?", board.value());
    }

    private static SavedPolicy saved(TeamPolicyEntity row) {
        TeamPolicy policy = new TeamPolicy(
                row.getTeamSize(),
                row.getSprintWeeks(),
                row.getTasksMin(),
                row.getTasksMax(),
                new Effort(row.getLargestTaskHalfDays()),
                Quota.valueOf(row.getQuota()),
                RhythmText.read(text(row.getRhythmText())));
        return new SavedPolicy(
                new BoardId(row.getBoardId()),
                policy,
                new DotLimits(row.getDotBudget(), row.getDotsPerItem()),
                instant(row.getSince()),
                new UserId(row.getSavedBy()));
    }
}
