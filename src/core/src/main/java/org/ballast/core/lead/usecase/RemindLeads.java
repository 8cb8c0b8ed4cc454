package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadNotifier;
import org.ballast.core.lead.LeadRules;
import org.ballast.core.lead.RoundDue;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.lead.RoundReminders;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/**
 * Reminds whoever is in charge of a board that its next round draws near, is due, or is overdue: once for each of these, however
 * often it runs and on however many nodes. Each board is its own unit of work, and what was claimed is sent after it: a node that
 * dies in between loses a message, which the board's page shows all the same, and doubles none. While a round runs nobody is
 * reminded, and while nobody is in charge the reminder waits.
 */
public final class RemindLeads {
    private final LeadPorts ports;
    private final RoundReminders reminders;
    private final LeadNotifier notifier;

    public RemindLeads(LeadPorts ports, RoundReminders reminders, LeadNotifier notifier) {
        this.ports = ports;
        this.reminders = reminders;
        this.notifier = notifier;
    }

    /** How many reminders were handed over for delivery. */
    public int handle(Command command) {
        LocalDate today = Offices.day(command.now());
        int sent = 0;
        for (Board board : ports.debt().boards().all()) {
            Optional<RoundDue> due = ports.offices().due(board.id());
            Optional<UserId> person = due.isEmpty() ? Optional.empty() : inCharge(board, today);
            if (person.isPresent() && isToSend(board, due.get(), person.get(), today, command.now())) {
                RoundReminder reminder = reminder(board, due.get(), today);
                sent += notifier.remind(board, person.get(), reminder, due.get().daysLeft(today)) ? 1 : 0;
            }
        }
        return sent;
    }

    private Optional<UserId> inCharge(Board board, LocalDate today) {
        return ports.leads()
                .find(board.id())
                .flatMap(office -> LeadRules.inCharge(ports.tracker().people(), office, today));
    }

    private boolean isToSend(Board board, RoundDue due, UserId person, LocalDate today, Instant now) {
        boolean isNear = due.urgency(today) != RoundDue.Urgency.LATER
                && ports.rounds().findOpen(board.id()).isEmpty();
        return isNear
                && ports.unitOfWork()
                        .run(() -> Outcome.done(reminders.claim(reminder(board, due, today), person, now)))
                        .fold(first -> first, refusal -> false);
    }

    private static RoundReminder reminder(Board board, RoundDue due, LocalDate today) {
        return new RoundReminder(board.id(), due.day(), due.urgency(today));
    }

    public record Command(Instant now) {}
}
