package org.ballast.sandbox.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.Filters.FilterRow;
import org.ballast.sandbox.store.Permissions;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.ProjectRow;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** What is around issues in {@code /rest/api/2}: people, projects, filters, and the lists that fields choose from. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class DirectoryResource {

    private final Visit visit;
    private final PropertyIndex index;

    @Inject
    public DirectoryResource(Visit visit, PropertyIndex index) {
        this.visit = visit;
        this.index = index;
    }

    @GET
    @Path("myself")
    public Map<String, @Nullable Object> myself(@Context UriInfo uri) {
        return entities(uri).user(visit.user());
    }

    @GET
    @Path("user")
    public Map<String, @Nullable Object> user(
            @QueryParam("username") @Nullable String name,
            @QueryParam("key") @Nullable String key,
            @Context UriInfo uri) {
        visit.user();
        Optional<UserRow> user =
                name != null ? store().users().byName(name) : store().users().byKey(key == null ? "" : key);
        return user.map(entities(uri)::user)
                .orElseThrow(() ->
                        RestRefusal.notFound("The user named '" + (name != null ? name : key) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public List<Map<String, @Nullable Object>> users(
            @QueryParam("username") @DefaultValue("") String text,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @Context UriInfo uri) {
        visit.user();
        String part = text.equals(".") ? "" : text.toLowerCase(Locale.ROOT);
        return store().users().all().stream()
                .filter(UserRow::active)
                .filter(user -> user.name().contains(part)
                        || user.displayName().toLowerCase(Locale.ROOT).contains(part))
                .limit(Math.max(0, Math.min(maxResults, 1000)))
                .map(entities(uri)::user)
                .toList();
    }

    @GET
    @Path("project")
    public List<Map<String, @Nullable Object>> projects(@Context UriInfo uri) {
        return store().permissions().visibleProjects(visit.userId()).stream()
                .map(entities(uri)::project)
                .toList();
    }

    @GET
    @Path("project/{idOrKey}")
    public Map<String, @Nullable Object> project(@PathParam("idOrKey") String idOrKey, @Context UriInfo uri) {
        ProjectRow project = (idOrKey.matches("\\d{1,18}")
                        ? store().projects().byId(Long.parseLong(idOrKey))
                        : store().projects().byKey(idOrKey))
                .filter(found ->
                        store().permissions().has(visit.userId(), ProjectPermission.BROWSE_PROJECTS, found.id()))
                .orElseThrow(() -> visit.missing("No project could be found with key '" + idOrKey + "'."));
        EntityJson entities = entities(uri);
        Map<String, @Nullable Object> json = entities.project(project);
        json.put("description", project.description());
        json.put(
                "lead",
                Optional.ofNullable(project.leadId())
                        .flatMap(store().users()::byId)
                        .map(entities::user)
                        .orElse(null));
        json.put(
                "components",
                store().projects().components(List.of(project.id())).stream()
                        .map(entities::component)
                        .toList());
        json.put(
                "issueTypes",
                store().catalogue().types().stream().map(entities::type).toList());
        return json;
    }

    /** Deletes a project with all its issues. */
    @DELETE
    @Path("project/{key}")
    public Response deleteProject(@PathParam("key") String key) {
        administrator();
        store().removals()
                .delete(store().projects()
                        .byKey(key)
                        .orElseThrow(() -> visit.missing("No project could be found with key '" + key + "'.")));
        return Response.noContent().build();
    }

    /** Answers 400 where others would answer 404, as Jira does. */
    @GET
    @Path("filter/{id}")
    public Map<String, @Nullable Object> filter(@PathParam("id") long id, @Context UriInfo uri) {
        FilterRow filter = store().filters()
                .visible(visit.userId(), id)
                .orElseThrow(() -> RestRefusal.badRequest("The selected filter is not available to you, perhaps it has"
                        + " been deleted or had its permissions changed."));
        Optional<UserRow> owner = Optional.ofNullable(filter.ownerId()).flatMap(store().users()::byId);
        return entities(uri).filter(filter, owner.orElse(null));
    }

    @GET
    @Path("issueLinkType")
    public Map<String, @Nullable Object> linkTypes(@Context UriInfo uri) {
        return Json.object(
                "issueLinkTypes",
                store().catalogue().linkTypes().stream()
                        .map(entities(uri)::linkType)
                        .toList());
    }

    @GET
    @Path("issuetype")
    public List<Map<String, @Nullable Object>> types(@Context UriInfo uri) {
        return store().catalogue().types().stream().map(entities(uri)::type).toList();
    }

    @GET
    @Path("status")
    public List<Map<String, @Nullable Object>> statuses(@Context UriInfo uri) {
        return store().catalogue().statuses().stream()
                .map(entities(uri)::status)
                .toList();
    }

    @GET
    @Path("priority")
    public List<Map<String, @Nullable Object>> priorities(@Context UriInfo uri) {
        return named("priority", store().catalogue().priorities(), uri);
    }

    @GET
    @Path("resolution")
    public List<Map<String, @Nullable Object>> resolutions(@Context UriInfo uri) {
        return named("resolution", store().catalogue().resolutions(), uri);
    }

    @GET
    @Path("field")
    public List<Map<String, @Nullable Object>> fields() {
        return FieldList.ALL;
    }

    @GET
    @Path("serverInfo")
    public Map<String, @Nullable Object> serverInfo(@Context UriInfo uri) {
        return Json.object(
                "baseUrl",
                Links.of(uri).context(),
                "version",
                "11.3.8",
                "versionNumbers",
                List.of(11, 3, 8),
                "deploymentType",
                "Server",
                "serverTime",
                Formats.moment(store().clock().instant()),
                "serverTitle",
                "Ballast sandbox");
    }

    /** Brings the index of searchable properties up to date. */
    @POST
    @Path("reindex")
    public Response reindex() {
        administrator();
        int issues = index.reindexAll();
        return Response.accepted(Json.object("currentProgress", 100, "issues", issues, "success", true))
                .build();
    }

    private void administrator() {
        visit.user();
        if (!store().permissions().hasGlobal(visit.userId(), Permissions.ADMINISTER)) {
            throw RestRefusal.forbidden("You must be an administrator to do this.");
        }
    }

    private static List<Map<String, @Nullable Object>> named(
            String kind, List<? extends Catalogue.Entry> entries, UriInfo uri) {
        return entries.stream().map(entry -> entities(uri).named(kind, entry)).toList();
    }

    private static EntityJson entities(UriInfo uri) {
        return new EntityJson(Links.of(uri));
    }

    private Store store() {
        return visit.store();
    }
}
