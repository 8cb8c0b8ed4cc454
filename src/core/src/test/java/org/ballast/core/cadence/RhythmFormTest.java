package org.ballast.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.cadence.Cadences.day;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class RhythmFormTest {

    @Test
    public void nothingFilledInIsNoRhythm() {
        assertThat(check(RhythmForm.NONE)).contains(Rhythm.NONE);
        assertThat(check(form("none", null, null, null, "none", null, null))).contains(Rhythm.NONE);
    }

    @Test
    public void readsAHackDayOnAWeekdayAndOnADayOfTheSprint() {
        assertThat(check(form("weekday", "last", "thursday", null, null, null, null)))
                .contains(Cadences.hackDay(new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY)));
        assertThat(check(form("sprint-day", null, null, 20, null, null, null)))
                .contains(Cadences.hackDay(new HackDayRule.OnSprintDay(20)));
    }

    @Test
    public void readsTechWeeksEveryFewMonthsAndOnDates() {
        assertThat(check(form(null, null, null, null, "months", 4, " 2026-10-31 ")))
                .contains(Cadences.techWeek(new TechWeekRule.EveryMonths(4, day("2026-10-31"))));
        assertThat(check(form(null, null, null, null, "dates", null, null, "2027-02-28", " ", "2026-12-07")))
                .contains(Cadences.techWeek(new TechWeekRule.OnDates(List.of(day("2026-12-07"), day("2027-02-28")))));
    }

    @Test
    public void readsOnlyWhatTheChosenKindNeeds() {
        assertThat(check(form("sprint-day", "nonsense", "noday", 1, "none", -4, "never", "x")))
                .contains(Cadences.hackDay(new HackDayRule.OnSprintDay(1)));
    }

    @Test
    public void namesEveryFieldThatIsWrong() {
        assertThat(problems(form("sometimes", null, null, null, "weekly", null, null)))
                .containsExactly("hackDay choice-unknown", "techWeek choice-unknown");
        assertThat(problems(form("weekday", null, null, null, "months", null, null)))
                .containsExactly(
                        "occurrence value-missing",
                        "weekday value-missing",
                        "months value-missing",
                        "from value-missing");
        assertThat(problems(form("weekday", "fifth", "payday", null, "months", 13, "31.10.2026")))
                .containsExactly(
                        "occurrence choice-unknown",
                        "weekday choice-unknown",
                        "months number-out-of-range",
                        "from day-unreadable");
        assertThat(problems(form("sprint-day", null, null, 21, "months", 0, "2026-02-29")))
                .containsExactly("sprintDay number-out-of-range", "months number-out-of-range", "from day-unreadable");
        assertThat(problems(form("sprint-day", null, null, null, "dates", null, null)))
                .containsExactly("sprintDay value-missing", "dates value-missing");
        assertThat(problems(form(null, null, null, null, "dates", null, null, "2026-12-07", "soon")))
                .containsExactly("dates day-unreadable");
        String[] many = Collections.nCopies(25, "2026-12-07").toArray(String[]::new);
        assertThat(problems(form(null, null, null, null, "dates", null, null, many)))
                .containsExactly("dates too-many-days");
    }

    @Test
    public void readsCalendarDaysAndNothingElse() {
        assertThat(IsoDay.parse("2028-02-29")).contains(day("2028-02-29"));
        assertThat(IsoDay.parse("2000-01-01")).contains(day("2000-01-01"));
        assertThat(IsoDay.parse("2199-12-31")).contains(day("2199-12-31"));
        for (String none : List.of(
                "",
                "2027-02-29",
                "2100-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-04-31",
                "1999-12-31",
                "2200-01-01",
                "2026/01/01",
                "2026-01/01",
                "26-01-01",
                "2026-1-1",
                "2026-01-1x",
                "2o26-01-01",
                "+2026-01-1",
                "２０２６-01-01",
                "2026-01-011")) {
            assertThat(IsoDay.parse(none)).as(none).isEmpty();
        }
    }

    private static Optional<Rhythm> check(RhythmForm form) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Rhythm> rhythm = form.check(refusals);
        assertThat(refusals).isEmpty();
        return rhythm;
    }

    private static List<String> problems(RhythmForm form) {
        List<Refusal> refusals = new ArrayList<>();
        assertThat(form.check(refusals)).isEmpty();
        return refusals.stream()
                .map(refusal -> refusal.field().orElseThrow().replace("policy.rhythm.", "") + " "
                        + refusal.code().replaceAll(".*\\.", ""))
                .toList();
    }

    private static RhythmForm form(
            String hackDay,
            String occurrence,
            String weekday,
            Integer sprintDay,
            String techWeek,
            Integer months,
            String from,
            String... dates) {
        return new RhythmForm(
                Optional.ofNullable(hackDay),
                Optional.ofNullable(occurrence),
                Optional.ofNullable(weekday),
                Optional.ofNullable(sprintDay),
                Optional.ofNullable(techWeek),
                Optional.ofNullable(months),
                Optional.ofNullable(from),
                List.of(dates));
    }
}
