package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.Win;
import org.ballast.core.initiative.WinKind;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/** Keeps the wins in {@code INITIATIVE_WIN}. */
@Named
public class ActiveObjectsWinsLedger implements WinsLedger {
    private static final String LATEST_FIRST = "WIN_DAY DESC, ID DESC";

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsWinsLedger(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<KeptWin> of(BoardId board) {
        Query latestFirst = Query.select().where("BOARD_ID = ?", board.value()).order(LATEST_FIRST);
        return Arrays.stream(ao.find(InitiativeWinEntity.class, latestFirst))
                .map(ActiveObjectsWinsLedger::kept)
                .toList();
    }

    /** Days of four digits sort like their texts; others are in no period. */
    @Override
    public List<KeptWin> of(Collection<BoardId> boards, LocalDate first, LocalDate last, int most) {
        return inPortions(boards.stream().map(BoardId::value).toList(), some -> {
                    List<Object> parameters = new ArrayList<>(some);
                    parameters.add(first.toString());
                    parameters.add(last.toString());
                    return ao.find(
                            InitiativeWinEntity.class,
                            Query.select()
                                    .where(
                                            in("BOARD_ID", some.size()) + " AND WIN_DAY >= ? AND WIN_DAY <= ?",
                                            parameters.toArray())
                                    .order(LATEST_FIRST)
                                    .limit(most));
                })
                .stream()
                .sorted(Comparator.comparing(InitiativeWinEntity::getWinDay)
                        .thenComparing(InitiativeWinEntity::getID)
                        .reversed())
                .limit(most)
                .map(ActiveObjectsWinsLedger::kept)
                .toList();
    }

    @Override
    public KeptWin add(Win win) {
        List<DBParam> values = new ArrayList<>(List.of(
                new DBParam("BOARD_ID", win.board().value()),
                new DBParam("INITIATIVE_ID", Math.toIntExact(win.initiative().value())),
                new DBParam("KIND", win.kind().name()),
                new DBParam("WIN_TEXT", win.text()),
                new DBParam("LINK", win.link()),
                new DBParam("WIN_DAY", win.day().toString()),
                new DBParam("UNIT", win.unit()),
                new DBParam("WRITTEN_BY", win.by().value())));
        win.number().ifPresent(number -> values.add(new DBParam("WIN_NUMBER", number.toString())));
        return kept(ao.create(InitiativeWinEntity.class, values.toArray(new DBParam[0])));
    }

    @Override
    public void remove(long id) {
        if (id <= Integer.MAX_VALUE) {
            ao.deleteWithSQL(InitiativeWinEntity.class, "ID = ?", (int) id);
        }
    }

    @Override
    public void removeAll(InitiativeId initiative) {
        ao.deleteWithSQL(InitiativeWinEntity.class, "INITIATIVE_ID = ?", Math.toIntExact(initiative.value()));
    }

    private static KeptWin kept(InitiativeWinEntity row) {
        return new KeptWin(
                row.getID(),
                new Win(
                        new BoardId(row.getBoardId()),
                        new InitiativeId(row.getInitiativeId()),
                        WinKind.valueOf(row.getKind()),
                        row.getWinText(),
                        text(row.getLink()),
                        LocalDate.parse(row.getWinDay()),
                        Optional.ofNullable(row.getWinNumber()).map(BigDecimal::new),
                        text(row.getUnit()),
                        new UserId(row.getWrittenBy())));
    }
}
