package org.ballast.sandbox.probe;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Words by REST. */
@Path("words")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProbeResource {
    private final ProbeWords words;

    @Context
    private UriInfo uri;

    @Inject
    public ProbeResource(ProbeWords words) {
        this.words = words;
    }

    /** A word in JSON. */
    public record Word(String word) {
        @JsonCreator
        public Word(@JsonProperty("word") String word) {
            this.word = word;
        }
    }

    @GET
    public List<String> all() {
        return words.all();
    }

    @POST
    public Response add(Word word) {
        if (word.word().isEmpty()) {
            throw new EmptyWord(uri.getPath());
        }
        words.add(word.word());
        return Response.status(Response.Status.CREATED).build();
    }
}
