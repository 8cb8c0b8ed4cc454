package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.ADMIN;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.junit.Test;

/** Owners correct the title at any time, and the days until something was agreed. */
public class CorrectionsTest {

    private static final Optional<String> AS_IT_IS = Optional.empty();
    private static final Optional<String> YEAR = Optional.of("2027-01-01/2027-12-31");

    private final Commerce commerce = new Commerce();

    @Test
    public void anOwnerCorrectsTitleAndDaysOfADraftAndTheLogSaysSo() {
        StrategyView corrected = done(correct(MAYA, "Commerce of 2027/28", "2027-04-01", "2028-03-31"));

        assertThat(corrected.title()).isEqualTo("Commerce of 2027/28");
        assertThat(corrected.periodStart()).isEqualTo("2027-04-01");
        assertThat(corrected.periodEnd()).isEqualTo("2028-03-31");
        assertThat(log())
                .containsExactly(
                        "RESCHEDULE 2027-01-01/2027-12-31 > 2027-04-01/2028-03-31",
                        "RETITLE Commerce 2027 > Commerce of 2027/28");

        done(correct(MAYA, "Commerce of 2027/28", "2027-04-01", "2028-03-31"));
        assertThat(log()).as("the same again is no correction").hasSize(2);
    }

    @Test
    public void takesTheNextPlaceInTheLogSoThatNobodyAgreesInThatMoment() {
        int newest = commerce.store.kernels().newest(commerce.strategy);

        done(correct(MAYA, "Commerce", "2027-01-01", "2027-12-31"));

        assertThat(commerce.store.kernels().newest(commerce.strategy)).isEqualTo(newest + 1);
    }

    @Test
    public void theDaysStayAsTheyWereAgreedAndTheTitleIsANameThatMayBeCorrectedLater() {
        commerce.written();
        done(commerce.move(MAYA, "feedback"));
        assertThat(done(commerce.view(MAYA)).canReschedule()).isTrue();
        done(commerce.move(MAYA, "agreed"));

        assertThat(code(correct(MAYA, "Commerce", "2027-04-01", "2028-03-31")))
                .isEqualTo("ballast.strategy.period-agreed");
        assertThat(done(commerce.view(MAYA)).title()).as("all or nothing").isEqualTo("Commerce 2027");
        assertThat(done(commerce.view(MAYA)).canReschedule()).isFalse();
        done(commerce.move(MAYA, "active"));
        assertThat(done(correct(MAYA, "Commerce", "2027-01-01", "2027-12-31")).title())
                .isEqualTo("Commerce");
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        assertThat(code(correct(MAYA, "Commerce", "2027-04-01", "2028-03-31")))
                .as("a later draft is for the same days")
                .isEqualTo("ballast.strategy.period-agreed");
    }

    @Test
    public void nobodyButOwnersCorrects() {
        assertThat(code(correct(LI, "Mine", "2027-01-01", "2027-12-31"))).isEqualTo("ballast.strategy.owners-only");
        assertThat(done(commerce.view(LI)).canRetitle()).isFalse();
        for (UserId stranger : List.of(GUS, ADMIN)) {
            assertThat(code(correct(stranger, "Mine", "2027-01-01", "2027-12-31")))
                    .isEqualTo("ballast.strategy.strategy-unknown");
        }
        done(commerce.move(MAYA, "feedback"));
        assertThat(code(correct(GUS, "Mine", "2027-01-01", "2027-12-31"))).isEqualTo("ballast.strategy.owners-only");
    }

    @Test
    public void whatIsWrongIsNamedByItsField() {
        assertThat(code(correct(MAYA, " ", "2027-13-01", "soon")))
                .isEqualTo(
                        "title:ballast.shared.value-missing periodStart:ballast.shared.not-a-day periodEnd:ballast.shared.not-a-day");
        assertThat(code(correct(MAYA, "Commerce", "2027-04-01", "2027-03-31")))
                .isEqualTo("ballast.strategy.period-out-of-range");
    }

    @Test
    public void theSecondOfTwoWhoCorrectIsToldAndWhatIsNotGivenStays() {
        done(correct(MAYA, "Trade 2027", "2027-01-01", "2027-12-31"));

        assertThat(code(correct(command("Shop 2027", Optional.of("Commerce 2027"), AS_IT_IS, AS_IT_IS))))
                .isEqualTo("ballast.strategy.corrected-meanwhile");
        assertThat(code(correct(command("Trade 2027", Optional.of("Commerce 2027"), AS_IT_IS, AS_IT_IS))))
                .as("the same is no quarrel")
                .isEqualTo("done");
        assertThat(done(correct(command("Shop 2027", Optional.of("Trade 2027"), AS_IT_IS, AS_IT_IS)))
                        .periodStart())
                .isEqualTo("2027-01-01");
        done(correct(command("Shop 2027", AS_IT_IS, Optional.of("2027-02-01"), YEAR)));
        assertThat(code(correct(command("Shop 2027", AS_IT_IS, Optional.of("2027-03-01"), YEAR))))
                .isEqualTo("ballast.strategy.corrected-meanwhile");
    }

    @Test
    public void aStrategyBeginsAfterThoseThatItTookOverFrom() {
        commerce.active();
        StrategyId next = new StrategyId(
                done(commerce.begin(MAYA, "2028-01-01", "2028-12-31")).id());
        done(new CarryOverElements(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .take(new SaveElement.Edit(MAYA, next, NOW), commerce.strategy, List.of("P1")));

        assertThat(code(correct(new CorrectStrategy.Command(
                        MAYA, next, AS_IT_IS, Optional.of("2027-01-01"), AS_IT_IS, AS_IT_IS, AS_IT_IS, NOW))))
                .isEqualTo("ballast.strategy.begins-too-early");
        assertThat(code(correct(new CorrectStrategy.Command(
                        MAYA, next, AS_IT_IS, Optional.of("2027-01-02"), AS_IT_IS, AS_IT_IS, AS_IT_IS, NOW))))
                .isEqualTo("done");
    }

    private Outcome<StrategyView> correct(UserId user, String title, String start, String end) {
        return correct(new CorrectStrategy.Command(
                user,
                commerce.strategy,
                Optional.of(title),
                Optional.of(start),
                Optional.of(end),
                AS_IT_IS,
                AS_IT_IS,
                NOW));
    }

    private CorrectStrategy.Command command(
            String title, Optional<String> titleBefore, Optional<String> start, Optional<String> periodBefore) {
        return new CorrectStrategy.Command(
                MAYA, commerce.strategy, Optional.of(title), start, AS_IT_IS, titleBefore, periodBefore, NOW);
    }

    private Outcome<StrategyView> correct(CorrectStrategy.Command command) {
        return new CorrectStrategy(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork).handle(command);
    }

    /** What was corrected, the newest first. */
    private List<String> log() {
        return commerce.store.departments().log(commerce.department, Integer.MAX_VALUE, 10).stream()
                .filter(event -> event.change().action().name().startsWith("RE"))
                .filter(event -> event.by().equals(MAYA))
                .map(event -> event.change().action() + " "
                        + event.change().before().orElse("") + " > "
                        + event.change().after().orElse(""))
                .toList();
    }
}
