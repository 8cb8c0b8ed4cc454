package org.ballast.core.transfer;

/**
 * What a whole number may be, so that whoever reads its row later can do something with it.
 *
 * @param most not below {@code least}
 */
public record NumberRange(long least, long most) {

    boolean has(long number) {
        return number >= least && number <= most;
    }
}
