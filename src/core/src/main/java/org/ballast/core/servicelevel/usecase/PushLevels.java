package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.servicelevel.ErrorBudget;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelNotifier;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.LevelUpdate;
import org.ballast.core.servicelevel.PastedLevels;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.Trial;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Writes down how well a flow was served: what a monitor sends, what somebody pastes or types. Sending the same again
 * changes nothing, for each interval has one value; another one replaces it and leaves a line in the log. When the error
 * budget crosses a threshold there is one notice, and the owners of the flow and of the key result that it measures are told.
 */
public final class PushLevels {

    private static final Refusal IN_FUTURE = Refusal.invalid("ballast.service-level.in-future", "points");
    private static final Refusal BOTH = Refusal.invalid("ballast.service-level.points-and-pasted", "pasted");

    private final FlowStore store;
    private final People people;
    private final UnitOfWork unitOfWork;
    private final LevelNotifier notifier;
    private final LevelOwners owners;

    public PushLevels(FlowStore store, People people, UnitOfWork unitOfWork, LevelNotifier notifier) {
        this.store = store;
        this.people = people;
        this.unitOfWork = unitOfWork;
        this.notifier = notifier;
        this.owners = new LevelOwners(store.strategy(), people);
    }

    public Outcome<UserFlowView> handle(Command command) {
        return unitOfWork
                .run(() -> FlowDesk.find(store, command.user(), command.flow())
                        .then(desk -> Outcome.done(desk)
                                .unless(FlowDesk.objectionToPush(desk.department(), desk.flow(), command.user())))
                        .then(desk -> push(command, desk)))
                .map(pushed -> {
                    tell(pushed.desk(), pushed.crossed());
                    return new FlowViews(store, people, command.now())
                            .of(
                                    command.user(),
                                    pushed.desk().department(),
                                    pushed.desk().line(),
                                    pushed.desk().flow());
                });
    }

    private Outcome<Pushed> push(Command command, FlowDesk desk) {
        ServiceLevel level = desk.flow().level().orElseThrow();
        return points(command, level).map(points -> {
            write(command.flow(), points);
            return new Pushed(desk, notice(command, level));
        });
    }

    /** The log's number is read first: whoever replaces a value after that takes the same one, and one of both begins again. */
    private void write(FlowId flow, List<LevelPoint> points) {
        LevelRepository levels = store.levels();
        int newest = levels.newestSequence(flow);
        LevelUpdate update = LevelUpdate.of(levels.since(flow, points.get(0).from()), newest, points);
        levels.replace(update.replaced());
        levels.add(update.added());
    }

    /** After the notices are on record, so that nobody is told twice; of several thresholds at once the highest. */
    private void tell(FlowDesk desk, List<Integer> crossed) {
        if (crossed.isEmpty()) {
            return;
        }
        owners.of(desk.department(), desk.flow())
                .forEach(owner ->
                        notifier.tell(owner, desk.department().id(), desk.flow().name(), Collections.max(crossed)));
    }

    /** At least one, ascending; of two values for the same interval the later one counts. */
    private static Outcome<List<LevelPoint>> points(Command command, ServiceLevel level) {
        Map<Instant, LevelPoint> bySlot = new TreeMap<>();
        Optional<LevelPoint.Entry> entry = Optional.of(new LevelPoint.Entry(command.user(), command.now()));
        List<Refusal> refusals = new ArrayList<>();
        for (Value value : values(command, refusals)) {
            if (value.at().isAfter(command.now())) {
                refusals.add(IN_FUTURE);
                break;
            }
            Instant slot = LevelPoint.slot(value.at(), level.intervalHours());
            bySlot.put(slot, new LevelPoint(command.flow(), slot, level.intervalHours(), value.share(), entry));
        }
        return refusals.isEmpty() ? Outcome.done(List.copyOf(bySlot.values())) : Outcome.refused(Refusal.all(refusals));
    }

    private static List<Value> values(Command command, List<Refusal> refusals) {
        if (command.pasted().isPresent() && !command.points().isEmpty()) {
            refusals.add(BOTH);
            return List.of();
        }
        if (command.pasted().isPresent()) {
            return PastedLevels.read(command.pasted().get()).orCollect(refusals).orElse(List.of()).stream()
                    .flatMap(line -> line
                            .at()
                            .map(at -> new Value(at, line.share()))
                            .or(() -> {
                                refusals.add(PastedLevels.MOMENT_MISSING);
                                return Optional.empty();
                            })
                            .stream())
                    .toList();
        }
        if (command.points().isEmpty()) {
            refusals.add(Refusal.invalid("ballast.shared.value-missing", "points"));
        }
        if (command.points().size() > Trial.MOST_POINTS) {
            refusals.add(Refusal.invalid("ballast.service-level.too-many-points", "points")
                    .with(command.points().size())
                    .with(Trial.MOST_POINTS));
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < command.points().size(); at++) {
            Point point = command.points().get(at);
            Optional<Share> share = point.percent().flatMap(Share::fromPercent);
            if (share.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.service-level.not-percent", "points[" + at + "].percent"));
                break;
            }
            values.add(new Value(point.at().orElse(command.now()), share.get()));
        }
        return values;
    }

    /** Begins and ends notices, and says which began; a target that is only tried out has none. */
    private List<Integer> notice(Command command, ServiceLevel level) {
        List<Integer> crossed = new ArrayList<>();
        if (level.trial()) {
            return crossed;
        }
        List<LevelPoint> window =
                store.levels().since(command.flow(), level.window().start(command.now()));
        int used = ErrorBudget.of(level, window, command.now()).usedPercent();
        List<LevelNotice> standing = store.levels().standing(command.flow());
        for (int threshold : ErrorBudget.THRESHOLDS) {
            Optional<LevelNotice> newest = standing.stream()
                    .filter(notice -> notice.threshold() == threshold)
                    .findFirst();
            boolean lasting = newest.filter(notice -> notice.over().isEmpty()).isPresent();
            if (used >= threshold && !lasting) {
                int number = newest.map(LevelNotice::number).orElse(0) + 1;
                store.levels()
                        .save(new LevelNotice(command.flow(), threshold, number, command.now(), Optional.empty()));
                crossed.add(threshold);
            } else if (used < threshold && lasting) {
                LevelNotice ended = newest.orElseThrow();
                store.levels()
                        .save(new LevelNotice(
                                ended.flow(), threshold, ended.number(), ended.at(), Optional.of(command.now())));
            }
        }
        return crossed;
    }

    /** Whose values they were, and which thresholds were crossed. */
    private record Pushed(FlowDesk desk, List<Integer> crossed) {}

    private record Value(Instant at, Share share) {}

    /** A value as it came: percent, now when no moment is given. */
    public record Point(Optional<Instant> at, Optional<BigDecimal> percent) {}

    /** Values one by one, or pasted as a text, never both. */
    public record Command(UserId user, FlowId flow, List<Point> points, Optional<String> pasted, Instant now) {}
}
