package org.ballast.core.cadence;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.cadence.Cadences.day;
import static org.ballast.core.cadence.Cadences.every;
import static org.ballast.core.cadence.Cadences.hackDay;
import static org.ballast.core.cadence.Cadences.on;
import static org.ballast.core.cadence.Cadences.team;
import static org.ballast.core.cadence.Cadences.techWeek;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

public class PriceTest {

    private static final TaskRule NO_TASKS = new TaskRule(0, 0, Effort.ofDays(1));
    private static final Rhythm HACK_DAY = hackDay(on(Occurrence.LAST, THURSDAY));
    private static final Rhythm EVERY_FOUR_MONTHS = techWeek(every(4, "2026-11-02"));

    @Test
    public void oneOrTwoTasksOfADayCostFiveToTenPercentOfFourPeople() {
        Price price = Price.of(team(4, 1, Rhythm.NONE));

        assertThat(price).isEqualTo(new Price(PersonDays.ofDays(13), PersonDays.ofDays(26), 50, 100));
        assertThat(Price.quarterOf(4)).isEqualTo(PersonDays.ofDays(260));
    }

    @Test
    public void aTechWeekEveryFourMonthsCostsAboutFivePointEightPercent() {
        Price price = Price.of(new TeamRule(4, 1, NO_TASKS, EVERY_FOUR_MONTHS));

        assertThat(price).isEqualTo(new Price(PersonDays.ofDays(15), PersonDays.ofDays(15), 58, 58));
    }

    @Test
    public void aHackDayInEveryTwoWeeksCostsTenPercent() {
        assertThat(Price.of(new TeamRule(4, 2, NO_TASKS, HACK_DAY)))
                .isEqualTo(new Price(PersonDays.ofDays(26), PersonDays.ofDays(26), 100, 100));
    }

    @Test
    public void inAMixTheTechWeekHasNeitherTasksNorAHackDay() {
        Rhythm both = new Rhythm(HACK_DAY.hackDay(), EVERY_FOUR_MONTHS.techWeek());

        // 49 of 52 weeks with 4 days of hacking and 1 to 2 tasks, and 3 weeks of 20 days: 305 to 354 days of 1040.
        assertThat(Price.of(team(4, 1, both))).isEqualTo(new Price(new PersonDays(153), new PersonDays(177), 293, 340));
    }

    @Test
    public void chosenDatesCountThoseOfOneYear() {
        TechWeekRule three = new TechWeekRule.OnDates(
                List.of(day("2026-01-05"), day("2026-06-01"), day("2027-01-04"), day("2027-01-05")));

        assertThat(Price.of(new TeamRule(4, 1, NO_TASKS, techWeek(three))).maxDays())
                .isEqualTo(PersonDays.ofDays(15));
    }

    @Test
    public void theDearestPolicyDoesNotOverflow() {
        TeamRule most = new TeamRule(
                99,
                4,
                new TaskRule(1980, 1980, Effort.ofDays(200)),
                new Rhythm(HACK_DAY.hackDay(), EVERY_FOUR_MONTHS.techWeek()));

        assertThat(Price.of(most).maxPermille()).isGreaterThan(1000);
        assertThat(Price.of(most).maxDays()).isEqualTo(new PersonDays(PersonDays.MOST_HALF_DAYS));
    }

    @Test
    public void nothingCostsNothing() {
        assertThat(Price.of(new TeamRule(4, 1, NO_TASKS, Rhythm.NONE)))
                .isEqualTo(new Price(PersonDays.NONE, PersonDays.NONE, 0, 0));
    }

    @Test
    public void simulatesWhatTheTeamDoesNotHaveYet() {
        Simulation simulation = Simulation.of(team(4, 2, Rhythm.NONE));

        assertThat(simulation.tasks()).isEqualTo(Price.of(team(4, 2, Rhythm.NONE)));
        assertThat(simulation.hackDay().maxPermille()).isEqualTo(100);
        assertThat(simulation.techWeek().maxPermille()).isEqualTo(58);
        assertThat(simulation.mix())
                .isEqualTo(Price.of(team(4, 2, new Rhythm(HACK_DAY.hackDay(), EVERY_FOUR_MONTHS.techWeek()))));
    }

    @Test
    public void simulatesWithTheTeamsOwnRuleWhereThereIsOne() {
        Simulation simulation = Simulation.of(team(4, 2, techWeek(every(6, "2026-11-02"))));

        assertThat(simulation.techWeek().maxPermille()).isEqualTo(38);
        assertThat(simulation.tasks()).isEqualTo(Price.of(new TeamRule(4, 2, Cadences.ONE_OR_TWO, Rhythm.NONE)));
        assertThat(Optional.of(simulation.hackDay().maxDays())).contains(PersonDays.ofDays(26));
    }
}
