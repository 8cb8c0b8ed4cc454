package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.PolicyBuilder.aPolicy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.cadence.HackDayRule;
import org.ballast.core.cadence.Occurrence;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeekRule;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link PolicyHistory} does. */
public abstract class PolicyHistoryContract {

    /** An empty history. */
    protected abstract PolicyHistory newHistory();

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        PolicyHistory history = newHistory();
        SavedPolicy saved = saved(
                1,
                aPolicy()
                        .team(99)
                        .weeks(4)
                        .tasks(3, 20)
                        .largestHalfDays(399)
                        .perPerson()
                        .build(),
                MONDAY);

        history.append(saved);

        assertThat(history.of(new BoardId(1))).containsExactly(saved);
    }

    @Test
    public void keepsEveryKindOfRhythm() {
        PolicyHistory history = newHistory();
        LocalDate day = LocalDate.of(2026, 10, 31);
        List<Rhythm> rhythms = List.of(
                new Rhythm(
                        Optional.of(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)),
                        Optional.of(new TechWeekRule.EveryMonths(4, day))),
                new Rhythm(
                        Optional.of(new HackDayRule.OnSprintDay(20)),
                        Optional.of(new TechWeekRule.OnDates(List.of(day, day.plusYears(1))))),
                new Rhythm(Optional.empty(), Optional.of(new TechWeekRule.OnDates(datesFrom(day)))),
                Rhythm.NONE);
        for (int at = 0; at < rhythms.size(); at++) {
            history.append(saved(1, aPolicy().rhythm(rhythms.get(at)).build(), MONDAY.minusSeconds(at)));
        }

        assertThat(history.of(new BoardId(1)))
                .extracting(saved -> saved.policy().rhythm())
                .isEqualTo(rhythms);
    }

    private static List<LocalDate> datesFrom(LocalDate day) {
        return Stream.iterate(day, each -> each.plusMonths(1))
                .limit(TechWeekRule.OnDates.MOST_DATES)
                .toList();
    }

    @Test
    public void tellsTheNewestFirst() {
        PolicyHistory history = newHistory();
        SavedPolicy first = saved(1, aPolicy().team(1).build(), MONDAY);
        SavedPolicy second = saved(1, aPolicy().team(2).build(), MONDAY.plusSeconds(60));
        SavedPolicy third = saved(1, aPolicy().team(3).build(), MONDAY.plusSeconds(60));

        history.append(first);
        history.append(second);
        history.append(third);

        assertThat(history.of(new BoardId(1))).containsExactly(third, second, first);
    }

    @Test
    public void keepsBoardsApart() {
        PolicyHistory history = newHistory();
        history.append(saved(1, aPolicy().build(), MONDAY));

        assertThat(history.of(new BoardId(2))).isEmpty();
    }

    private static SavedPolicy saved(long board, TeamPolicy policy, Instant since) {
        return new SavedPolicy(new BoardId(board), policy, new DotLimits(9, 4), since, new UserId("10001"));
    }

    @Test
    public void forgetsThePoliciesOfOneBoardAlone() {
        PolicyHistory policies = newHistory();
        for (long board = 1; board <= 2; board++) {
            policies.append(new SavedPolicy(
                    new BoardId(board), aPolicy().build(), DotLimits.DEFAULT, MONDAY, new UserId("10001")));
        }

        policies.removeAll(new BoardId(1));

        assertThat(policies.of(new BoardId(1))).isEmpty();
        assertThat(policies.of(new BoardId(2))).hasSize(1);
    }
}
