package org.ballast.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the kinds of cadence would cost the same team, side by side.
 *
 * @param tasks tasks in every sprint alone
 * @param hackDay one hack day in every sprint alone
 * @param techWeek tech weeks alone
 * @param mix all three
 */
public record Simulation(Price tasks, Price hackDay, Price techWeek, Price mix) {

    private static final int USUAL_MONTHS = 4;
    private static final HackDayRule USUAL_HACK_DAY = new HackDayRule.OnWeekday(Occurrence.LAST, DayOfWeek.THURSDAY);
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 3);

    /** The team's own rules where it has them, and otherwise a hack day a sprint and a tech week every four months. */
    public static Simulation of(TeamRule team) {
        Optional<HackDayRule> hackDay = Optional.of(team.rhythm().hackDay().orElse(USUAL_HACK_DAY));
        Optional<TechWeekRule> techWeek =
                Optional.of(team.rhythm().techWeek().orElse(new TechWeekRule.EveryMonths(USUAL_MONTHS, ANY_DAY)));
        TaskRule none = new TaskRule(0, 0, team.tasks().largestTask());
        return new Simulation(
                price(team, team.tasks(), Rhythm.NONE),
                price(team, none, new Rhythm(hackDay, Optional.empty())),
                price(team, none, new Rhythm(Optional.empty(), techWeek)),
                price(team, team.tasks(), new Rhythm(hackDay, techWeek)));
    }

    private static Price price(TeamRule team, TaskRule tasks, Rhythm rhythm) {
        return Price.of(new TeamRule(team.people(), team.sprintWeeks(), tasks, rhythm));
    }
}
