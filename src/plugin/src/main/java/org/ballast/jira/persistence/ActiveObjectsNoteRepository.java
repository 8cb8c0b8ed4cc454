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
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.shared.UserId;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.NoteKey;
import org.ballast.core.workshop.NotePlace;
import org.ballast.core.workshop.NoteRepository;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.WorkshopId;

/** Keeps problem notes in {@code WORKSHOP_NOTE} and their clusters in {@code WORKSHOP_CLUSTER}. */
@Named
public class ActiveObjectsNoteRepository implements NoteRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsNoteRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ProblemNote> notes(WorkshopId workshop) {
        return Arrays.stream(rows(workshop))
                .map(ActiveObjectsNoteRepository::note)
                .toList();
    }

    @Override
    public List<ProblemNote> notes(WorkshopId workshop, UserId author) {
        Query own = Query.select()
                .where("WORKSHOP_ID = ? AND AUTHOR = ?", workshop.value(), author.value())
                .order("ID ASC");
        return Arrays.stream(ao.find(WorkshopNoteEntity.class, own))
                .map(ActiveObjectsNoteRepository::note)
                .toList();
    }

    @Override
    public Optional<ProblemNote> find(WorkshopId workshop, UserId author, NoteKey key) {
        return row(workshop, author, key).map(ActiveObjectsNoteRepository::note);
    }

    @Override
    public ProblemNote save(WorkshopId workshop, ProblemNote note) {
        Optional<WorkshopNoteEntity> present = row(workshop, note.author(), note.key());
        if (present.isEmpty()) {
            return note(ao.create(WorkshopNoteEntity.class, columns(workshop, note)));
        }
        WorkshopNoteEntity row = present.get();
        row.setCategory(note.category());
        row.setNoteText(note.text());
        row.setAnonymous(note.anonymous());
        row.setRevision(note.revision());
        row.setWindowKey(note.window());
        row.setChangedAt(note.changedAt().toEpochMilli());
        row.save();
        return note(row);
    }

    @Override
    public void remove(WorkshopId workshop, UserId author, NoteKey key) {
        ao.deleteWithSQL(WorkshopNoteEntity.class, "NOTE_KEY = ?", noteKey(workshop, author, key));
    }

    @Override
    public void arrange(WorkshopId workshop, List<NotePlace> places) {
        Map<Long, Optional<Integer>> targets = new HashMap<>();
        places.forEach(place -> targets.put(place.number(), place.cluster()));
        for (WorkshopNoteEntity row : rows(workshop)) {
            Optional<Integer> target = targets.get((long) row.getID());
            if (target != null) {
                row.setClusterNumber(target.orElse(null));
                row.save();
            }
        }
    }

    @Override
    public List<Cluster> clusters(WorkshopId workshop) {
        return Arrays.stream(ao.find(WorkshopClusterEntity.class, "WORKSHOP_ID = ?", workshop.value()))
                .map(row -> new Cluster(row.getClusterNumber(), Rows.text(row.getName()), row.getRevision()))
                .sorted(Comparator.comparingInt(Cluster::number))
                .toList();
    }

    @Override
    public void save(WorkshopId workshop, Cluster cluster) {
        String key = RowKey.of(workshop.value(), cluster.number());
        WorkshopClusterEntity row = first(ao.find(WorkshopClusterEntity.class, "CLUSTER_KEY = ?", key))
                .orElseGet(() -> ao.create(
                        WorkshopClusterEntity.class,
                        new DBParam("WORKSHOP_ID", workshop.value()),
                        new DBParam("CLUSTER_NUMBER", cluster.number()),
                        new DBParam("REVISION", cluster.revision()),
                        new DBParam("CLUSTER_KEY", key)));
        row.setName(cluster.name());
        row.setRevision(cluster.revision());
        row.save();
    }

    private WorkshopNoteEntity[] rows(WorkshopId workshop) {
        return ao.find(
                WorkshopNoteEntity.class,
                Query.select().where("WORKSHOP_ID = ?", workshop.value()).order("ID ASC"));
    }

    private Optional<WorkshopNoteEntity> row(WorkshopId workshop, UserId author, NoteKey key) {
        return first(ao.find(WorkshopNoteEntity.class, "NOTE_KEY = ?", noteKey(workshop, author, key)));
    }

    private static String noteKey(WorkshopId workshop, UserId author, NoteKey key) {
        return RowKey.of(workshop.value(), key.value(), author.value());
    }

    private static Map<String, Object> columns(WorkshopId workshop, ProblemNote note) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("WORKSHOP_ID", workshop.value());
        columns.put("AUTHOR", note.author().value());
        columns.put("CLIENT_KEY", note.key().value());
        columns.put("CATEGORY", note.category());
        columns.put("NOTE_TEXT", note.text());
        columns.put("ANONYMOUS", note.anonymous());
        columns.put("REVISION", note.revision());
        columns.put("WINDOW_KEY", note.window());
        columns.put("CHANGED_AT", note.changedAt().toEpochMilli());
        columns.put("NOTE_KEY", noteKey(workshop, note.author(), note.key()));
        return columns;
    }

    private static ProblemNote note(WorkshopNoteEntity row) {
        return new ProblemNote(
                row.getID(),
                new NoteKey(row.getClientKey()),
                new UserId(row.getAuthor()),
                row.getCategory(),
                row.getNoteText(),
                row.getAnonymous(),
                row.getRevision(),
                row.getWindowKey(),
                instant(row.getChangedAt()),
                Optional.ofNullable(row.getClusterNumber()));
    }
}
