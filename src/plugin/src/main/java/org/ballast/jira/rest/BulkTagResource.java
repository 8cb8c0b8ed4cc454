package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.debt.usecase.BulkTag;
import org.ballast.jira.config.DebtUseCases;

/** Tagging many issues at once. */
@Path("debt/bulk-tag")
@Produces(MediaType.APPLICATION_JSON)
public class BulkTagResource {

    private final DebtUseCases useCases;
    private final Edge edge;

    @Inject
    public BulkTagResource(DebtUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    /** A request that does not say is a dry run. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bulkTag(InputStream body) {
        return edge.answer(caller -> JsonBody.read(
                        body,
                        fields -> new BulkTag.Command(
                                caller.user(),
                                fields.text("jql"),
                                Forms.debt(fields),
                                fields.flag("dryRun").orElse(true),
                                caller.now()))
                .then(useCases.bulkTag()::handle));
    }
}
