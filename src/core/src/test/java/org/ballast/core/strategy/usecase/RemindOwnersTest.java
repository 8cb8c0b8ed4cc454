package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.seat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.testing.InMemoryOwnerReminders;
import org.junit.Test;

/** Once a week the owners are told what waits for them, and only then. */
public class RemindOwnersTest {

    private static final Instant MONDAY = Instant.parse("2027-02-01T03:17:00Z");

    private final Commerce commerce = new Commerce();
    private final InMemoryOwnerReminders sent = new InMemoryOwnerReminders();
    private final Set<UserId> unreachable = new TreeSet<>();
    private final List<String> mails = new ArrayList<>();
    /** What lacks, as each owner may know it. */
    private final Map<UserId, CapacityShortfall> lacking = new TreeMap<>();

    @Test
    public void tellsTheOwnersAloneWhatWaitsOnceAWeek() {
        commerce.active();

        assertThat(night(MONDAY)).isEqualTo(1);
        assertThat(night(MONDAY.plus(Duration.ofDays(1)))).isZero();
        assertThat(night(MONDAY.plus(Duration.ofDays(6)))).isZero();
        assertThat(night(MONDAY.plus(Duration.ofDays(7)))).isEqualTo(1);

        assertThat(mails)
                .containsExactly(
                        "10001 Commerce 2027 2027-02-01 ballast.strategy.duty-measure",
                        "10001 Commerce 2027 2027-02-08 ballast.strategy.duty-measure");
    }

    @Test
    public void isQuietWhileNothingWaits() {
        commerce.written();
        assertThat(night(MONDAY)).as("a draft").isZero();
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
        done(new MeasureKeyResult(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .handle(new MeasureKeyResult.Command(
                        MAYA,
                        commerce.strategy,
                        Optional.empty(),
                        "K1",
                        Optional.of(BigDecimal.ONE),
                        Optional.of(NOW),
                        NOW)));

        assertThat(night(NOW.plus(Duration.ofDays(31)))).isZero();
        assertThat(night(NOW.plus(Duration.ofDays(32)))).isEqualTo(1);
    }

    @Test
    public void tellsWhatWaitsInTheVersionInForceAndInTheOneThatIsToFollow() {
        commerce.active();
        done(commerce.versions().open(new MoveVersion.Command(MAYA, commerce.strategy, NOW)));
        String inForce = "ballast.strategy.duty-measure[1, 31, 1]";
        assertThat(waiting(Optional.empty())).as("page of the draft").containsExactly(inForce);
        assertThat(waiting(Optional.of(1))).as("page of the one in force").containsExactly(inForce);
        assertThat(night(MONDAY)).as("mail").isEqualTo(1);

        done(commerce.move(MAYA, "agreed"));
        String agreed = "ballast.strategy.duty-bring-into-force[2]";
        assertThat(waiting(Optional.of(2))).containsExactly(inForce, agreed);
        assertThat(waiting(Optional.of(1))).containsExactly(inForce, agreed);
        assertThat(night(MONDAY.plus(Duration.ofDays(7)))).isEqualTo(1);

        assertThat(mails)
                .containsExactly(
                        "10001 Commerce 2027 2027-02-01 ballast.strategy.duty-measure",
                        "10001 Commerce 2027 2027-02-08 ballast.strategy.duty-measure ballast.strategy.duty-bring-into-force");
        assertThat(done(view(LI, Optional.of(1))).hints())
                .extracting(Refusal::code)
                .noneMatch(code -> code.contains("duty-"));
    }

    private List<String> waiting(Optional<Integer> version) {
        return done(view(MAYA, version)).hints().stream()
                .filter(hint -> hint.code().contains("duty-"))
                .map(hint -> hint.code()
                        + hint.arguments().stream()
                                .map(argument -> ((Argument.Count) argument).value())
                                .toList())
                .toList();
    }

    private Outcome<StrategyView> view(UserId viewer, Optional<Integer> version) {
        return new ViewStrategy(commerce.store, commerce.tracker.asTracker())
                .handle(new ViewStrategy.Command(viewer, commerce.strategy, version, MONDAY));
    }

    @Test
    public void tellsEachOwnerWhatLacksAsTheyMayKnowItAlsoWhileNothingWaits() {
        commerce.written();
        done(commerce.departments().setRole(commerce.change(MAYA), seat(Optional.of("li"), Optional.of("owner"))));
        lacking.put(LI, shortfall(96));
        assertThat(night(MONDAY)).as("Maya sees time enough").isEqualTo(1);

        lacking.put(MAYA, shortfall(60));
        lacking.put(LI, shortfall(99));
        assertThat(night(MONDAY.plus(Duration.ofDays(1)))).as("once a week").isEqualTo(1);

        assertThat(mails)
                .containsExactly("10002 Commerce 2027 2027-02-01 needs 96", "10001 Commerce 2027 2027-02-01 needs 60");
    }

    private static CapacityShortfall shortfall(int days) {
        return new CapacityShortfall(
                PersonDays.ofDays(days),
                PersonDays.ofDays(58),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 12, 31),
                false);
    }

    @Test
    public void usesNothingUpForOwnersWhoCanNotBeTold() {
        commerce.active();
        done(commerce.departments().setRole(commerce.change(MAYA), seat(Optional.of("li"), Optional.of("owner"))));
        unreachable.add(MAYA);
        commerce.tracker.addPerson(LI, new Person(Optional.of("Li"), true));
        assertThat(night(MONDAY)).isZero();
        commerce.tracker.addPerson(LI, new Person(Optional.of("Li"), false));
        assertThat(night(MONDAY)).isEqualTo(1);
        unreachable.clear();
        assertThat(night(MONDAY)).isEqualTo(1);

        assertThat(mails)
                .extracting(mail -> mail.substring(0, mail.indexOf(' ')))
                .containsExactly("10002", "10001");
    }

    private int night(Instant at) {
        OwnerNotifier notifier = new OwnerNotifier() {
            @Override
            public boolean reaches(UserId person) {
                return !unreachable.contains(person);
            }

            @Override
            public boolean remind(
                    OwnerReminder reminder,
                    String strategy,
                    List<Refusal> duties,
                    Optional<CapacityShortfall> shortfall) {
                String what = Stream.concat(
                                duties.stream().map(Refusal::code),
                                shortfall.map(lacks -> "needs " + lacks.needed().text()).stream())
                        .collect(Collectors.joining(" "));
                return mails.add(reminder.to().value() + " " + strategy + " " + reminder.week() + " " + what);
            }
        };
        return new RemindOwners(
                        commerce.store,
                        commerce.tracker.asTracker().people(),
                        sent,
                        notifier,
                        (viewer, strategy, now) -> Optional.ofNullable(lacking.get(viewer)),
                        commerce.unitOfWork)
                .handle(at);
    }
}
