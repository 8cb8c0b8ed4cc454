package org.ballast.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;
import org.junit.Test;

/** What holds for every mix of holidays, absence, hack day, tech weeks and war rooms; the seed is in the message. */
public class CadencePropertiesTest {

    private static final int SEEDS = 2_000;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 10, 20);

    @Test
    public void thePartsOfASprintAddUpToTheWholeAndNoneIsNegative() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Sample sample = new Sample(seed);

            Allowance allowance = sample.allowance();

            assertThat(allowance
                            .capacity()
                            .plus(allowance.holidays())
                            .plus(allowance.absence())
                            .plus(allowance.techWeekDays())
                            .plus(allowance.warRoomDays())
                            .plus(allowance.hackDayDays()))
                    .as("seed " + seed)
                    .isEqualTo(allowance.whole());
            assertThat(allowance.absence().exceeds(sample.absence))
                    .as("seed " + seed)
                    .isFalse();
        }
    }

    @Test
    public void tasksStayWithinThePolicyAndRestWhenNoDayIsLeftForThem() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Sample sample = new Sample(seed);

            Allowance allowance = sample.allowance();

            assertThat(allowance.tasksMin()).as("seed " + seed).isBetween(0, allowance.tasksMax());
            assertThat(allowance.tasksMax())
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(sample.team.tasks().most());
            if (allowance.suspended().isPresent()) {
                assertThat(allowance.tasksMax()).as("seed " + seed).isZero();
                assertThat(allowance.hackDay()).as("seed " + seed).isEmpty();
            }
        }
    }

    @Test
    public void aHackDayIsOnAWorkingDayOfTheSprintThatNothingElseTakes() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Sample sample = new Sample(seed);

            for (LocalDate day :
                    sample.allowance().hackDay().flatMap(HackDay::day).stream().toList()) {
                assertThat(sample.occasions.calendar().isWorkday(day))
                        .as("seed " + seed)
                        .isTrue();
                assertThat(sample.sprint.contains(day)).as("seed " + seed).isTrue();
                assertThat(sample.occasions.warRoomOn(day)).as("seed " + seed).isEmpty();
                assertThat(sample.weeks())
                        .as("seed " + seed)
                        .noneMatch(week -> week.span().contains(day));
            }
        }
    }

    @Test
    public void onlyWhatIsOnADayOfTheSprintTakesAnythingOfIt() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Sample sample = new Sample(seed);

            Allowance allowance = sample.allowance();

            boolean anyWarRoom = sample.days().stream()
                    .anyMatch(day -> sample.occasions.warRoomOn(day).isPresent());
            boolean anyHoliday = sample.days().stream()
                    .anyMatch(day -> sample.occasions.calendar().holiday(day).isPresent());
            assertThat(allowance.warRoom().isPresent()).as("seed " + seed).isEqualTo(anyWarRoom);
            assertThat(anyWarRoom || allowance.warRoomDays().equals(PersonDays.NONE))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(anyHoliday || allowance.holidays().equals(PersonDays.NONE))
                    .as("seed " + seed)
                    .isTrue();
            assertThat(allowance.techWeek().isPresent())
                    .as("seed " + seed)
                    .isEqualTo(!sample.weeks().isEmpty());
        }
    }

    @Test
    public void techWeeksNeverStandStillHoweverTheyAreMoved() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            TechWeekRule rule = new TechWeekRule.EveryMonths(1 + random.nextInt(12), day(random));
            List<TechWeekMove> moves = new ArrayList<>();
            TeamCalendar calendar = TeamCalendar.DEFAULT;
            for (int count = random.nextInt(5); count > 0; count--) {
                Optional<TechWeek> next = new TechWeeks(rule, moves, calendar).nextFrom(day(random));
                next.ifPresent(week -> moves.add(new TechWeekMove(week.start(), day(random), random.nextBoolean())));
            }

            TechWeeks weeks = new TechWeeks(rule, moves, calendar);

            assertThat(weeks.nextFrom(SOME_DAY.plusYears(2))).as("seed " + seed).isPresent();
            assertThat(weeks.within(new DateSpan(SOME_DAY, SOME_DAY.plusDays(365))))
                    .as("seed " + seed)
                    .extracting(TechWeek::planned)
                    .doesNotHaveDuplicates();
        }
    }

    private static LocalDate day(Random random) {
        return SOME_DAY.plusDays(random.nextInt(60));
    }

    /** A team, a sprint of a day to four weeks, and all that may be on its days. */
    private static final class Sample {
        final TeamRule team;
        final DateSpan sprint;
        final Occasions occasions;
        final PersonDays absence;

        Sample(int seed) {
            Random random = new Random(seed);
            LocalDate start = day(random);
            this.sprint = new DateSpan(start, start.plusDays(random.nextInt(28)));
            int fewest = random.nextInt(3);
            this.team = new TeamRule(
                    1 + random.nextInt(9),
                    1 + random.nextInt(4),
                    new TaskRule(fewest, fewest + random.nextInt(3), Effort.ofDays(1 + random.nextInt(3))),
                    new Rhythm(hackDay(random), techWeek(random)));
            this.absence = new PersonDays(random.nextInt(60));
            List<HackDayMove> moves = new ArrayList<>();
            team.rhythm().hackDay().filter(rule -> random.nextBoolean()).ifPresent(rule -> {
                LocalDate planned = HackDay.of(rule, sprint, TeamCalendar.DEFAULT, List.of())
                        .planned();
                moves.add(new HackDayMove(planned, day(random)));
            });
            this.occasions = new Occasions(calendar(random), List.of(), moves, warRooms(random));
        }

        Allowance allowance() {
            return Allowance.of(team, Optional.of(sprint), absence, occasions);
        }

        List<TechWeek> weeks() {
            return occasions
                    .techWeeks(team.rhythm())
                    .map(all -> all.within(sprint))
                    .orElse(List.of());
        }

        List<LocalDate> days() {
            return sprint.first().datesUntil(sprint.last().plusDays(1)).toList();
        }

        private static Optional<HackDayRule> hackDay(Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(new HackDayRule.OnSprintDay(1 + random.nextInt(20)));
                default ->
                    Optional.of(new HackDayRule.OnWeekday(
                            Occurrence.values()[random.nextInt(Occurrence.values().length)],
                            DayOfWeek.of(1 + random.nextInt(7))));
            };
        }

        private static Optional<TechWeekRule> techWeek(Random random) {
            return switch (random.nextInt(3)) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(new TechWeekRule.EveryMonths(1 + random.nextInt(4), day(random)));
                default -> Optional.of(new TechWeekRule.OnDates(List.of(day(random), day(random))));
            };
        }

        private static TeamCalendar calendar(Random random) {
            Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
            for (DayOfWeek each : DayOfWeek.values()) {
                if (random.nextInt(4) > 0) {
                    weekdays.add(each);
                }
            }
            Map<LocalDate, String> holidays = new TreeMap<>();
            for (int count = random.nextInt(8); count > 0; count--) {
                holidays.put(day(random), "Holiday");
            }
            return new TeamCalendar(weekdays, holidays);
        }

        private static List<WarRoom> warRooms(Random random) {
            if (random.nextInt(3) > 0) {
                return List.of();
            }
            LocalDate first = day(random);
            return List.of(Cadences.warRoom(
                    first.toString(),
                    first.plusDays(random.nextInt(WarRoom.LONGEST_DAYS)).toString()));
        }
    }
}
