package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundLog;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps the log of debt rounds in {@code ROUND_EVENT}. */
@Named
public class ActiveObjectsRoundLog implements RoundLog {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRoundLog(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(RoundId round, RoundEvent event) {
        ao.create(RoundEventEntity.class, columns(round, event));
    }

    @Override
    public void appendAll(RoundId round, List<RoundEvent> events) {
        Rows.createAll(
                ao,
                RoundEventEntity.class,
                events.stream().map(event -> columns(round, event)).toList());
    }

    private static Map<String, Object> columns(RoundId round, RoundEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ROUND_ID", round.value());
        columns.put("ACTION_CODE", event.action().name());
        columns.put("EVENT_AT", event.at().toEpochMilli());
        columns.put("EVENT_BY", event.by().value());
        event.issue().ifPresent(issue -> columns.put("ISSUE_ID", issue.value()));
        event.whom().ifPresent(person -> columns.put("ABOUT_PERSON", person.value()));
        event.only().ifPresent(person -> columns.put("ONLY_FOR", person.value()));
        if (!event.detail().isEmpty()) {
            columns.put("DETAIL_TEXT", event.detail());
        }
        return columns;
    }

    @Override
    public List<RoundEvent> after(RoundId round, long number) {
        int after = Math.toIntExact(Math.min(Integer.MAX_VALUE, Math.max(0, number)));
        Query newer = Query.select()
                .where("ROUND_ID = ? AND ID > ?", round.value(), after)
                .order("ID ASC");
        return Arrays.stream(ao.find(RoundEventEntity.class, newer))
                .map(ActiveObjectsRoundLog::event)
                .toList();
    }

    private static RoundEvent event(RoundEventEntity row) {
        return new RoundEvent(
                row.getID(),
                RoundAction.valueOf(row.getActionCode()),
                instant(row.getEventAt()),
                new UserId(row.getEventBy()),
                Optional.ofNullable(row.getIssueId()).map(IssueId::new),
                Rows.text(row.getDetailText()),
                Optional.ofNullable(row.getAboutPerson()).map(UserId::new),
                Optional.ofNullable(row.getOnlyFor()).map(UserId::new));
    }
}
