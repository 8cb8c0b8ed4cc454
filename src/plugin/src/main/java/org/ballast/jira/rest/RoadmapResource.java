package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.usecase.RoadmapQuestion;
import org.ballast.core.planning.usecase.SaveRoadmap;
import org.ballast.core.roadmap.Place;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SlotKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;
import org.ballast.jira.config.RoadmapUseCases;

/** What the coming sprints of a board should take. */
@Path("boards/{board}/roadmap")
@Produces(MediaType.APPLICATION_JSON)
public class RoadmapResource {

    private static final Refusal PLACE_UNREADABLE = Refusal.invalid("ballast.roadmap.place-unreadable", "places");

    private final RoadmapUseCases useCases;
    private final Edge edge;

    @Inject
    public RoadmapResource(RoadmapUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    /** Nothing of it is kept. */
    @GET
    public Response plan(@PathParam("board") String board, @BeanParam RoadmapParameters question) {
        return edge.answer(
                caller -> Ids.board(board).then(id -> question.read(caller, id)).then(useCases.plan()::handle));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.read(body, fields -> request(fields, caller, id)))
                .then(request -> request)
                .then(useCases.save()::handle));
    }

    private static Outcome<SaveRoadmap.Command> request(JsonFields fields, Caller caller, BoardId board) {
        RoadmapQuestion question = new RoadmapQuestion(
                caller.user(),
                board,
                fields.day("start"),
                fields.whole("sprints"),
                known(fields.numbers("known")),
                fields.flag("weeks").orElse(false),
                fields.flag("later").orElse(false),
                Optional.empty(),
                caller.now());
        int revision = fields.whole("revision").orElse(0);
        List<Optional<SavedPlace>> places = fields.objects("places", RoadmapResource::place);
        List<SavedPlace> readable = places.stream().flatMap(Optional::stream).toList();
        return readable.size() == places.size()
                ? Outcome.done(new SaveRoadmap.Command(question, revision, readable))
                : Outcome.refused(PLACE_UNREADABLE);
    }

    /** A number that is no id of a sprint names none, so that it is unknown. */
    private static List<SprintId> known(List<BigDecimal> numbers) {
        List<SprintId> known = new ArrayList<>();
        numbers.forEach(number -> known.add(new SprintId(
                Math.max(1, number.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()))));
        return known;
    }

    private static Optional<SavedPlace> place(JsonFields fields) {
        Optional<Long> issue = fields.id("issueId").filter(id -> id > 0);
        Optional<Integer> sprint = fields.whole("sprint");
        Optional<SlotKind> kind = fields.text("kind").flatMap(code -> Codes.find(SlotKind.values(), code));
        boolean pinned = fields.flag("pinned").orElse(false);
        return issue.flatMap(id -> sprint.flatMap(
                number -> kind.map(found -> new SavedPlace(new IssueId(id), new Place(number, found), pinned))));
    }
}
