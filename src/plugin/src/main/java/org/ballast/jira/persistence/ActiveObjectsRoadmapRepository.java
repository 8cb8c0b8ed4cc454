package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps roadmaps in {@code ROADMAP} and {@code ROADMAP_PLACE}. Each revision is a row of its own until the next one is saved. */
@Named
public class ActiveObjectsRoadmapRepository implements RoadmapRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRoadmapRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<SavedRoadmap> find(BoardId board) {
        return rows(board).stream().findFirst().map(this::whole);
    }

    @Override
    public void save(SavedRoadmap roadmap) {
        RoadmapEntity row = ao.create(
                RoadmapEntity.class,
                new DBParam("REVISION_KEY", RowKey.of(roadmap.board().value(), roadmap.revision())),
                new DBParam("BOARD_ID", roadmap.board().value()),
                new DBParam("REVISION", roadmap.revision()),
                new DBParam("FIRST_DAY", roadmap.firstDay().toString()),
                new DBParam("SAVED_AT", roadmap.savedAt().toEpochMilli()),
                new DBParam("SAVED_BY", roadmap.savedBy().value()));
        for (SavedPlace saved : roadmap.places()) {
            ao.create(
                    RoadmapPlaceEntity.class,
                    new DBParam("ROADMAP_ID", row.getID()),
                    new DBParam("ISSUE_ID", saved.issue().value()),
                    new DBParam("SPRINT", saved.place().sprint()),
                    new DBParam("KIND_CODE", saved.place().kind().name()),
                    new DBParam("PINNED", saved.pinned()));
        }
        rows(roadmap.board()).stream()
                .filter(other -> other.getID() != row.getID())
                .forEach(this::remove);
    }

    @Override
    public void removeAll(BoardId board) {
        rows(board).forEach(this::remove);
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, RoadmapPlaceEntity.class, RoadmapPlaceEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(RoadmapPlaceEntity.class, "ISSUE_ID = ?", issue.value());
    }

    private void remove(RoadmapEntity row) {
        ao.deleteWithSQL(RoadmapPlaceEntity.class, "ROADMAP_ID = ?", row.getID());
        ao.deleteWithSQL(RoadmapEntity.class, "ID = ?", row.getID());
    }

    /** The newest first. */
    private List<RoadmapEntity> rows(BoardId board) {
        return Arrays.asList(ao.find(
                RoadmapEntity.class,
                Query.select().where("BOARD_ID = ?", board.value()).order("REVISION DESC")));
    }

    private SavedRoadmap whole(RoadmapEntity row) {
        List<SavedPlace> places = Arrays.stream(ao.find(
                        RoadmapPlaceEntity.class,
                        Query.select().where("ROADMAP_ID = ?", row.getID()).order("ID ASC")))
                .map(place -> new SavedPlace(
                        new IssueId(place.getIssueId()),
                        new Place(place.getSprint(), SlotKind.valueOf(place.getKindCode())),
                        place.isPinned()))
                .toList();
        return new SavedRoadmap(
                new BoardId(row.getBoardId()),
                row.getRevision(),
                LocalDate.parse(row.getFirstDay()),
                places,
                instant(row.getSavedAt()),
                new UserId(row.getSavedBy()));
    }
}
