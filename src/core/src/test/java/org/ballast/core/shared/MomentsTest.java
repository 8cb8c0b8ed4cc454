package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MomentsTest {

    @Test
    public void readsWhatAYearOfFourDigitsCanSay() {
        assertThat(Moments.parse("0001-01-01T00:00:00Z")).contains(Moments.EARLIEST);
        assertThat(Moments.parse("9999-12-31T23:59:59.999Z")).contains(Moments.LATEST);
        assertThat(Moments.parse("0000-12-31T23:59:59Z")).isEmpty();
        assertThat(Moments.parse("+10000-01-01T00:00:00Z")).isEmpty();
        assertThat(Moments.parse("soon")).isEmpty();
    }
}
