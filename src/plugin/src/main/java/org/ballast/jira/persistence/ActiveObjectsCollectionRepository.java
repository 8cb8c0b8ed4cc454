package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectedBatch;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Keeps collected lines in {@code COLLECTED_ISSUE} and their batches in {@code COLLECTED_BATCH}. Titles are compared by
 * their hash, because databases differ in what letters they take for the same.
 */
@Named
public class ActiveObjectsCollectionRepository implements CollectionRepository {
    private static final String RELEASED = "released";
    private static final String HAS_ISSUE = "BATCH_KEY = ? AND ISSUE_ID IS NOT NULL";

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsCollectionRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<CollectedIssue> holder(BoardId board, String title) {
        return held(board, title).map(ActiveObjectsCollectionRepository::line);
    }

    @Override
    public void claim(CollectedIssue claim) {
        String batchKey = batchKey(claim.board(), claim.batch());
        if (ao.count(CollectedBatchEntity.class, "BATCH_KEY = ?", batchKey) == 0) {
            ao.create(
                    CollectedBatchEntity.class,
                    new DBParam("BATCH_KEY", batchKey),
                    new DBParam("BOARD_ID", claim.board().value()),
                    new DBParam("BATCH", claim.batch().value()),
                    new DBParam("STARTED_BY", claim.by().value()),
                    new DBParam("STARTED_AT", claim.claimedAt().toEpochMilli()));
        }
        ao.create(
                CollectedIssueEntity.class,
                new DBParam("BOARD_ID", claim.board().value()),
                new DBParam("BATCH", claim.batch().value()),
                new DBParam("BATCH_KEY", batchKey),
                new DBParam("TITLE", claim.title()),
                new DBParam("HOLD_KEY", holdKey(claim.board(), claim.title())),
                new DBParam("CLAIMED_BY", claim.by().value()),
                new DBParam("CLAIMED_AT", claim.claimedAt().toEpochMilli()),
                new DBParam("VOTES", claim.votes().orElse(null)));
    }

    @Override
    public void complete(CollectedIssue created) {
        held(created.board(), created.title())
                .filter(row -> row.getBatch().equals(created.batch().value()))
                .ifPresent(row -> {
                    row.setIssueId(created.issue().map(IssueId::value).orElse(null));
                    row.setLastChange(
                            created.lastChange().map(Instant::toEpochMilli).orElse(null));
                    row.save();
                });
    }

    @Override
    public void release(CollectedIssue holder) {
        held(holder.board(), holder.title())
                .filter(row -> line(row).equals(holder))
                .ifPresent(row -> {
                    if (row.getIssueId() == null) {
                        delete(row);
                    } else {
                        row.setHoldKey(RowKey.of(RELEASED, row.getID()));
                        row.save();
                    }
                });
    }

    @Override
    public void remove(CollectedIssue line) {
        Query ofBatch = Query.select().where("BATCH_KEY = ?", batchKey(line.board(), line.batch()));
        for (CollectedIssueEntity row : ao.find(CollectedIssueEntity.class, ofBatch)) {
            CollectedIssue found = line(row);
            if (found.title().equals(line.title()) && found.issue().equals(line.issue())) {
                delete(row);
            }
        }
    }

    @Override
    public List<CollectedIssue> of(BoardId board, BatchId batch) {
        Query lines = Query.select().where(HAS_ISSUE, batchKey(board, batch)).order("ID ASC");
        return Arrays.stream(ao.find(CollectedIssueEntity.class, lines))
                .map(ActiveObjectsCollectionRepository::line)
                .toList();
    }

    @Override
    public Set<IssueId> collected(BoardId board, Collection<IssueId> issues) {
        List<Long> ids = issues.stream().map(IssueId::value).toList();
        return Rows.inPortions(
                        ids,
                        some -> ao.find(
                                CollectedIssueEntity.class,
                                Query.select().where(Rows.in("ISSUE_ID", some.size()), some.toArray())))
                .stream()
                .filter(row -> row.getBoardId() == board.value())
                .flatMap(row -> Optional.ofNullable(row.getIssueId()).stream())
                .map(IssueId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<CollectedBatch> batches(BoardId board, int most) {
        Query newestFirst = Query.select().where("BOARD_ID = ?", board.value()).order("STARTED_AT DESC, ID DESC");
        List<CollectedBatch> batches = new ArrayList<>();
        for (CollectedBatchEntity row : ao.find(CollectedBatchEntity.class, newestFirst)) {
            int issues = ao.count(CollectedIssueEntity.class, HAS_ISSUE, row.getBatchKey());
            if (issues > 0 && batches.size() < most) {
                batches.add(new CollectedBatch(
                        new BatchId(row.getBatch()),
                        new UserId(row.getStartedBy()),
                        instant(row.getStartedAt()),
                        issues));
            }
        }
        return batches;
    }

    private Optional<CollectedIssueEntity> held(BoardId board, String title) {
        return first(ao.find(CollectedIssueEntity.class, "HOLD_KEY = ?", holdKey(board, title)));
    }

    /** The batch goes with its last line. */
    private void delete(CollectedIssueEntity row) {
        String batchKey = row.getBatchKey();
        ao.deleteWithSQL(CollectedIssueEntity.class, "ID = ?", row.getID());
        if (ao.count(CollectedIssueEntity.class, "BATCH_KEY = ?", batchKey) == 0) {
            ao.deleteWithSQL(CollectedBatchEntity.class, "BATCH_KEY = ?", batchKey);
        }
    }

    private static String batchKey(BoardId board, BatchId batch) {
        return RowKey.of(board.value(), batch.value());
    }

    private static String holdKey(BoardId board, String title) {
        return holdKey(String.valueOf(board.value()), title);
    }

    static boolean isReleased(String holdKey) {
        return holdKey.startsWith(RowKey.of(RELEASED, ""));
    }

    static String holdKey(String board, String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
            return RowKey.of(board, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static CollectedIssue line(CollectedIssueEntity row) {
        return new CollectedIssue(
                new BoardId(row.getBoardId()),
                new BatchId(row.getBatch()),
                row.getTitle(),
                new UserId(row.getClaimedBy()),
                instant(row.getClaimedAt()),
                Optional.ofNullable(row.getVotes()),
                Optional.ofNullable(row.getIssueId()).map(IssueId::new),
                optionalInstant(row.getLastChange()));
    }
}
