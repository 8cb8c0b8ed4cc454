package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.shared.BoardId;

/** Keeps leads in memory. */
public final class InMemoryLeadRepository implements LeadRepository {

    private final Map<BoardId, LeadOffice> offices = new TreeMap<>();
    private final List<LeadTerm> terms = new ArrayList<>();

    @Override
    public synchronized Optional<LeadOffice> find(BoardId board) {
        return Optional.ofNullable(offices.get(board));
    }

    @Override
    public synchronized List<LeadOffice> all() {
        return List.copyOf(offices.values());
    }

    @Override
    public synchronized void save(LeadOffice office) {
        offices.put(office.board(), office);
    }

    @Override
    public synchronized void remove(BoardId board) {
        offices.remove(board);
    }

    @Override
    public synchronized void append(LeadTerm term) {
        terms.add(term);
    }

    @Override
    public synchronized List<LeadTerm> history(BoardId board) {
        List<LeadTerm> latestFirst = new ArrayList<>(terms);
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(term -> term.board().equals(board))
                .sorted(Comparator.comparing(LeadTerm::since).reversed())
                .toList();
    }
}
