package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.workshop.usecase.PhraseElement;
import org.ballast.core.workshop.usecase.TakeStance;
import org.ballast.jira.config.WorkshopUseCases;

/** What a strategy's workshop makes of its clusters, and how people stand to it. */
@Path("strategies/{strategy}/workshop/elements")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopElementsResource {

    private final WorkshopUseCases useCases;
    private final Edge edge;

    @Inject
    public WorkshopElementsResource(WorkshopUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response phrase(@PathParam("strategy") String strategy, InputStream body) {
        return edge.answer(
                Response.Status.CREATED,
                caller -> Ids.strategy(strategy)
                        .then(id -> JsonBody.read(
                                body,
                                fields -> new PhraseElement.Command(
                                        caller.user(),
                                        id,
                                        fields.text("kind"),
                                        ElementForm.phrased(
                                                fields.text("title"),
                                                fields.texts("diagnoses"),
                                                fields.texts("guidingPolicies")),
                                        fields.wholes("clusters"),
                                        fields.text("key"),
                                        caller.now())))
                        .then(useCases.phraseElement()::handle));
    }

    @PUT
    @Path("{element}/stance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stand(
            @PathParam("strategy") String strategy, @PathParam("element") String element, InputStream body) {
        return edge.answer(caller -> Ids.strategy(strategy)
                .then(id -> JsonBody.read(
                        body,
                        fields -> new TakeStance.Command(
                                caller.user(),
                                id,
                                element,
                                fields.text("stance"),
                                fields.text("reason"),
                                fields.whole("revision"),
                                caller.now())))
                .then(useCases.takeStance()::handle));
    }
}
