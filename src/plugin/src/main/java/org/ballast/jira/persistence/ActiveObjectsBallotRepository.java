package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.createAll;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.java.ao.Query;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.BallotChange;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tally;
import org.ballast.core.debt.Vote;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps every dot as a row of {@code VOTE}. */
@Named
public class ActiveObjectsBallotRepository implements BallotRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsBallotRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Ballot find(RoundId round, UserId voter) {
        Query paper = Query.select()
                .where("ROUND_ID = ? AND VOTER = ?", round.value(), voter.value())
                .order("SLOT_NUMBER ASC");
        return new Ballot(
                round,
                voter,
                Arrays.stream(ao.find(VoteEntity.class, paper))
                        .map(ActiveObjectsBallotRepository::vote)
                        .toList());
    }

    @Override
    public List<Ballot> all(RoundId round) {
        Map<UserId, List<Vote>> votes = new TreeMap<>();
        for (VoteEntity row : ao.find(VoteEntity.class, "ROUND_ID = ?", round.value())) {
            votes.computeIfAbsent(new UserId(row.getVoter()), unseen -> new ArrayList<>())
                    .add(vote(row));
        }
        List<Ballot> ballots = new ArrayList<>();
        votes.forEach((voter, paper) -> ballots.add(new Ballot(round, voter, paper)));
        return ballots;
    }

    @Override
    public Map<IssueId, Tally> tallies(RoundId round) {
        return tallies(ao.find(VoteEntity.class, "ROUND_ID = ?", round.value()), row -> new IssueId(row.getIssueId()));
    }

    @Override
    public Map<RoundId, Tally> tallies(IssueId issue) {
        return tallies(ao.find(VoteEntity.class, "ISSUE_ID = ?", issue.value()), row -> new RoundId(row.getRoundId()));
    }

    @Override
    public void apply(BallotChange change) {
        remove(change);
        createAll(
                ao,
                VoteEntity.class,
                change.added().stream().map(vote -> columns(change, vote)).toList());
    }

    /** In one statement; the slots alone let a database find the rows by an index. */
    private void remove(BallotChange change) {
        List<Vote> removed = change.removed();
        if (removed.isEmpty()) {
            return;
        }
        Keys keys = new Keys(change.round(), change.voter());
        List<String> values = new ArrayList<>(removed.stream().map(keys::slot).toList());
        for (Vote vote : removed) {
            values.add(keys.slot(vote));
            values.add(keys.mark(vote));
        }
        String pairs = String.join(" OR ", Collections.nCopies(removed.size(), "(SLOT_KEY = ? AND MARK_KEY = ?)"));
        ao.deleteWithSQL(VoteEntity.class, in("SLOT_KEY", removed.size()) + " AND (" + pairs + ")", values.toArray());
    }

    @Override
    public void removeAll(RoundId round) {
        ao.deleteWithSQL(VoteEntity.class, "ROUND_ID = ?", round.value());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, VoteEntity.class, VoteEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(VoteEntity.class, "ISSUE_ID = ?", issue.value());
    }

    private static <K extends Comparable<K>> Map<K, Tally> tallies(VoteEntity[] rows, Function<VoteEntity, K> key) {
        Map<K, Tally> tallies = new TreeMap<>();
        Map<K, Set<String>> voters = new TreeMap<>();
        for (VoteEntity row : rows) {
            K of = key.apply(row);
            boolean isNewVoter =
                    voters.computeIfAbsent(of, unseen -> new HashSet<>()).add(row.getVoter());
            tallies.merge(of, new Tally(1, 1), (sum, dot) -> sum.plus(isNewVoter ? dot : new Tally(1, 0)));
        }
        return tallies;
    }

    private static Map<String, Object> columns(BallotChange change, Vote vote) {
        Keys keys = new Keys(change.round(), change.voter());
        return Map.of(
                "ROUND_ID", change.round().value(),
                "VOTER", change.voter().value(),
                "ISSUE_ID", vote.issue().value(),
                "SLOT_NUMBER", vote.slot(),
                "MARK_NUMBER", vote.mark(),
                "SLOT_KEY", keys.slot(vote),
                "MARK_KEY", keys.mark(vote),
                "CAST_AT", vote.castAt().toEpochMilli());
    }

    private static Vote vote(VoteEntity row) {
        return new Vote(
                new IssueId(row.getIssueId()), row.getSlotNumber(), row.getMarkNumber(), instant(row.getCastAt()));
    }

    /** The two unique keys of a voter's dots. */
    private record Keys(RoundId round, UserId voter) {
        String slot(Vote vote) {
            return RowKey.of(round.value(), voter.value(), vote.slot());
        }

        String mark(Vote vote) {
            return RowKey.of(round.value(), voter.value(), vote.issue().value(), vote.mark());
        }
    }
}
