package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ballast.core.planning.usecase.ViewSelfCheck;
import org.ballast.core.shared.HostCheck;
import org.ballast.core.shared.Permissions;

/** Whether the plugin fits this Jira. */
@Path("self-check")
@Produces(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

    private final ViewSelfCheck viewSelfCheck;
    private final Edge edge;

    @Inject
    public SelfCheckResource(HostCheck hostCheck, Permissions permissions, Edge edge) {
        this.viewSelfCheck = new ViewSelfCheck(hostCheck, permissions);
        this.edge = edge;
    }

    @GET
    public Response view() {
        return edge.answer(caller -> viewSelfCheck.handle(new ViewSelfCheck.Command(caller.user())));
    }
}
