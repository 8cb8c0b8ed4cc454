package org.ballast.jira.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.planning.usecase.RoadmapQuestion;
import org.ballast.core.roadmap.Pin;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.jspecify.annotations.Nullable;

/** The parameters of a question for a roadmap. */
public class RoadmapParameters {

    @QueryParam("start")
    private @Nullable String start;

    @QueryParam("sprints")
    private @Nullable String sprints;

    @QueryParam("known")
    private @Nullable String known;

    @QueryParam("weeks")
    private boolean weeks;

    @QueryParam("later")
    private boolean later;

    @QueryParam("pins")
    private @Nullable String pins;

    /** For the host, which fills the fields. */
    public RoadmapParameters() {}

    RoadmapParameters(@Nullable String start, @Nullable String sprints, @Nullable String known, @Nullable String pins) {
        this.start = start;
        this.sprints = sprints;
        this.known = known;
        this.pins = pins;
    }

    Outcome<RoadmapQuestion> read(Caller caller, BoardId board) {
        return QueryParameters.day("start", start)
                .then(day -> QueryParameters.optionalWhole("sprints", sprints)
                        .then(count -> sprints(known)
                                .then(first -> pins(pins)
                                        .map(wished -> new RoadmapQuestion(
                                                caller.user(),
                                                board,
                                                day,
                                                count,
                                                first,
                                                weeks,
                                                later,
                                                wished,
                                                caller.now())))));
    }

    /** Ids of sprints with commas between them. */
    private static Outcome<List<SprintId>> sprints(@Nullable String text) {
        Outcome<List<SprintId>> all = Outcome.done(new ArrayList<>());
        for (String id : text == null || text.isEmpty() ? new String[0] : text.split(",", -1)) {
            all = all.then(sprints -> Ids.sprint(id).map(sprint -> {
                sprints.add(sprint);
                return sprints;
            }));
        }
        return all;
    }

    /** Issue and sprint, and perhaps the kind of slot, such as {@code 10001:3,10002:1:hack-day}; absent when it is not given. */
    private static Outcome<Optional<Map<IssueId, Pin>>> pins(@Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        Map<IssueId, Pin> pins = new TreeMap<>();
        for (String pin : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] parts = pin.split(":", -1);
            Optional<SlotKind> kind = parts.length == 3 ? Codes.find(SlotKind.values(), parts[2]) : Optional.empty();
            if (parts.length < 2 || parts.length > 3 || (parts.length == 3 && kind.isEmpty())) {
                return Outcome.refused(Refusal.invalid("ballast.roadmap.pin-unreadable", "pins"));
            }
            try {
                pins.put(new IssueId(Long.parseLong(parts[0])), new Pin(Integer.parseInt(parts[1]), kind));
            } catch (IllegalArgumentException e) {
                return Outcome.refused(Refusal.invalid("ballast.roadmap.pin-unreadable", "pins"));
            }
        }
        return Outcome.done(Optional.of(pins));
    }
}
