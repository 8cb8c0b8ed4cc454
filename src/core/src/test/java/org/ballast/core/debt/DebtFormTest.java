package org.ballast.core.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class DebtFormTest {

    @Test
    public void makesValuesOfWhatWasFilledIn() {
        DebtForm form = form("architecture", "highest", "1.5", " checkout ", "line 1\r\nline 2");

        assertThat(form.check())
                .isEqualTo(Outcome.done(new DebtValues(
                        DebtKind.ARCHITECTURE,
                        DebtPriority.HIGHEST,
                        Optional.of(new Effort(3)),
                        "checkout",
                        "line 1\nline 2")));
    }

    @Test
    public void leavesOutWhatWasNotFilledIn() {
        DebtForm form = new DebtForm(
                Optional.of("code"), Optional.of("low"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(form.check())
                .isEqualTo(Outcome.done(new DebtValues(DebtKind.CODE, DebtPriority.LOW, Optional.empty(), "", "")));
    }

    @Test
    public void asksForKindAndPriority() {
        DebtForm form =
                new DebtForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(refusalsOf(form))
                .containsExactly(
                        Refusal.invalid("ballast.shared.value-missing", "kind"),
                        Refusal.invalid("ballast.shared.value-missing", "priority"));
    }

    @Test
    public void answersAllFieldsAtOnce() {
        DebtForm form = form("Code", "urgent", "0.25", "a\nb", "\ud800");

        assertThat(refusalsOf(form))
                .extracting(refusal -> refusal.field().orElseThrow() + " " + refusal.code())
                .containsExactly(
                        "kind ballast.shared.choice-unknown",
                        "priority ballast.shared.choice-unknown",
                        "estimate ballast.debt.estimate-out-of-range",
                        "area ballast.shared.text-several-lines",
                        "note ballast.shared.text-unreadable");
    }

    @Test
    public void saysWhichEstimatesAreAllowed() {
        for (String days : List.of("0", "-1", "0.1", "200.5", "1e99999999")) {
            assertThat(refusalsOf(form("code", "low", days, "", "")).get(0).arguments())
                    .as(days)
                    .containsExactly(new Argument.Days(new PersonDays(1)), new Argument.Days(PersonDays.ofDays(200)));
        }
    }

    @Test
    public void measuresTextsInCodePoints() {
        String area = "\ud83d\udea2".repeat(100);
        String note = "\u05e9".repeat(2000);

        assertThat(form("code", "low", "1", area, note).check()).isInstanceOf(Outcome.Done.class);
        assertThat(refusalsOf(form("code", "low", "1", area + "x", note + "x")))
                .extracting(refusal -> refusal.field().orElseThrow())
                .containsExactly("area", "note");
    }

    @Test
    public void valuesAreNeverBuiltWithTextsThatAreTooLong() {
        assertThatThrownBy(() -> new DebtValues(DebtKind.CODE, DebtPriority.LOW, Optional.empty(), "x".repeat(101), ""))
                .hasMessageContaining("area of 101");
        assertThatThrownBy(
                        () -> new DebtValues(DebtKind.CODE, DebtPriority.LOW, Optional.empty(), "", "x".repeat(2001)))
                .hasMessageContaining("note of 2001");
    }

    @Test
    public void prioritiesRankFromOneToFive() {
        assertThat(DebtPriority.values()).extracting(DebtPriority::rank).containsExactly(1, 2, 3, 4, 5);
    }

    private static DebtForm form(String kind, String priority, String estimate, String area, String note) {
        return new DebtForm(
                Optional.of(kind),
                Optional.of(priority),
                Optional.of(new BigDecimal(estimate)),
                Optional.of(area),
                Optional.of(note));
    }

    private static List<Refusal> refusalsOf(DebtForm form) {
        return form.check()
                .fold(values -> List.of(), refusal -> refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes());
    }
}
