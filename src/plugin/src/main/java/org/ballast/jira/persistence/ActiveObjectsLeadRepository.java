package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Keeps leads in {@code LEAD_OFFICE} and who led before in {@code LEAD_TERM}. */
@Named
public class ActiveObjectsLeadRepository implements LeadRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsLeadRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<LeadOffice> find(BoardId board) {
        return first(ao.find(LeadOfficeEntity.class, "BOARD_ID = ?", board.value()))
                .map(ActiveObjectsLeadRepository::office);
    }

    @Override
    public List<LeadOffice> all() {
        return Arrays.stream(ao.find(LeadOfficeEntity.class, Query.select().order("BOARD_ID ASC")))
                .map(ActiveObjectsLeadRepository::office)
                .toList();
    }

    @Override
    public void save(LeadOffice office) {
        LeadOfficeEntity row = first(ao.find(
                        LeadOfficeEntity.class, "BOARD_ID = ?", office.board().value()))
                .orElseGet(() -> ao.create(
                        LeadOfficeEntity.class,
                        new DBParam("BOARD_ID", office.board().value()),
                        new DBParam("LEAD", office.lead().value())));
        row.setLead(office.lead().value());
        row.setDeputy(office.deputy().map(UserId::value).orElse(null));
        row.setRotation(office.rotation().stream().map(UserId::value).collect(Collectors.joining("\n")));
        row.setNextTurn(office.nextTurn().map(LocalDate::toEpochDay).orElse(null));
        row.setAwayUntil(office.awayUntil().map(LocalDate::toEpochDay).orElse(null));
        row.save();
    }

    @Override
    public void remove(BoardId board) {
        ao.deleteWithSQL(LeadOfficeEntity.class, "BOARD_ID = ?", board.value());
    }

    @Override
    public void append(LeadTerm term) {
        ao.create(
                LeadTermEntity.class,
                new DBParam("BOARD_ID", term.board().value()),
                new DBParam("SINCE", term.since().toEpochMilli()),
                new DBParam("LEAD", term.lead().map(UserId::value).orElse(null)),
                new DBParam("DEPUTY", term.deputy().map(UserId::value).orElse(null)),
                new DBParam("NAMED_BY", term.by().map(UserId::value).orElse(null)));
    }

    @Override
    public List<LeadTerm> history(BoardId board) {
        Query newestFirst = Query.select().where("BOARD_ID = ?", board.value()).order("SINCE DESC, ID DESC");
        return Arrays.stream(ao.find(LeadTermEntity.class, newestFirst))
                .map(row -> new LeadTerm(
                        new BoardId(row.getBoardId()),
                        instant(row.getSince()),
                        user(row.getLead()),
                        user(row.getDeputy()),
                        user(row.getNamedBy())))
                .toList();
    }

    private static LeadOffice office(LeadOfficeEntity row) {
        return new LeadOffice(
                new BoardId(row.getBoardId()),
                new UserId(row.getLead()),
                user(row.getDeputy()),
                text(row.getRotation()).lines().map(UserId::new).toList(),
                day(row.getNextTurn()),
                day(row.getAwayUntil()));
    }

    private static Optional<UserId> user(@Nullable String id) {
        return Optional.ofNullable(id).map(UserId::new);
    }

    private static Optional<LocalDate> day(@Nullable Long day) {
        return Optional.ofNullable(day).map(LocalDate::ofEpochDay);
    }
}
