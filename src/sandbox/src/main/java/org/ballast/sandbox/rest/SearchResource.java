package org.ballast.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.search.JqlSearch;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/search}: issues by JQL. */
@Path("search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private final Visit visit;

    @Inject
    public SearchResource(Visit visit) {
        this.visit = visit;
    }

    @GET
    public Map<String, @Nullable Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("validateQuery") @DefaultValue("true") String validate,
            @QueryParam("fields") List<String> fields,
            @QueryParam("properties") List<String> properties,
            @Context UriInfo uri) {
        return search(jql, Paging.of(startAt, maxResults), isStrict(validate), fields, properties, uri);
    }

    @POST
    public Map<String, @Nullable Object> post(String body, @Context UriInfo uri) {
        JsonNode request = Json.read(body);
        Paging paging = Paging.of(
                request.path("startAt").asInt(0), request.path("maxResults").asInt(50));
        return search(
                request.path("jql").asText(""),
                paging,
                isStrict(request.path("validateQuery").asText("true")),
                texts(request.path("fields")),
                texts(request.path("properties")),
                uri);
    }

    private Map<String, @Nullable Object> search(
            String jql, Paging paging, boolean strict, List<String> fields, List<String> properties, UriInfo uri) {
        JqlSearch search = strict ? visit.search() : visit.search().lenient();
        JqlSearch.Found found = search.find(visit.searcher(), search.parse(jql), paging.startAt(), paging.maxResults());
        IssueJson json = new IssueJson(visit, Links.of(uri), FieldChoice.of(fields, "*navigable"), properties, false);
        return Json.object(
                "expand", "names,schema",
                "startAt", paging.startAt(),
                "maxResults", paging.maxResults(),
                "total", found.total(),
                "issues", json.many(found.issues()));
    }

    private static boolean isStrict(String validate) {
        return !validate.equals("false") && !validate.equals("none");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
