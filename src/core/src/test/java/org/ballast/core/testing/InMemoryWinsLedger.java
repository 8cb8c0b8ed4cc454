package org.ballast.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.Win;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.shared.BoardId;

/** Keeps wins in memory. */
public final class InMemoryWinsLedger implements WinsLedger {
    private static final Comparator<KeptWin> LATEST_FIRST = Comparator.comparing(
                    (KeptWin kept) -> kept.win().day())
            .thenComparing(KeptWin::id)
            .reversed();

    private final List<KeptWin> wins = new ArrayList<>();
    private long lastId;

    @Override
    public synchronized List<KeptWin> of(BoardId board) {
        return of(List.of(board), LocalDate.MIN, LocalDate.MAX, Integer.MAX_VALUE);
    }

    @Override
    public synchronized List<KeptWin> of(Collection<BoardId> boards, LocalDate first, LocalDate last, int most) {
        return wins.stream()
                .filter(kept -> boards.contains(kept.win().board()))
                .filter(kept ->
                        !kept.win().day().isBefore(first) && !kept.win().day().isAfter(last))
                .sorted(LATEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized KeptWin add(Win win) {
        lastId++;
        KeptWin kept = new KeptWin(lastId, win);
        wins.add(kept);
        return kept;
    }

    @Override
    public synchronized void remove(long id) {
        wins.removeIf(kept -> kept.id() == id);
    }

    @Override
    public synchronized void removeAll(InitiativeId initiative) {
        wins.removeIf(kept -> kept.win().initiative().equals(initiative));
    }
}
