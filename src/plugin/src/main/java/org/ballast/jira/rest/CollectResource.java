package org.ballast.jira.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ballast.core.collect.FileText;
import org.ballast.core.collect.usecase.ImportLines;
import org.ballast.core.collect.usecase.PreviewLines;
import org.ballast.core.collect.usecase.UndoBatch;
import org.ballast.core.collect.usecase.ViewCollect;
import org.ballast.jira.config.CollectUseCases;
import org.jspecify.annotations.Nullable;

/** Collecting for a board: looking at a paste or a file, importing it, taking a batch back. */
@Path("boards/{board}/collect")
@Produces(MediaType.APPLICATION_JSON)
public class CollectResource {

    private final CollectUseCases useCases;
    private final Edge edge;

    @Inject
    public CollectResource(CollectUseCases useCases, Edge edge) {
        this.useCases = useCases;
        this.edge = edge;
    }

    @GET
    public Response view(@PathParam("board") String board) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new ViewCollect.Command(caller.user(), id))
                .then(useCases.viewCollect()::handle));
    }

    /** The body is the file as it is; nothing is kept of it. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response preview(@PathParam("board") String board, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .map(id -> new PreviewLines.Command(caller.user(), id, bytes(body)))
                .then(useCases.previewLines()::handle));
    }

    /** A portion of a batch; sent again it creates nothing again. */
    @PUT
    @Path("batches/{batch}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response importLines(@PathParam("board") String board, @PathParam("batch") String batch, InputStream body) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> JsonBody.readLarge(
                        body,
                        fields -> new ImportLines.Command(
                                caller.user(),
                                id,
                                batch,
                                fields.text("issueType"),
                                fields.text("kind"),
                                fields.text("priority"),
                                lines(fields),
                                caller.now())))
                .then(useCases.importLines()::handle));
    }

    /** Takes back a portion of a batch; say how many of it were refused before. */
    @DELETE
    @Path("batches/{batch}")
    public Response undo(
            @PathParam("board") String board,
            @PathParam("batch") String batch,
            @QueryParam("refusedBefore") @Nullable String refusedBefore) {
        return edge.answer(caller -> Ids.board(board)
                .then(id -> QueryParameters.whole("refusedBefore", refusedBefore, 0)
                        .map(refused ->
                                new UndoBatch.Command(caller.user(), id, batch, Math.max(0, refused), caller.now())))
                .then(useCases.undoBatch()::handle));
    }

    private static List<ImportLines.Line> lines(JsonFields fields) {
        return fields.objects(
                "lines",
                line -> new ImportLines.Line(
                        line.whole("line").orElse(0),
                        line.text("title").orElse(""),
                        line.text("description").orElse(""),
                        line.whole("votes"),
                        line.text("area"),
                        line.text("note")));
    }

    /** One byte more than is allowed, so that too much is seen as such. */
    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(FileText.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }
}
