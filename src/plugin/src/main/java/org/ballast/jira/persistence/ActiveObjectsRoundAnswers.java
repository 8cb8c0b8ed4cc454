package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.Mark;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAnswers;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps marks, questions and estimates in {@code ROUND_MARK}, {@code ROUND_QUESTION} and {@code ROUND_ESTIMATE}. */
@Named
public class ActiveObjectsRoundAnswers implements RoundAnswers {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsRoundAnswers(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ItemMark> marks(RoundId round) {
        return marks(ao.find(RoundMarkEntity.class, "ROUND_ID = ?", round.value()));
    }

    @Override
    public List<ItemMark> marks(RoundId round, UserId by) {
        return marks(ao.find(RoundMarkEntity.class, "ROUND_ID = ? AND USER_ID = ?", round.value(), by.value()));
    }

    private static List<ItemMark> marks(RoundMarkEntity[] rows) {
        return Arrays.stream(rows)
                .map(row -> new ItemMark(
                        new IssueId(row.getIssueId()),
                        new UserId(row.getUserId()),
                        Mark.valueOf(row.getMarkCode()),
                        instant(row.getMarkedAt())))
                .sorted(Comparator.comparing(ItemMark::issue).thenComparing(ItemMark::by))
                .toList();
    }

    @Override
    public void save(RoundId round, ItemMark mark) {
        String key = key(round, mark.by(), mark.issue());
        Optional<RoundMarkEntity> present = first(ao.find(RoundMarkEntity.class, "MARK_KEY = ?", key));
        if (present.isEmpty()) {
            ao.create(
                    RoundMarkEntity.class,
                    new DBParam("ROUND_ID", round.value()),
                    new DBParam("ISSUE_ID", mark.issue().value()),
                    new DBParam("USER_ID", mark.by().value()),
                    new DBParam("MARK_CODE", mark.mark().name()),
                    new DBParam("MARKED_AT", mark.at().toEpochMilli()),
                    new DBParam("MARK_KEY", key));
            return;
        }
        present.get().setMarkCode(mark.mark().name());
        present.get().setMarkedAt(mark.at().toEpochMilli());
        present.get().save();
    }

    @Override
    public List<Question> questions(RoundId round) {
        Query all = Query.select().where("ROUND_ID = ?", round.value()).order("ID ASC");
        return Arrays.stream(ao.find(RoundQuestionEntity.class, all))
                .map(ActiveObjectsRoundAnswers::question)
                .toList();
    }

    @Override
    public Optional<Question> question(RoundId round, long number) {
        return row(round, number).map(ActiveObjectsRoundAnswers::question);
    }

    @Override
    public Question save(RoundId round, Question question) {
        RoundQuestionEntity row = question.number() == 0
                ? ao.create(
                        RoundQuestionEntity.class,
                        new DBParam("ROUND_ID", round.value()),
                        new DBParam("ISSUE_ID", question.issue().value()),
                        new DBParam("ASKED_BY", question.by().value()),
                        new DBParam("ASKED_AT", question.at().toEpochMilli()),
                        new DBParam("QUESTION_TEXT", question.text()),
                        new DBParam("TAKEN_BACK", question.takenBack()))
                : row(round, question.number())
                        .orElseThrow(() -> new IllegalArgumentException("There is no question " + question.number()));
        row.setIssueId(question.issue().value());
        row.setTakenBack(question.takenBack());
        question.reply().ifPresent(reply -> {
            row.setReplyText(reply.text());
            row.setRepliedBy(reply.by().value());
            row.setRepliedAt(reply.at().toEpochMilli());
        });
        row.save();
        return question(row);
    }

    @Override
    public List<Estimate> estimates(RoundId round) {
        return estimates(ao.find(RoundEstimateEntity.class, "ROUND_ID = ?", round.value()));
    }

    @Override
    public List<Estimate> estimates(RoundId round, UserId by) {
        return estimates(ao.find(RoundEstimateEntity.class, "ROUND_ID = ? AND USER_ID = ?", round.value(), by.value()));
    }

    @Override
    public void save(RoundId round, Estimate estimate) {
        String key = key(round, estimate.by(), estimate.issue());
        Optional<RoundEstimateEntity> present = first(ao.find(RoundEstimateEntity.class, "ESTIMATE_KEY = ?", key));
        if (present.isEmpty()) {
            ao.create(
                    RoundEstimateEntity.class,
                    new DBParam("ROUND_ID", round.value()),
                    new DBParam("ISSUE_ID", estimate.issue().value()),
                    new DBParam("USER_ID", estimate.by().value()),
                    new DBParam("STEP_NUMBER", estimate.step()),
                    new DBParam("ESTIMATED_AT", estimate.at().toEpochMilli()),
                    new DBParam("ESTIMATE_KEY", key));
            return;
        }
        present.get().setStepNumber(estimate.step());
        present.get().setEstimatedAt(estimate.at().toEpochMilli());
        present.get().save();
    }

    @Override
    public void removeEstimate(RoundId round, IssueId issue, UserId by) {
        ao.deleteWithSQL(RoundEstimateEntity.class, "ESTIMATE_KEY = ?", key(round, by, issue));
    }

    private Optional<RoundQuestionEntity> row(RoundId round, long number) {
        return number > Integer.MAX_VALUE
                ? Optional.empty()
                : first(ao.find(
                        RoundQuestionEntity.class, "ID = ? AND ROUND_ID = ?", Math.toIntExact(number), round.value()));
    }

    private static List<Estimate> estimates(RoundEstimateEntity[] rows) {
        return Arrays.stream(rows)
                .map(row -> new Estimate(
                        new IssueId(row.getIssueId()),
                        new UserId(row.getUserId()),
                        row.getStepNumber(),
                        instant(row.getEstimatedAt())))
                .sorted(Comparator.comparing(Estimate::issue).thenComparing(Estimate::by))
                .toList();
    }

    private static Question question(RoundQuestionEntity row) {
        return new Question(
                row.getID(),
                new IssueId(row.getIssueId()),
                new UserId(row.getAskedBy()),
                instant(row.getAskedAt()),
                row.getQuestionText(),
                Optional.ofNullable(row.getReplyText()).map(text -> reply(row, text)),
                row.getTakenBack());
    }

    private static Question.Reply reply(RoundQuestionEntity row, String text) {
        return new Question.Reply(
                new UserId(String.valueOf(row.getRepliedBy())),
                Rows.optionalInstant(row.getRepliedAt()).orElse(instant(row.getAskedAt())),
                text);
    }

    /** A person has one mark and one estimate for an item. */
    private static String key(RoundId round, UserId user, IssueId issue) {
        return RowKey.of(round.value(), issue.value(), user.value());
    }
}
