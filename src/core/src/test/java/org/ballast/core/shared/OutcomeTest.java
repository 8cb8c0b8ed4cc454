package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class OutcomeTest {

    private static final Refusal NO = Refusal.conflict("ballast.test.no");

    @Test
    public void goesOnUntilTheFirstRefusal() {
        assertThat(Outcome.done(2).map(two -> two + 1)).isEqualTo(Outcome.done(3));
        assertThat(Outcome.done(2).then(two -> Outcome.refused(NO))).isEqualTo(Outcome.refused(NO));
        assertThat(Outcome.<Integer>refused(NO).map(two -> two + 1)).isEqualTo(Outcome.refused(NO));
        assertThat(Outcome.<Integer>refused(NO).then(Outcome::done)).isEqualTo(Outcome.refused(NO));
    }

    @Test
    public void isRefusedWhenThereIsNoValueOrAnObjection() {
        assertThat(Outcome.of(Optional.of(1), NO)).isEqualTo(Outcome.done(1));
        assertThat(Outcome.of(Optional.empty(), NO)).isEqualTo(Outcome.refused(NO));
        assertThat(Outcome.done(1).unless(Optional.empty())).isEqualTo(Outcome.done(1));
        assertThat(Outcome.done(1).unless(Optional.of(NO))).isEqualTo(Outcome.refused(NO));
        assertThat(Outcome.refused(Refusals.BUSY).unless(Optional.of(NO))).isEqualTo(Outcome.refused(Refusals.BUSY));
    }

    @Test
    public void collectsItsRefusal() {
        List<Refusal> refusals = new ArrayList<>();

        assertThat(Outcome.done(1).orCollect(refusals)).contains(1);
        assertThat(refusals).isEmpty();
        assertThat(Outcome.refused(NO).orCollect(refusals)).isEmpty();
        assertThat(refusals).containsExactly(NO);
    }

    @Test
    public void oneRefusalSpeaksForItselfAndSeveralAreSummedUp() {
        Refusal field = Refusal.invalid("ballast.test.field", "field");

        assertThat(Refusal.all(List.of(field))).isEqualTo(field);
        Refusal both = Refusal.all(List.of(field, NO));
        assertThat(both.kind()).isEqualTo(RefusalKind.INVALID);
        assertThat(both.code()).isEqualTo("ballast.shared.several-problems");
        assertThat(both.arguments()).containsExactly(new Argument.Count(2));
        assertThat(both.causes()).containsExactly(field, NO);
        assertThatThrownBy(() -> Refusal.all(List.of())).hasMessageContaining("at least one");
    }

    @Test
    public void aRefusalCarriesItsArgumentsInOrder() {
        Refusal refusal = Refusal.forbidden("ballast.test.no")
                .with("PAY-1")
                .with(3)
                .with(new PersonDays(3))
                .with(Instant.EPOCH);

        assertThat(refusal.kind()).isEqualTo(RefusalKind.FORBIDDEN);
        assertThat(refusal.field()).isEmpty();
        assertThat(refusal.arguments())
                .containsExactly(
                        new Argument.Text("PAY-1"),
                        new Argument.Count(3),
                        new Argument.Days(new PersonDays(3)),
                        new Argument.Moment(Instant.EPOCH));
        assertThatThrownBy(() -> Refusal.unknown("issue")).hasMessageContaining("(issue)");
    }

    @Test
    public void aCodeIsSpelledInLowerCaseWithDashes() {
        assertThat(Codes.of(RefusalKind.INVALID)).isEqualTo("invalid");
        assertThat(Codes.find(Words.values(), "two-words")).contains(Words.TWO_WORDS);
        assertThat(Codes.find(Words.values(), "TWO_WORDS")).isEmpty();
        assertThat(Codes.find(Words.values(), "")).isEmpty();
    }

    private enum Words {
        ONE,
        TWO_WORDS
    }
}
