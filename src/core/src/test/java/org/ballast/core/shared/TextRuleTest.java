package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class TextRuleTest {

    private static final TextRule LINE = new TextRule("area", 5, false);
    private static final TextRule LINES = new TextRule("note", 5, true);

    @Test
    public void takesBlanksAwayAroundTheText() {
        assertThat(LINE.check("  a b \u2003")).isEqualTo(Outcome.done("a b"));
        assertThat(LINE.check(" \n\t ")).isEqualTo(Outcome.done(""));
        assertThat(LINE.check("")).isEqualTo(Outcome.done(""));
    }

    @Test
    public void countsCodePointsSoThatAnEmojiIsOneCharacter() {
        String ships = "\ud83d\udea2".repeat(5);

        assertThat(LINE.check(ships)).isEqualTo(Outcome.done(ships));
        assertThat(LINE.check(ships + "x")).isEqualTo(tooLong(6));
    }

    @Test
    public void countsRightToLeftLettersLikeAnyOther() {
        assertThat(LINE.check("\u05e9\u05dc\u05d5\u05dd\u200f"))
                .isEqualTo(Outcome.done("\u05e9\u05dc\u05d5\u05dd\u200f"));
        assertThat(LINE.check("\u0645\u0631\u062d\u0628\u0627\u0645")).isEqualTo(tooLong(6));
    }

    @Test
    public void keepsMarkupAndQuotesAsTheyAre() {
        assertThat(LINE.check("<b>\"'")).isEqualTo(Outcome.done("<b>\"'"));
    }

    @Test
    public void refusesWhatNoDatabaseKeeps() {
        assertThat(code(LINES, "a\u0000b")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "a\u0007b")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "a\u007fb")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "a\ud83d")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "a\ud83db")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "\udea2a")).isEqualTo("ballast.shared.text-unreadable");
        assertThat(code(LINES, "a\udea2")).isEqualTo("ballast.shared.text-unreadable");
    }

    @Test
    public void keepsLineBreaksWhereTheyAreAllowed() {
        assertThat(LINES.check("a\r\nb\rc")).isEqualTo(Outcome.done("a\nb\nc"));
        assertThat(LINES.check("a\tb")).isEqualTo(Outcome.done("a\tb"));
        assertThat(code(LINE, "a\nb")).isEqualTo("ballast.shared.text-several-lines");
        assertThat(code(LINE, "a\tb")).isEqualTo("ballast.shared.text-several-lines");
    }

    @Test
    public void refusesThirtyTwoKilobytesInOneSentence() {
        assertThat(LINES.check("x".repeat(32 * 1024)))
                .isEqualTo(Outcome.refused(Refusal.invalid("ballast.shared.text-too-long", "note")
                        .with(32 * 1024)
                        .with(5)));
    }

    private static Outcome<String> tooLong(int length) {
        return Outcome.refused(Refusal.invalid("ballast.shared.text-too-long", "area")
                .with(length)
                .with(5));
    }

    private static String code(TextRule rule, String text) {
        return rule.check(text).fold(kept -> "kept " + kept, Refusal::code);
    }
}
