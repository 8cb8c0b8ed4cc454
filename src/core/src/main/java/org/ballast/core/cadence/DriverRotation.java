package org.ballast.core.cadence;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sits at the keyboard of the mob, in turns.
 *
 * @param drivers people's names as the team wrote them, in order; at most {@value #MOST_DRIVERS}
 * @param minutes how long a turn is, 1 to {@value #LONGEST_TURN}
 */
public record DriverRotation(List<String> drivers, int minutes) {

    public static final int MOST_DRIVERS = 30;
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_TURN = 120;
    public static final int DEFAULT_MINUTES = 15;

    /** Nobody yet. */
    public static final DriverRotation DEFAULT = new DriverRotation(List.of(), DEFAULT_MINUTES);

    public DriverRotation {
        drivers = List.copyOf(drivers);
        if (minutes < 1 || minutes > LONGEST_TURN || drivers.size() > MOST_DRIVERS) {
            throw new IllegalArgumentException("a turn (" + minutes + " minutes) must be 1 to " + LONGEST_TURN
                    + " and at most " + MOST_DRIVERS + " may drive (" + drivers.size() + ")");
        }
    }

    /**
     * The order of that hack day: everybody moves up by one from one to the next, so that not always the same begins.
     *
     * @param hackDays how many there were before, 0 or more
     */
    public List<String> orderAfter(int hackDays) {
        List<String> order = new ArrayList<>();
        for (int at = 0; at < drivers.size(); at++) {
            order.add(drivers.get((hackDays % drivers.size() + at) % drivers.size()));
        }
        return order;
    }

    /** Minutes until everybody has driven once. */
    public int roundMinutes() {
        return drivers.size() * minutes;
    }
}
