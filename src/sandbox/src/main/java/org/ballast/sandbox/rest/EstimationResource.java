package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.jspecify.annotations.Nullable;

/**
 * {@code /rest/agile/1.0/issue/K-1/estimation?boardId=}: the field in which a board estimates. As Jira Software's own, it
 * writes the field whether or not a screen shows it.
 */
@Path("issue/{idOrKey}/estimation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EstimationResource {

    private final Visit visit;

    @Inject
    public EstimationResource(Visit visit) {
        this.visit = visit;
    }

    @GET
    public Map<String, @Nullable Object> get(
            @PathParam("idOrKey") String idOrKey, @QueryParam("boardId") long boardId) {
        visit.board(boardId);
        return estimation(visit.issue(idOrKey));
    }

    @PUT
    public Map<String, @Nullable Object> set(
            @PathParam("idOrKey") String idOrKey, @QueryParam("boardId") long boardId, String body) {
        visit.board(boardId);
        IssueRow issue = visit.issue(
                idOrKey, ProjectPermission.EDIT_ISSUES, "You do not have permission to edit issues in this project.");
        visit.store()
                .changes()
                .edit(visit.userId(), issue.id(), new IssueFields().storyPoints(number(Json.read(body))));
        return estimation(visit.issue(idOrKey));
    }

    private static Map<String, @Nullable Object> estimation(IssueRow issue) {
        Double points = issue.storyPoints();
        return Json.object("fieldId", CustomFields.STORY_POINTS, "value", points);
    }

    private static @Nullable Double number(JsonNode request) {
        String value = Json.text(request, "value");
        try {
            return value == null || value.isBlank() ? null : Double.valueOf(value.strip());
        } catch (NumberFormatException noNumber) {
            throw RestRefusal.badField(CustomFields.STORY_POINTS, "'" + value + "' is an invalid number");
        }
    }
}
