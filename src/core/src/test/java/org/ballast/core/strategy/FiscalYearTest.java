package org.ballast.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.Test;

/** Years and quarters that need not begin in January. */
public class FiscalYearTest {

    private static final FiscalYear APRIL = new FiscalYear(4);

    @Test
    public void aYearBeginsInItsMonth() {
        assertThat(APRIL.yearOf(LocalDate.of(2027, 3, 31))).isEqualTo(period("2026-04-01", "2027-03-31"));
        assertThat(APRIL.yearOf(LocalDate.of(2027, 4, 1))).isEqualTo(period("2027-04-01", "2028-03-31"));
        assertThat(FiscalYear.CALENDAR.yearOf(LocalDate.of(2027, 12, 31)))
                .isEqualTo(period("2027-01-01", "2027-12-31"));
    }

    @Test
    public void quartersFollowTheYear() {
        FiscalYear november = new FiscalYear(11);

        assertThat(november.quarterOf(LocalDate.of(2027, 1, 31))).isEqualTo(period("2026-11-01", "2027-01-31"));
        assertThat(november.quarterOf(LocalDate.of(2027, 2, 1))).isEqualTo(period("2027-02-01", "2027-04-30"));
        assertThat(FiscalYear.CALENDAR.quarterOf(LocalDate.of(2028, 2, 29)))
                .isEqualTo(period("2028-01-01", "2028-03-31"));
    }

    @Test
    public void tellsWhatDaysAre() {
        assertThat(APRIL.kindOf(period("2026-04-01", "2027-03-31"))).isEqualTo(PeriodKind.YEAR);
        assertThat(APRIL.kindOf(period("2026-10-01", "2026-12-31"))).isEqualTo(PeriodKind.QUARTER);
        assertThat(APRIL.kindOf(period("2027-01-01", "2027-12-31"))).isEqualTo(PeriodKind.CUSTOM);
        assertThat(APRIL.kindOf(period("2026-05-01", "2026-07-31"))).isEqualTo(PeriodKind.CUSTOM);
    }

    @Test
    public void adviseTheNextYearWhenThePresentIsNearlyOver() {
        assertThat(APRIL.choices(LocalDate.of(2026, 12, 31)).get(0)).isEqualTo(period("2026-04-01", "2027-03-31"));
        assertThat(APRIL.choices(LocalDate.of(2027, 1, 1)).get(0)).isEqualTo(period("2027-04-01", "2028-03-31"));
        assertThat(APRIL.choices(LocalDate.of(2027, 1, 1)).subList(2, 6))
                .containsExactly(
                        period("2027-01-01", "2027-03-31"),
                        period("2027-04-01", "2027-06-30"),
                        period("2027-07-01", "2027-09-30"),
                        period("2027-10-01", "2027-12-31"));
    }

    @Test
    public void aYearHasTwelveMonths() {
        assertThat(FiscalYear.isMonth(12)).isTrue();
        assertThat(FiscalYear.isMonth(13)).isFalse();
        assertThatThrownBy(() -> new FiscalYear(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
