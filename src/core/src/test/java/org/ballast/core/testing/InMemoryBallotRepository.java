package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps votes in memory, with the two unique keys that a database has. */
public final class InMemoryBallotRepository implements BallotRepository {

    private record Row(RoundId round, UserId voter, Vote vote) {
        boolean isOf(RoundId otherRound, UserId otherVoter) {
            return round.equals(otherRound) && voter.equals(otherVoter);
        }

        boolean collidesWith(Row other) {
            return isOf(other.round, other.voter)
                    && (vote.slot() == other.vote.slot()
                            || (vote.issue().equals(other.vote.issue()) && vote.mark() == other.vote.mark()));
        }
    }

    private List<Row> rows = new ArrayList<>();

    @Override
    public synchronized Ballot find(RoundId round, UserId voter) {
        return new Ballot(
                round,
                voter,
                rows.stream()
                        .filter(row -> row.isOf(round, voter))
                        .map(Row::vote)
                        .toList());
    }

    @Override
    public synchronized List<Ballot> all(RoundId round) {
        return rows.stream()
                .filter(row -> row.round().equals(round))
                .map(Row::voter)
                .distinct()
                .sorted()
                .map(voter -> find(round, voter))
                .toList();
    }

    @Override
    public synchronized Map<IssueId, Tally> tallies(RoundId round) {
        return tallies(row -> row.round().equals(round), row -> row.vote().issue());
    }

    @Override
    public synchronized Map<RoundId, Tally> tallies(IssueId issue) {
        return tallies(row -> row.vote().issue().equals(issue), Row::round);
    }

    private <K> Map<K, Tally> tallies(Predicate<Row> wanted, Function<Row, K> key) {
        Map<K, Map<UserId, Integer>> dots = new TreeMap<>();
        rows.stream()
                .filter(wanted)
                .forEach(row -> dots.computeIfAbsent(key.apply(row), unseen -> new TreeMap<>())
                        .merge(row.voter(), 1, Integer::sum));
        Map<K, Tally> tallies = new TreeMap<>();
        dots.forEach((of, byVoter) -> tallies.put(
                of,
                new Tally(byVoter.values().stream().mapToInt(Integer::intValue).sum(), byVoter.size())));
        return tallies;
    }

    @Override
    public synchronized void apply(BallotChange change) {
        List<Row> next = new ArrayList<>(rows);
        change.removed()
                .forEach(vote -> next.removeIf(row -> row.isOf(change.round(), change.voter())
                        && row.vote().issue().equals(vote.issue())
                        && row.vote().slot() == vote.slot()
                        && row.vote().mark() == vote.mark()));
        for (Vote vote : change.added()) {
            Row added = new Row(change.round(), change.voter(), vote);
            if (next.stream().anyMatch(added::collidesWith)) {
                throw new KeyTakenException("slot or mark of " + added);
            }
            next.add(added);
        }
        rows = next;
    }

    @Override
    public synchronized List<IssueId> issues() {
        return rows.stream().map(row -> row.vote().issue()).distinct().sorted().toList();
    }

    @Override
    public synchronized void removeAll(IssueId issue) {
        rows.removeIf(row -> row.vote().issue().equals(issue));
    }

    @Override
    public synchronized void removeAll(RoundId round) {
        rows.removeIf(row -> row.round().equals(round));
    }
}
