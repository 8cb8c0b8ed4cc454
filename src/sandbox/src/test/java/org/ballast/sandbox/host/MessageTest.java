package org.ballast.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public final class MessageTest {
    @Test
    public void aTextIsWhatMessageFormatMakesOfItsPatternPlainOrNot() {
        for (String pattern :
                List.of("", "Saved", "It''s", "{0} of {1}", "'{0}' as it is", "a } alone", "50 % \"so\" #")) {
            assertEquals(
                    pattern,
                    new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {"1", "2"}),
                    Message.of(pattern, Locale.ENGLISH, "1", "2"));
        }
    }

    @Test
    public void twoApostrophesAreOneEvenWithoutArguments() {
        assertEquals("It's", Message.of("It''s", Locale.ROOT));
    }
}
