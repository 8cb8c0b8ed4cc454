package org.ballast.core.servicelevel.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.FlowStep;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.Statistic;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.servicelevel.Window;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.core.testing.InMemoryLevelRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTargetReviews;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.InMemoryUserFlowRepository;
import org.junit.Before;
import org.junit.Test;

/** Every six months somebody who answers for a target is asked whether it is still right. */
public class RemindReviewersTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId GUS = new UserId("10003");
    private static final LocalDate AGREED = LocalDate.of(2026, 8, 31);

    private final FlowStore store =
            new FlowStore(new InMemoryUserFlowRepository(), new InMemoryLevelRepository(), InMemoryStores.strategy());
    private final InMemoryTracker tracker = new InMemoryTracker();
    private final InMemoryTargetReviews reviews = new InMemoryTargetReviews();
    private final DepartmentId commerce =
            store.strategy().departments().add("Commerce", true).id();
    private final Set<UserId> unreachable = new TreeSet<>();
    private final List<String> asked = new ArrayList<>();

    @Before
    public void mayaOwnsTheDepartmentAndGusTheFlow() {
        store.strategy().departments().setRole(commerce, MAYA, Role.OWNER);
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), false));
        tracker.addPerson(GUS, new Person(Optional.of("Gus"), false));
    }

    @Test
    public void asksTheOwnerOnceEverySixMonthsFromTheDayOfTheAgreementOn() {
        agreed(false);

        assertThat(night("2027-02-27")).isZero();
        assertThat(night("2027-02-28")).isEqualTo(1);
        assertThat(night("2027-03-01")).isZero();
        assertThat(night("2027-08-30")).isZero();
        assertThat(night("2027-08-31")).isEqualTo(1);
        assertThat(asked)
                .containsExactly(
                        "10003 Pay an invoice 2027-02-28 of 2026-08-31",
                        "10003 Pay an invoice 2027-08-31 of 2026-08-31");
    }

    @Test
    public void asksOnceAboutAnAgreementOfManyYearsAgo() {
        agreed(false);

        assertThat(night("2031-05-01")).isEqualTo(1);
        assertThat(night("2031-05-02")).isZero();
        assertThat(asked).containsExactly("10003 Pay an invoice 2031-02-28 of 2026-08-31");
    }

    @Test
    public void asksTheDepartmentsOwnersWhereNoOwnerCanBeTold() {
        agreed(false);
        unreachable.add(GUS);
        assertThat(night("2027-03-01")).isEqualTo(1);
        unreachable.clear();
        tracker.addPerson(GUS, new Person(Optional.of("Gus"), true));
        assertThat(night("2027-09-01")).isEqualTo(1);
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), true));
        assertThat(night("2028-03-01")).isZero();

        assertThat(asked).hasSize(2).allMatch(mail -> mail.startsWith("10001 "));
    }

    @Test
    public void asksNobodyAboutATrialOrAFlowWithoutAgreement() {
        agreed(true);
        save(2, Optional.empty());

        assertThat(night("2030-01-01")).isZero();
    }

    private void agreed(boolean trial) {
        save(
                1,
                Optional.of(new ServiceLevel(
                        "Payments that go through",
                        new Share(995_000),
                        Window.DAYS_28,
                        1,
                        "",
                        trial,
                        Optional.empty(),
                        Optional.of(new TargetAgreement(MAYA, AGREED, "Below it people call us.")))));
    }

    private void save(long id, Optional<ServiceLevel> level) {
        UserFlow flow = new UserFlow(
                "Pay an invoice",
                Optional.of(GUS),
                1000,
                Statistic.MEAN,
                Optional.empty(),
                List.of(new FlowStep("Pay", "shop", 500, 1, false, false, Optional.empty())),
                level);
        store.flows().append(new SavedFlow(new FlowId(id), commerce, 1, Optional.of(flow), MAYA, night(AGREED)));
    }

    private int night(String day) {
        return new RemindReviewers(store, tracker, reviews, notifier(), new InMemoryUnitOfWork())
                .handle(night(LocalDate.parse(day)));
    }

    private static Instant night(LocalDate day) {
        return day.atTime(3, 17).toInstant(ZoneOffset.UTC);
    }

    private ReviewNotifier notifier() {
        return new ReviewNotifier() {
            @Override
            public boolean reaches(UserId person) {
                return !unreachable.contains(person);
            }

            @Override
            public boolean remind(
                    TargetReview review, DepartmentId department, String flow, TargetAgreement agreement) {
                return asked.add("%s %s %s of %s".formatted(review.to().value(), flow, review.on(), agreement.on()));
            }
        };
    }
}
