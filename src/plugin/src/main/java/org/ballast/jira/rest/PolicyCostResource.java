package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.PreviewPolicyCost;
import org.ballast.jira.config.PlanningUseCases;

/** What a policy would cost; changes nothing. */
@Path("policy-cost")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyCostResource {

    private final PlanningUseCases useCases;
    private final Edge edge;

    @Inject
    public PolicyCostResource(PlanningUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        return edge.answer(caller -> JsonBody.read(body, fields -> new PreviewPolicyCost.Command(Forms.policy(fields)))
                .then(useCases.previewPolicyCost()::handle));
    }
}
