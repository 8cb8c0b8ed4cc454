package org.ballast.core.feedback.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.debt.Board;
import org.ballast.core.feedback.FeedbackComment;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.feedback.FeedbackReminders;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.LeadRules;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/**
 * Reminds teams that have said nothing of a strategy while the end of the feedback draws near: whoever is in charge of the
 * team's debt rounds, and where nobody is who may read the strategy and can be told, the department's owners. Once, however
 * often it runs and on however many nodes: what was claimed is sent after it, so a node that dies in between loses a message and doubles none.
 */
public final class RemindTeams {

    /** So long before the end. */
    static final Duration BEFORE = Duration.ofDays(3);

    private final FeedbackPorts ports;
    private final LeadRepository leads;
    private final FeedbackReminders reminders;
    private final FeedbackNotifier notifier;

    public RemindTeams(
            FeedbackPorts ports, LeadRepository leads, FeedbackReminders reminders, FeedbackNotifier notifier) {
        this.ports = ports;
        this.leads = leads;
        this.reminders = reminders;
        this.notifier = notifier;
    }

    /** How many reminders were handed over for delivery. */
    public int handle(Instant now) {
        int sent = 0;
        for (StrategyVersion version : ports.strategies().strategies().inState(VersionState.FEEDBACK)) {
            if (version.feedbackUntil().filter(until -> isNear(until, now)).isPresent()) {
                sent += remind(version, version.feedbackUntil().orElseThrow(), now);
            }
        }
        return sent;
    }

    private static boolean isNear(Instant until, Instant now) {
        return now.isBefore(until) && !now.isBefore(until.minus(BEFORE));
    }

    private int remind(StrategyVersion version, Instant until, Instant now) {
        return ports.strategies()
                .strategies()
                .find(version.strategy())
                .flatMap(strategy -> ports.strategies()
                        .departments()
                        .find(strategy.department())
                        .map(department -> silent(version, department)
                                .flatMap(board -> recipients(department, board, now).stream()
                                        .filter(to -> send(
                                                new FeedbackReminder(
                                                        version.strategy(), version.number(), until, board.id(), to),
                                                strategy.title(),
                                                board.name(),
                                                now)))
                                .count()))
                .map(Math::toIntExact)
                .orElse(0);
    }

    private Stream<Board> silent(StrategyVersion version, Department department) {
        List<BoardId> heard = ports.comments().of(version.strategy(), version.number()).stream()
                .map(FeedbackComment::team)
                .flatMap(Optional::stream)
                .toList();
        return department.boards().stream()
                .filter(board -> !heard.contains(board))
                .flatMap(board -> ports.boards().find(board).stream());
    }

    private List<UserId> recipients(Department department, Board board, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Optional<UserId> inCharge = leads.find(board.id())
                .flatMap(office -> LeadRules.inCharge(ports.tracker().people(), office, today))
                .filter(person -> mayKnow(department, board, person));
        return inCharge.isPresent()
                ? List.of(inCharge.get())
                : department.members().entrySet().stream()
                        .filter(member -> member.getValue() == Role.OWNER)
                        .map(Map.Entry::getKey)
                        .filter(person -> mayKnow(department, board, person))
                        .toList();
    }

    /** Whether a mail that names the strategy and the team tells the person nothing new, and reaches somebody. */
    private boolean mayKnow(Department department, Board board, UserId person) {
        return StrategyRules.maySee(department, person, VersionState.FEEDBACK)
                && !ports.tracker().people().find(person).former()
                && notifier.reaches(person)
                && ports.tracker().boards().canSeeFilter(person, board.filterId());
    }

    private boolean send(FeedbackReminder reminder, String strategy, String team, Instant now) {
        return ports.unitOfWork()
                        .run(() -> Outcome.done(reminders.claim(reminder, now)))
                        .fold(first -> first, refusal -> false)
                && notifier.remind(reminder, strategy, team);
    }
}
