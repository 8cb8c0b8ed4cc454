package org.ballast.core.round.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Standing;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ItemMark;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.Mark;
import org.ballast.core.round.Merges;
import org.ballast.core.round.Question;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundResult;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.Spreads;
import org.ballast.core.round.Understanding;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/** Puts together what one person sees of the items, in the order of the stage. */
final class RoundItemViews {

    /** So many items in one answer; a round may have more. */
    static final int MOST_AT_ONCE = 100;

    private final People people;
    private final RoundSheet sheet;
    private final Map<IssueId, List<ItemMark>> marks;
    private final Map<IssueId, List<Question>> questions;
    private final Map<IssueId, List<Estimate>> estimates;
    private final Map<IssueId, Integer> spreads;
    private final Map<IssueId, Integer> places;

    RoundItemViews(People people, RoundSheet sheet) {
        this.people = people;
        this.sheet = sheet;
        this.marks = byIssue(sheet.marks(), ItemMark::issue);
        Merges merges = new Merges(sheet.items());
        this.questions = byIssue(sheet.questions(), question -> merges.end(question.issue()));
        this.estimates = byIssue(sheet.estimates(), Estimate::issue);
        this.spreads = Spreads.of(sheet.estimates());
        this.places = places();
    }

    private Map<IssueId, Integer> places() {
        List<RoundItem> order = new ArrayList<>(sheet.items());
        order.sort(Comparator.comparing(RoundItem::state)
                .thenComparing(stageOrder())
                .thenComparing(RoundItem::issue));
        Map<IssueId, Integer> found = new TreeMap<>();
        order.forEach(item -> found.put(item.issue(), found.size() + 1));
        return found;
    }

    /**
     * The next items whose issue has an id above that one. Parts are cut by issue, since the order of the stage changes while
     * people answer: between two parts an item could slip from one into the other and be in neither.
     */
    RoundItemsView after(long issue) {
        List<RoundItem> rest = sheet.items().stream()
                .filter(item -> item.issue().value() > issue)
                .toList();
        return new RoundItemsView(
                rest.stream()
                        .limit(MOST_AT_ONCE)
                        .map(this::view)
                        .sorted(Comparator.comparingInt(RoundItemView::place))
                        .toList(),
                rest.size() > MOST_AT_ONCE);
    }

    RoundItemView of(IssueId issue) {
        RoundItem found = sheet.items().stream()
                .filter(item -> item.issue().equals(issue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + issue.value() + " in the round"));
        return view(found);
    }

    private Comparator<RoundItem> stageOrder() {
        return switch (sheet.room().round().stage()) {
            case UNDERSTAND ->
                Comparator.comparing((RoundItem item) -> myMark(item).isPresent())
                        .thenComparing(item -> -understanding(item).missing());
            case REVEAL -> Comparator.comparing((RoundItem item) -> -spreads.getOrDefault(item.issue(), 0));
            case CLOSED -> Comparator.comparing((RoundItem item) -> rank(item));
            default -> Comparator.comparing(RoundItem::issue);
        };
    }

    private int rank(RoundItem item) {
        return Optional.ofNullable(sheet.results().get(item.issue()))
                .map(RoundResult::rank)
                .orElse(Integer.MAX_VALUE);
    }

    private RoundItemView view(RoundItem item) {
        IssueId id = item.issue();
        Issue issue = Objects.requireNonNull(sheet.issues().get(id), "only visible items are shown");
        Optional<DebtItem> debt = Optional.ofNullable(sheet.debts().get(id));
        boolean understanding = stage() == RoundStage.UNDERSTAND && item.isListed();
        return new RoundItemView(
                id,
                places.getOrDefault(id, 0),
                issue.key(),
                issue.summary(),
                debt.map(each -> each.values().kind()),
                debt.map(each -> each.values().priority()),
                debt.flatMap(each -> each.values().estimate()).map(Effort::asPersonDays),
                item.state(),
                item.into().filter(sheet.issues()::containsKey),
                leftOut(item),
                myMark(item),
                understanding ? Optional.of(UnderstandingView.of(understanding(item))) : Optional.empty(),
                questions.getOrDefault(id, List.of()).stream()
                        .map(this::question)
                        .toList(),
                myStep(id),
                revealed(id),
                item.agreedStep(),
                sheet.paper().ballot().dotsOn(id),
                stage() == RoundStage.VOTE ? sheet.paper().objectionToOneMore(id) : Optional.empty(),
                result(id));
    }

    private RoundStage stage() {
        return sheet.room().round().stage();
    }

    private Optional<Refusal> leftOut(RoundItem item) {
        Standing standing = sheet.paper().standing(item.issue());
        return item.state() == ItemState.LISTED && !stage().isOver() && standing != Standing.OWN
                ? standing.objection()
                : Optional.empty();
    }

    private Optional<Mark> myMark(RoundItem item) {
        return marks.getOrDefault(item.issue(), List.of()).stream()
                .filter(mark -> mark.by().equals(sheet.viewer()))
                .map(ItemMark::mark)
                .findFirst();
    }

    private Understanding understanding(RoundItem item) {
        List<Question> asked = questions.getOrDefault(item.issue(), List.of());
        return Understanding.of(
                marks.getOrDefault(item.issue(), List.of()),
                sheet.room().participants(),
                sheet.room().round().last().at(),
                (int) asked.stream().filter(Question::isOpen).count(),
                sheet.room().round().plan().understoodPercent());
    }

    private QuestionView question(Question question) {
        return new QuestionView(
                question.number(),
                PersonView.of(people.find(question.by())),
                question.by().equals(sheet.viewer()),
                question.at(),
                question.text(),
                question.isOpen(),
                question.reply().map(Question.Reply::text),
                question.reply().map(reply -> PersonView.of(people.find(reply.by()))));
    }

    private Optional<Integer> myStep(IssueId issue) {
        return estimates.getOrDefault(issue, List.of()).stream()
                .filter(estimate -> estimate.by().equals(sheet.viewer()))
                .map(Estimate::step)
                .findFirst();
    }

    private Optional<EstimatesView> revealed(IssueId issue) {
        if (!stage().showsEstimates() || !estimates.containsKey(issue)) {
            return Optional.empty();
        }
        int spread = spreads.getOrDefault(issue, 0);
        return Optional.of(new EstimatesView(
                estimates.get(issue).stream().map(Estimate::step).sorted().toList(),
                spread,
                spread >= EstimateScale.DISPUTED_SPREAD));
    }

    private Optional<RoundResultView> result(IssueId issue) {
        return Optional.ofNullable(sheet.results().get(issue))
                .map(result -> new RoundResultView(
                        result.rank(),
                        result.tally().votes(),
                        result.tally().voters(),
                        result.spread(),
                        Optional.ofNullable(sheet.lastRanks().get(issue)),
                        result.kept()));
    }

    private static <T> Map<IssueId, List<T>> byIssue(List<T> all, Function<T, IssueId> issue) {
        Map<IssueId, List<T>> map = new TreeMap<>();
        all.forEach(each -> map.computeIfAbsent(issue.apply(each), unseen -> new ArrayList<>())
                .add(each));
        return map;
    }
}
