package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundAnswers;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps marks, questions and estimates in memory. */
public final class InMemoryRoundAnswers implements RoundAnswers {

    private final Map<RoundId, List<ItemMark>> marks = new TreeMap<>();
    private final Map<RoundId, Map<Long, Question>> questions = new TreeMap<>();
    private final Map<RoundId, List<Estimate>> estimates = new TreeMap<>();
    private long lastQuestion;

    @Override
    public synchronized List<ItemMark> marks(RoundId round) {
        return marks.getOrDefault(round, List.of()).stream()
                .sorted(Comparator.comparing(ItemMark::issue).thenComparing(ItemMark::by))
                .toList();
    }

    @Override
    public synchronized List<ItemMark> marks(RoundId round, UserId by) {
        return marks(round).stream().filter(mark -> mark.by().equals(by)).toList();
    }

    @Override
    public synchronized void save(RoundId round, ItemMark mark) {
        List<ItemMark> all = marks.computeIfAbsent(round, unseen -> new ArrayList<>());
        all.removeIf(each -> each.issue().equals(mark.issue()) && each.by().equals(mark.by()));
        all.add(mark);
    }

    @Override
    public synchronized List<Question> questions(RoundId round) {
        return List.copyOf(questions.getOrDefault(round, Map.of()).values());
    }

    @Override
    public synchronized Optional<Question> question(RoundId round, long number) {
        return Optional.ofNullable(questions.getOrDefault(round, Map.of()).get(number));
    }

    @Override
    public synchronized Question save(RoundId round, Question question) {
        Question saved = question.number() > 0 ? question : question.numbered(++lastQuestion);
        questions.computeIfAbsent(round, unseen -> new TreeMap<>()).put(saved.number(), saved);
        return saved;
    }

    @Override
    public synchronized List<Estimate> estimates(RoundId round) {
        return estimates.getOrDefault(round, List.of()).stream()
                .sorted(Comparator.comparing(Estimate::issue).thenComparing(Estimate::by))
                .toList();
    }

    @Override
    public synchronized List<Estimate> estimates(RoundId round, UserId by) {
        return estimates(round).stream()
                .filter(estimate -> estimate.by().equals(by))
                .toList();
    }

    @Override
    public synchronized void save(RoundId round, Estimate estimate) {
        removeEstimate(round, estimate.issue(), estimate.by());
        estimates.computeIfAbsent(round, unseen -> new ArrayList<>()).add(estimate);
    }

    @Override
    public synchronized void removeEstimate(RoundId round, IssueId issue, UserId by) {
        estimates
                .getOrDefault(round, new ArrayList<>())
                .removeIf(each -> each.issue().equals(issue) && each.by().equals(by));
    }
}
