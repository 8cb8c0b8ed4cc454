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
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.feedback.CommentAnswer;
import org.ballast.core.feedback.CommentStatus;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.StrategyId;

/** Keeps comments in {@code FEEDBACK_COMMENT} and answers in {@code FEEDBACK_ANSWER}. */
@Named
public class ActiveObjectsFeedbackRepository implements FeedbackRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsFeedbackRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int unanswered(StrategyId strategy, int version) {
        String key = versionKey(strategy, version);
        return ao.count(FeedbackCommentEntity.class, "VERSION_KEY = ?", key)
                - ao.count(FeedbackAnswerEntity.class, "VERSION_KEY = ? AND ANSWER_NUMBER = ?", key, 1);
    }

    @Override
    public FeedbackComment add(FeedbackComment comment, String key) {
        return find(comment.strategy(), comment.by(), key)
                .orElseGet(() -> comment.numbered(ao.create(FeedbackCommentEntity.class, columns(comment, key))
                        .getID()));
    }

    @Override
    public Optional<FeedbackComment> find(StrategyId strategy, long id) {
        return Rows.id(id)
                .flatMap(row -> first(
                        ao.find(FeedbackCommentEntity.class, "ID = ? AND STRATEGY_ID = ?", row, strategy.value())))
                .map(row -> comment(row, answers(row)));
    }

    @Override
    public Optional<FeedbackComment> find(StrategyId strategy, UserId author, String key) {
        return first(ao.find(FeedbackCommentEntity.class, "COMMENT_KEY = ?", commentKey(strategy, author, key)))
                .map(row -> comment(row, answers(row)));
    }

    private static String commentKey(StrategyId strategy, UserId author, String key) {
        return RowKey.of(strategy.value(), key, author.value());
    }

    @Override
    public List<FeedbackComment> of(StrategyId strategy, int version) {
        String key = versionKey(strategy, version);
        Map<Long, List<FeedbackAnswerEntity>> answers = Arrays.stream(
                        ao.find(FeedbackAnswerEntity.class, "VERSION_KEY = ?", key))
                .collect(Collectors.groupingBy(FeedbackAnswerEntity::getCommentId));
        Query inOrder = Query.select().where("VERSION_KEY = ?", key).order("ID ASC");
        return Arrays.stream(ao.find(FeedbackCommentEntity.class, inOrder))
                .map(row -> comment(row, answers.getOrDefault((long) row.getID(), List.of())))
                .toList();
    }

    @Override
    public void add(FeedbackComment comment, CommentAnswer answer) {
        ao.create(
                FeedbackAnswerEntity.class,
                new DBParam("VERSION_KEY", versionKey(comment.strategy(), comment.version())),
                new DBParam("COMMENT_ID", comment.id()),
                new DBParam("ANSWER_NUMBER", answer.number()),
                new DBParam("STATUS_CODE", answer.status().name()),
                new DBParam("ANSWER_TEXT", answer.text()),
                new DBParam("AUTHOR", answer.by().value()),
                new DBParam("WRITTEN_AT", answer.at().toEpochMilli()),
                new DBParam("ANSWER_KEY", RowKey.of(comment.id(), answer.number())));
    }

    private List<FeedbackAnswerEntity> answers(FeedbackCommentEntity row) {
        return Arrays.stream(ao.find(FeedbackAnswerEntity.class, "VERSION_KEY = ?", row.getVersionKey()))
                .filter(answer -> answer.getCommentId() == row.getID())
                .toList();
    }

    private static Map<String, Object> columns(FeedbackComment comment, String key) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("VERSION_KEY", versionKey(comment.strategy(), comment.version()));
        columns.put("STRATEGY_ID", comment.strategy().value());
        columns.put("VERSION_NUMBER", comment.version());
        comment.element().ifPresent(element -> columns.put("ELEMENT_KEY", element.text()));
        columns.put("REVISION", comment.revision());
        comment.team().ifPresent(team -> columns.put("BOARD_ID", team.value()));
        columns.put("COMMENT_TEXT", comment.text());
        columns.put("AUTHOR", comment.by().value());
        columns.put("WRITTEN_AT", comment.at().toEpochMilli());
        columns.put("COMMENT_KEY", commentKey(comment.strategy(), comment.by(), key));
        return columns;
    }

    private static FeedbackComment comment(FeedbackCommentEntity row, List<FeedbackAnswerEntity> answers) {
        return new FeedbackComment(
                row.getID(),
                new StrategyId(row.getStrategyId()),
                row.getVersionNumber(),
                Optional.ofNullable(row.getElementKey()).flatMap(ElementKey::parse),
                row.getRevision(),
                Optional.ofNullable(row.getBoardId()).map(BoardId::new),
                row.getCommentText(),
                new UserId(row.getAuthor()),
                instant(row.getWrittenAt()),
                answers.stream()
                        .map(answer -> new CommentAnswer(
                                answer.getAnswerNumber(),
                                CommentStatus.valueOf(answer.getStatusCode()),
                                answer.getAnswerText(),
                                new UserId(answer.getAuthor()),
                                instant(answer.getWrittenAt())))
                        .sorted(Comparator.comparingInt(CommentAnswer::number))
                        .toList());
    }

    private static String versionKey(StrategyId strategy, int version) {
        return RowKey.of(strategy.value(), version);
    }
}
