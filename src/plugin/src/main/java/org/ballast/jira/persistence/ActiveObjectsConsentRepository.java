package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.workshop.ConsentRepository;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.WorkshopId;

/** Keeps sources in {@code WORKSHOP_SOURCE} and stances in {@code WORKSHOP_STANCE}. */
@Named
public class ActiveObjectsConsentRepository implements ConsentRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsConsentRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<KernelSource> sources(WorkshopId workshop) {
        return Arrays.stream(ao.find(WorkshopSourceEntity.class, "WORKSHOP_ID = ?", workshop.value()))
                .flatMap(row -> ElementKey.parse(row.getElementKey()).stream()
                        .map(element -> new KernelSource(element, row.getClusterNumber())))
                .sorted(Comparator.comparing(KernelSource::element).thenComparing(KernelSource::cluster))
                .toList();
    }

    @Override
    public void add(WorkshopId workshop, KernelSource source) {
        String key = RowKey.of(workshop.value(), source.element().text(), source.cluster());
        if (first(ao.find(WorkshopSourceEntity.class, "SOURCE_KEY = ?", key)).isEmpty()) {
            ao.create(
                    WorkshopSourceEntity.class,
                    new DBParam("WORKSHOP_ID", workshop.value()),
                    new DBParam("ELEMENT_KEY", source.element().text()),
                    new DBParam("CLUSTER_NUMBER", source.cluster()),
                    new DBParam("SOURCE_KEY", key));
        }
    }

    @Override
    public List<Stance> stances(WorkshopId workshop) {
        return Arrays.stream(ao.find(WorkshopStanceEntity.class, "WORKSHOP_ID = ?", workshop.value()))
                .flatMap(ActiveObjectsConsentRepository::stance)
                .sorted(Comparator.comparing(Stance::element)
                        .thenComparing(Stance::by)
                        .thenComparing(Stance::number))
                .toList();
    }

    @Override
    public void add(WorkshopId workshop, Stance stance) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("WORKSHOP_ID", workshop.value());
        columns.put("ELEMENT_KEY", stance.element().text());
        columns.put("USER_ID", stance.by().value());
        columns.put("STANCE_NUMBER", stance.number());
        columns.put("KIND_CODE", stance.kind().name());
        columns.put("REVISION", stance.revision());
        if (!stance.reason().isEmpty()) {
            columns.put("REASON", stance.reason());
        }
        columns.put("TAKEN_AT", stance.at().toEpochMilli());
        columns.put(
                "STANCE_KEY",
                RowKey.of(
                        workshop.value(),
                        stance.element().text(),
                        stance.number(),
                        stance.by().value()));
        ao.create(WorkshopStanceEntity.class, columns);
    }

    private static Stream<Stance> stance(WorkshopStanceEntity row) {
        return ElementKey.parse(row.getElementKey()).stream()
                .map(element -> new Stance(
                        element,
                        new UserId(row.getUserId()),
                        row.getStanceNumber(),
                        StanceKind.valueOf(row.getKindCode()),
                        row.getRevision(),
                        Rows.text(row.getReason()),
                        instant(row.getTakenAt())));
    }
}
