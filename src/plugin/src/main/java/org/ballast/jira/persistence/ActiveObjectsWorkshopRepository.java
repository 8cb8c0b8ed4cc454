package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRepository;
import org.ballast.core.workshop.WorkshopStage;

/** Keeps workshops in {@code WORKSHOP}, their people in {@code WORKSHOP_PERSON} and their logs in {@code WORKSHOP_EVENT}. */
@Named
public class ActiveObjectsWorkshopRepository implements WorkshopRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsWorkshopRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Workshop open(StrategyId strategy, String title, UserId facilitator, Instant at) {
        return workshop(ao.create(
                WorkshopEntity.class,
                new DBParam("STRATEGY_ID", strategy.value()),
                new DBParam("TITLE", title),
                new DBParam("FACILITATOR", facilitator.value()),
                new DBParam("STAGE_CODE", WorkshopStage.WRITE.name()),
                new DBParam("OPENED_AT", at.toEpochMilli()),
                new DBParam("OPEN_KEY", openKey(strategy))));
    }

    @Override
    public Optional<Workshop> find(WorkshopId workshop) {
        return row(workshop).map(ActiveObjectsWorkshopRepository::workshop);
    }

    @Override
    public Optional<Workshop> findOpen(StrategyId strategy) {
        return first(ao.find(WorkshopEntity.class, "OPEN_KEY = ?", openKey(strategy)))
                .map(ActiveObjectsWorkshopRepository::workshop);
    }

    @Override
    public List<Workshop> closed(StrategyId strategy) {
        Query newestFirst = Query.select()
                .where("STRATEGY_ID = ? AND STAGE_CODE = ?", strategy.value(), WorkshopStage.CLOSED.name())
                .order("ID DESC");
        return Arrays.stream(ao.find(WorkshopEntity.class, newestFirst))
                .map(ActiveObjectsWorkshopRepository::workshop)
                .toList();
    }

    @Override
    public void save(Workshop workshop) {
        WorkshopEntity row = row(workshop.id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no workshop " + workshop.id().value()));
        row.setFacilitator(workshop.facilitator().value());
        row.setStageCode(workshop.stage().name());
        if (workshop.stage() == WorkshopStage.CLOSED) {
            row.setOpenKey(RowKey.closed(workshop.id().value()));
        }
        row.save();
    }

    @Override
    public List<Participant> participants(WorkshopId workshop) {
        return Arrays.stream(ao.find(WorkshopPersonEntity.class, "WORKSHOP_ID = ?", workshop.value()))
                .map(row -> new Participant(
                        new UserId(row.getUserId()), instant(row.getJoinedAt()), Rows.optionalInstant(row.getLeftAt())))
                .sorted(Comparator.comparing(Participant::user))
                .toList();
    }

    @Override
    public void save(WorkshopId workshop, Participant participant) {
        String key = RowKey.of(workshop.value(), participant.user().value());
        Optional<WorkshopPersonEntity> present = first(ao.find(WorkshopPersonEntity.class, "PERSON_KEY = ?", key));
        WorkshopPersonEntity row = present.orElseGet(() -> ao.create(
                WorkshopPersonEntity.class,
                new DBParam("WORKSHOP_ID", workshop.value()),
                new DBParam("USER_ID", participant.user().value()),
                new DBParam("JOINED_AT", participant.joined().toEpochMilli()),
                new DBParam("PERSON_KEY", key)));
        row.setJoinedAt(participant.joined().toEpochMilli());
        row.setLeftAt(participant.left().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    @Override
    public int newestSequence(WorkshopId workshop) {
        Query newest = Query.select()
                .where("WORKSHOP_ID = ?", workshop.value())
                .order("SEQUENCE_NUMBER DESC")
                .limit(1);
        return first(ao.find(WorkshopEventEntity.class, newest))
                .map(WorkshopEventEntity::getSequenceNumber)
                .orElse(0);
    }

    @Override
    public void append(WorkshopId workshop, WorkshopEvent event) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("WORKSHOP_ID", workshop.value());
        columns.put("SEQUENCE_NUMBER", event.sequence());
        columns.put("ACTION_CODE", event.action().name());
        if (!event.detail().isEmpty()) {
            columns.put("DETAIL_TEXT", event.detail());
        }
        columns.put("EVENT_BY", event.by().value());
        columns.put("EVENT_AT", event.at().toEpochMilli());
        columns.put("EVENT_KEY", RowKey.of(workshop.value(), event.sequence()));
        ao.create(WorkshopEventEntity.class, columns);
    }

    @Override
    public List<WorkshopEvent> log(WorkshopId workshop) {
        Query ascending =
                Query.select().where("WORKSHOP_ID = ?", workshop.value()).order("SEQUENCE_NUMBER ASC");
        return Arrays.stream(ao.find(WorkshopEventEntity.class, ascending))
                .map(row -> new WorkshopEvent(
                        row.getSequenceNumber(),
                        WorkshopAction.valueOf(row.getActionCode()),
                        Rows.text(row.getDetailText()),
                        new UserId(row.getEventBy()),
                        instant(row.getEventAt())))
                .toList();
    }

    private Optional<WorkshopEntity> row(WorkshopId workshop) {
        return Rows.id(workshop.value()).flatMap(id -> first(ao.find(WorkshopEntity.class, "ID = ?", id)));
    }

    private static String openKey(StrategyId strategy) {
        return openKey(String.valueOf(strategy.value()));
    }

    static String openKey(String strategy) {
        return RowKey.of("open", strategy);
    }

    private static Workshop workshop(WorkshopEntity row) {
        return new Workshop(
                new WorkshopId(row.getID()),
                new StrategyId(row.getStrategyId()),
                row.getTitle(),
                new UserId(row.getFacilitator()),
                WorkshopStage.valueOf(row.getStageCode()),
                instant(row.getOpenedAt()));
    }
}
