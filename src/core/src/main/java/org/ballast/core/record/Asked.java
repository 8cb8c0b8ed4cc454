package org.ballast.core.record;

/**
 * How many tech tasks a sprint was asked for, after holidays, tech week and war room.
 *
 * @param fewest 0 or more, for the team as a whole
 * @param most fewest or more
 */
public record Asked(int fewest, int most, AskedGround ground) {

    /** Nothing, because nobody had set a policy. */
    public static final Asked NOTHING = new Asked(0, 0, AskedGround.NO_POLICY);

    public Asked {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("tasks (" + fewest + " to " + most + ") must be a range from 0 up");
        }
    }
}
