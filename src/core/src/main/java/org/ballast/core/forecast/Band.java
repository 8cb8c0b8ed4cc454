package org.ballast.core.forecast;

/**
 * In how many periods the work is done in so many of a hundred trials.
 *
 * @param percent how sure it is
 * @param periods 1 to {@link Forecast#MOST_PERIODS}; that many or more when it is the most
 */
public record Band(int percent, int periods) {
    /** Whether the work takes longer than anybody can say. */
    public boolean isOpenEnded() {
        return periods >= Forecast.MOST_PERIODS;
    }
}
