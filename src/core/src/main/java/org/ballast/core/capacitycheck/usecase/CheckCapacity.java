package org.ballast.core.capacitycheck.usecase;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Price;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.capacitycheck.CapacityLine;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityOutlook;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.usecase.LinkedWork;

/**
 * Says whether the teams' policies give time enough for what a strategy still needs: whenever somebody looks, and once a
 * week for the record and for its owners.
 */
public final class CheckCapacity implements CapacityOutlook {

    /** Half a year of weeks. */
    private static final int MOST_WEEKS = 26;

    private final LinkedWork work;
    private final DebtStore debt;
    private final PolicyHistory policies;
    private final CapacityLineRepository lines;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;

    public CheckCapacity(
            LinkedWork work,
            DebtStore debt,
            PolicyHistory policies,
            CapacityLineRepository lines,
            Tracker tracker,
            UnitOfWork unitOfWork) {
        this.work = work;
        this.debt = debt;
        this.policies = policies;
        this.lines = lines;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<CapacityCheckView> view(UserId viewer, StrategyId strategy, Instant now) {
        return work.of(viewer, strategy).map(found -> view(found, now));
    }

    @Override
    public Optional<CapacityShortfall> shortfall(UserId viewer, StrategyId strategy, Instant now) {
        return work.inForce(viewer, strategy)
                .filter(found -> !found.strategy().period().end().isBefore(day(now)))
                .flatMap(found -> shortfall(found, now));
    }

    private Optional<CapacityShortfall> shortfall(LinkedWork.Work found, Instant now) {
        Teams teams = teams(found);
        CapacityCheck check = check(found, teams, now);
        Period period = found.strategy().period();
        return check.suffices()
                ? Optional.empty()
                : Optional.of(new CapacityShortfall(
                        check.needed(),
                        check.given(),
                        CapacityCheck.firstDay(period, day(now)),
                        period.end(),
                        found.hidden() || teams.hidden()));
    }

    /** Adds this week's line to every active strategy that has none yet; returns how many it added. */
    public int record(Instant now) {
        LocalDate week = day(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int added = 0;
        for (LinkedWork.Work found : work.active()) {
            StrategyId strategy = found.strategy().id();
            CapacityCheck check = check(found, teams(found), now);
            added += unitOfWork
                    .run(() -> {
                        boolean missing = !lines.has(strategy, week);
                        if (missing) {
                            lines.add(new CapacityLine(strategy, week, check, found.seenBy()));
                        }
                        return Outcome.done(missing);
                    })
                    .fold(missing -> missing ? 1 : 0, busy -> 0);
        }
        return added;
    }

    private CapacityCheckView view(LinkedWork.Work found, Instant now) {
        Teams teams = teams(found);
        CapacityCheck check = check(found, teams, now);
        List<CapacityLine> weeks = lines.of(found.strategy().id(), MOST_WEEKS);
        return new CapacityCheckView(
                check.needed(),
                check.given(),
                check.percent(),
                check.unestimated(),
                teams.aQuarter().size(),
                found.hidden(),
                teams.hidden(),
                weeks.stream()
                        .map(line -> new CapacityLineView(
                                line.week(), line.check().needed(), line.check().given()))
                        .toList(),
                weeks.stream()
                        .reduce((one, later) -> later)
                        .map(line -> PersonView.of(tracker.people().find(line.seenBy()))));
    }

    private CapacityCheck check(LinkedWork.Work found, Teams teams, Instant now) {
        List<Effort> estimates = debt.items().findAll(found.open()).stream()
                .map(DebtItem::values)
                .flatMap(values -> values.estimate().stream())
                .toList();
        long halfDays = estimates.stream().mapToLong(Effort::halfDays).sum();
        PersonDays needed = new PersonDays((int) Math.min(PersonDays.MOST_HALF_DAYS, halfDays));
        PersonDays given =
                CapacityCheck.given(teams.aQuarter(), found.strategy().period(), day(now));
        return new CapacityCheck(needed, given, found.open().size() - estimates.size());
    }

    private Teams teams(LinkedWork.Work found) {
        List<PersonDays> aQuarter = new ArrayList<>();
        boolean hidden = false;
        for (BoardId id : found.department().boards()) {
            Optional<Board> board = debt.boards().find(id);
            boolean visible = board.filter(known -> tracker.boards().canSeeFilter(found.seenBy(), known.filterId()))
                    .isPresent();
            hidden |= board.isPresent() && !visible;
            if (visible) {
                policies.of(id).stream()
                        .findFirst()
                        .ifPresent(newest ->
                                aQuarter.add(Price.of(newest.policy().rule()).maxDays()));
            }
        }
        return new Teams(aQuarter, hidden);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** What each team's policy takes of a quarter at most, of those that the person may see. */
    private record Teams(List<PersonDays> aQuarter, boolean hidden) {}
}
