package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.transfer.usecase.ExportData;
import org.ballast.core.transfer.usecase.ImportData;
import org.ballast.core.transfer.usecase.PreviewImport;
import org.ballast.jira.config.TransferUseCases;

/** Everything that Ballast keeps, out and in again. */
@Path("transfer")
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {
    private final TransferUseCases useCases;
    private final RepairScheduler scheduler;
    private final Edge edge;

    @Inject
    public TransferResource(TransferUseCases useCases, RepairScheduler scheduler, Edge edge) {
        this.useCases = useCases;
        this.scheduler = scheduler;
        this.edge = edge;
    }

    /** The file is written while the rows are read. Should that break off, the file is no JSON and no import takes it. */
    @GET
    @Path("export")
    public Response export() {
        return edge.stream(caller -> useCases.exportData()
                .handle(new ExportData.Command(caller.user()))
                .map(export -> out -> ExportJson.write(export, out)));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response preview(InputStream body) {
        return edge.answer(caller -> useCases.onlyWhoMay(caller.user())
                .then(user -> ImportBody.read(
                        body,
                        (file, terms) -> useCases.previewImport()
                                .handle(new PreviewImport.Command(user, file, terms.mapping())))));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response importData(InputStream body) {
        return edge.answer(caller -> useCases.onlyWhoMay(caller.user())
                .then(user -> ImportBody.read(
                        body,
                        (file, terms) -> useCases.importData(scheduler)
                                .handle(new ImportData.Command(user, file, terms.mapping(), terms.leavesIssues())))));
    }
}
