package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.cadence.WarRoomRepository;

/** Brings together what is kept about when teams do their tech work. */
@Named
public class CadenceStores {
    private final CadenceStore store;

    @Inject
    public CadenceStores(
            TeamCalendarRepository calendars,
            OccasionMoveRepository moves,
            WarRoomRepository warRooms,
            OccasionItemRepository items) {
        this.store = new CadenceStore(calendars, moves, warRooms, items);
    }

    CadenceStore store() {
        return store;
    }
}
