package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueFields;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.StatusCategory;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/issue}: issues and what people do to them. */
@Path("issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final Visit visit;

    @Inject
    public IssueResource(Visit visit) {
        this.visit = visit;
    }

    @POST
    public Response create(String body, @Context UriInfo uri) {
        visit.user();
        JsonNode fields = Json.read(body).path("fields");
        ProjectRow project = project(fields.path("project"));
        visit.requireInProject(
                project.id(),
                ProjectPermission.CREATE_ISSUES,
                "You do not have permission to create issues in this project.");
        FieldsReader reader = new FieldsReader(visit, project).read(fields);
        if (!fields.has("summary")) {
            reader.wrong("summary", "You must specify a summary of the issue.");
        }
        IssueRow issue = store().changes().create(visit.userId(), project.id(), reader.result());
        return Response.status(Response.Status.CREATED)
                .entity(Json.object(
                        "id", Long.toString(issue.id()),
                        "key", issue.key(),
                        "self", Links.of(uri).api("issue/" + issue.id())))
                .build();
    }

    @GET
    @Path("{idOrKey}")
    public Map<String, @Nullable Object> get(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("fields") List<String> fields,
            @QueryParam("properties") @Nullable String properties,
            @Context UriInfo uri) {
        IssueRow issue = visit.issue(idOrKey);
        List<String> keys = properties == null
                ? List.of()
                : Arrays.stream(properties.split(",", -1)).toList();
        return new IssueJson(visit, Links.of(uri), FieldChoice.of(fields, "*all"), keys, false).one(issue);
    }

    @PUT
    @Path("{idOrKey}")
    public Response edit(@PathParam("idOrKey") String idOrKey, String body) {
        IssueRow issue = visit.issue(
                idOrKey, ProjectPermission.EDIT_ISSUES, "You do not have permission to edit issues in this project.");
        JsonNode request = Json.read(body);
        ProjectRow project = store().projects().byId(issue.projectId()).orElseThrow();
        IssueFields fields = new FieldsReader(visit, project)
                .read(request.path("fields"))
                .update(request.path("update"), store().issues().labels(issue.id()))
                .result();
        store().changes().edit(visit.userId(), issue.id(), fields);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{idOrKey}")
    public Response delete(@PathParam("idOrKey") String idOrKey, @QueryParam("deleteSubtasks") boolean deleteSubtasks) {
        IssueRow issue = visit.issue(
                idOrKey,
                ProjectPermission.DELETE_ISSUES,
                "You do not have permission to delete issues in this project.");
        if (!deleteSubtasks && !store().issues().subtasks(issue.id()).isEmpty()) {
            throw RestRefusal.badRequest("The issue '" + issue.key()
                    + "' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its"
                    + " subtasks.");
        }
        store().changes().delete(visit.userId(), issue.id());
        return Response.noContent().build();
    }

    /** The fields that the caller may edit on the issue's screen. Bugs have no story points there, as teams often have it. */
    @GET
    @Path("{idOrKey}/editmeta")
    public Map<String, @Nullable Object> editMeta(@PathParam("idOrKey") String idOrKey) {
        IssueRow issue = visit.issue(idOrKey);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (store().permissions().has(visit.userId(), ProjectPermission.EDIT_ISSUES, issue)) {
            fields.put("summary", editable("Summary", "string"));
            if (!typeName(issue).equals("Bug")) {
                fields.put(CustomFields.STORY_POINTS, editable("Story Points", "number"));
            }
        }
        return Json.object("fields", fields);
    }

    private String typeName(IssueRow issue) {
        return store().catalogue()
                .withId(Catalogue.Type.class, Long.toString(issue.typeId()))
                .map(Catalogue.Type::name)
                .orElse("");
    }

    private static Map<String, @Nullable Object> editable(String name, String type) {
        return Json.object("name", name, "schema", Json.object("type", type), "operations", List.of("set"));
    }

    @GET
    @Path("{idOrKey}/transitions")
    public Map<String, @Nullable Object> transitions(@PathParam("idOrKey") String idOrKey, @Context UriInfo uri) {
        IssueRow issue = visit.issue(idOrKey);
        EntityJson entities = new EntityJson(Links.of(uri));
        boolean may = store().permissions().has(visit.userId(), ProjectPermission.TRANSITION_ISSUES, issue);
        List<?> transitions = store().catalogue().statuses().stream()
                .filter(status -> may && status.id() != issue.statusId())
                .map(status -> Json.object(
                        "id", Long.toString(status.id()), "name", status.name(), "to", entities.status(status)))
                .toList();
        return Json.object("expand", "transitions", "transitions", transitions);
    }

    @POST
    @Path("{idOrKey}/transitions")
    public Response transition(@PathParam("idOrKey") String idOrKey, String body) {
        IssueRow issue = visit.issue(
                idOrKey,
                ProjectPermission.TRANSITION_ISSUES,
                "You do not have permission to transition issues in this project.");
        JsonNode request = Json.read(body);
        String id = Json.text(request.path("transition"), "id");
        Catalogue.Status status = store().catalogue()
                .withId(Catalogue.Status.class, id == null ? "" : id)
                .orElseThrow(() -> RestRefusal.badRequest("It is not possible to perform the transition " + id + "."));
        if (status.category() == StatusCategory.DONE) {
            visit.issue(
                    idOrKey,
                    ProjectPermission.RESOLVE_ISSUES,
                    "You do not have permission to resolve issues in this project.");
        }
        String name = Json.text(request.path("fields").path("resolution"), "name");
        Catalogue.Resolution resolution = Optional.ofNullable(name)
                .map(text -> store().catalogue().require(Catalogue.Resolution.class, text))
                .orElse(null);
        store().changes().transition(visit.userId(), issue.id(), status, resolution);
        return Response.noContent().build();
    }

    @GET
    @Path("{idOrKey}/comment")
    public Map<String, @Nullable Object> comments(@PathParam("idOrKey") String idOrKey, @Context UriInfo uri) {
        return new RelationsJson(visit, Links.of(uri)).comments(visit.issue(idOrKey));
    }

    @POST
    @Path("{idOrKey}/comment")
    public Response comment(@PathParam("idOrKey") String idOrKey, String body, @Context UriInfo uri) {
        IssueRow issue = visit.issue(
                idOrKey, ProjectPermission.ADD_COMMENTS, "You do not have permission to comment on this issue.");
        String text = Json.text(Json.read(body), "body");
        store().comments().add(visit.userId(), issue.id(), text == null ? "" : text);
        List<?> comments = store().comments().of(issue.id()).stream()
                .map(new RelationsJson(visit, Links.of(uri))::comment)
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(comments.get(comments.size() - 1))
                .build();
    }

    private ProjectRow project(JsonNode value) {
        String key = Json.text(value, "key");
        String id = Json.text(value, "id");
        return (key != null
                        ? store().projects().byKey(key)
                        : Optional.ofNullable(id)
                                .filter(text -> text.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .flatMap(store().projects()::byId))
                .filter(project ->
                        store().permissions().has(visit.userId(), ProjectPermission.BROWSE_PROJECTS, project.id()))
                .orElseThrow(() -> RestRefusal.badField("project", "project is required"));
    }

    private Store store() {
        return visit.store();
    }
}
