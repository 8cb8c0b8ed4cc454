package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.workshop.NoteId;
import org.ballast.core.workshop.NoteMove;
import org.ballast.core.workshop.usecase.ArrangeNotes;
import org.ballast.jira.config.WorkshopUseCases;

/** The clusters of a strategy's workshop: what might belong together, what does, and under which name. */
@Path("strategies/{strategy}/workshop/clusters")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopClustersResource {

    private final WorkshopUseCases useCases;
    private final Edge edge;

    @Inject
    public WorkshopClustersResource(WorkshopUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    @Path("suggestions")
    public Response suggestions(@PathParam("strategy") String strategy) {
        return edge.answer(caller ->
                Ids.strategy(strategy).then(id -> useCases.viewWorkshop().suggestions(caller.user(), id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrange(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(caller -> command(caller, strategy)
                .then(command -> JsonBody.read(
                                body,
                                fields -> new Arrangement(
                                        fields.objects("moves", WorkshopClustersResource::move),
                                        fields.text("newCluster")))
                        .then(wanted -> useCases.arrangeNotes().move(command, wanted.moves(), wanted.newCluster()))));
    }

    @PUT
    @Path("{cluster}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(
            @PathParam("strategy") String strategy, @PathParam("cluster") String cluster, InputStream body) {
        return edge.answer(caller -> command(caller, strategy)
                .then(command -> Ids.cluster(cluster)
                        .then(number -> JsonBody.read(
                                        body, fields -> new Name(fields.text("name"), fields.whole("revision")))
                                .then(wanted -> useCases.arrangeNotes()
                                        .name(command, number, wanted.name(), wanted.revision())))));
    }

    private static Outcome<ArrangeNotes.Command> command(Caller caller, String strategy) {
        return Ids.strategy(strategy).map(id -> new ArrangeNotes.Command(caller.user(), id, caller.now()));
    }

    /** A note without id is one that nobody has. */
    private static NoteMove move(JsonFields fields) {
        return new NoteMove(new NoteId(fields.id("note").orElse(0L)), fields.whole("from"), fields.whole("to"));
    }

    private record Arrangement(List<NoteMove> moves, Optional<String> newCluster) {}

    private record Name(Optional<String> name, Optional<Integer> revision) {}
}
