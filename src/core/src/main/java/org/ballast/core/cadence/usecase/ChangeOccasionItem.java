package org.ballast.core.cadence.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItem.Standing;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/** Takes an issue on for a hack day, a tech week, a war room or a week, says how it will be done, or gives it up. */
public final class ChangeOccasionItem {

    private static final TextRule PLAN = new TextRule("plan", OccasionItem.LONGEST_PLAN, false);
    private static final int MOST_ITEMS = 100;

    private final CadencePorts ports;

    public ChangeOccasionItem(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CadenceView> handle(Command command) {
        return ports.desk()
                .boardToPlan(command.user(), command.board())
                .then(ground -> key(ground, command)
                        .then(key -> issue(command)
                                .then(issue -> standing(command)
                                        .then(standing -> PLAN.check(
                                                        command.plan().orElse(""))
                                                .then(plan -> ports.unitOfWork()
                                                        .run(() -> save(
                                                                ground.board(),
                                                                issue,
                                                                new OccasionItem(
                                                                        key,
                                                                        issue.id(),
                                                                        plan,
                                                                        standing,
                                                                        command.user(),
                                                                        command.now()))))))))
                .then(saved -> new ViewCadence(ports)
                        .handle(new ViewCadence.Command(command.user(), command.board(), command.today())));
    }

    private Outcome<OccasionItem> save(Board board, Issue issue, OccasionItem item) {
        List<OccasionItem> kept = ports.cadence().items().of(item.occasion());
        boolean isNew = kept.stream().noneMatch(other -> other.issue().equals(item.issue()));
        if (isNew) {
            if (ports.debt().items().find(issue.id()).isEmpty()) {
                return Outcome.refused(Refusal.conflict("ballast.debt.not-tagged"));
            }
            if (ports.tracker()
                    .boards()
                    .onBoard(item.changedBy(), board, List.of(issue.id()))
                    .isEmpty()) {
                return Outcome.refused(Refusal.conflict("ballast.debt.not-on-board"));
            }
            boolean isSecondOfTheMob = item.occasion().kind() == OccasionKind.HACK_DAY
                    && kept.stream().anyMatch(other -> !other.isDropped());
            if (isSecondOfTheMob) {
                return Outcome.refused(Refusal.conflict("ballast.cadence.mob-has-one"));
            }
            if (kept.size() >= MOST_ITEMS) {
                return Outcome.refused(
                        Refusal.conflict("ballast.cadence.too-many-items").with(MOST_ITEMS));
            }
        }
        ports.cadence().items().save(item);
        return Outcome.done(item);
    }

    private static Outcome<OccasionKey> key(TeamGround ground, Command command) {
        Refusal unknown = Refusal.unknown("ballast.cadence.occasion-unknown");
        return Outcome.of(
                Codes.find(OccasionKind.values(), command.kind())
                        .filter(kind -> switch (kind) {
                            case HACK_DAY -> ground.hasHackDays();
                            case TECH_WEEK -> ground.techWeek(command.planned()).isPresent();
                            case WAR_ROOM -> ground.warRoom(command.planned()).isPresent();
                            case WEEK -> DateSpan.weekOf(command.today()).isWeekToPlan(command.planned());
                        })
                        .map(kind -> ground.key(kind, command.planned())),
                unknown);
    }

    private Outcome<Issue> issue(Command command) {
        return Outcome.of(ports.tracker().issues().find(command.user(), command.issue()), Refusals.ISSUE_UNKNOWN);
    }

    private static Outcome<Standing> standing(Command command) {
        return Outcome.of(
                Codes.find(Standing.values(), command.standing().orElse("")),
                Refusal.invalid("ballast.shared.choice-unknown", "standing"));
    }

    /**
     * What becomes of an issue on an occasion.
     *
     * @param kind code of an {@link OccasionKind}
     * @param planned the day that names the occasion
     * @param issue id or key
     * @param standing code of a {@link Standing}
     * @param plan one line; none when absent
     * @param today the day that it is for the person
     */
    public record Command(
            UserId user,
            BoardId board,
            String kind,
            LocalDate planned,
            String issue,
            Optional<String> standing,
            Optional<String> plan,
            LocalDate today,
            Instant now) {}
}
