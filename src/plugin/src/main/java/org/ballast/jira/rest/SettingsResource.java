package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.usecase.ChangeSettings;
import org.ballast.core.planning.usecase.ViewSettings;
import org.ballast.jira.config.OperationUseCases;

/** What an administrator can switch. */
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private final OperationUseCases useCases;
    private final Edge edge;

    @Inject
    public SettingsResource(OperationUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view() {
        return edge.answer(caller -> useCases.viewSettings().handle(new ViewSettings.Command(caller.user())));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        return edge.answer(caller -> JsonBody.read(
                        body, fields -> new ChangeSettings.Command(caller.user(), fields.flag("sidebarEnabled")))
                .then(useCases.changeSettings()::handle));
    }
}
