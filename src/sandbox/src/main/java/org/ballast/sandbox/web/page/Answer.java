package org.ballast.sandbox.web.page;

import java.util.Map;

/** What a page answers. */
public sealed interface Answer {

    /** A page made from a template; {@code frame} is added to the model. */
    record Html(int status, String template, String title, Map<String, Object> model) implements Answer {}

    /** Go elsewhere; the address starts below the context path. */
    record Redirect(String path) implements Answer {}

    static Answer html(String template, String title, Map<String, Object> model) {
        return new Html(200, template, title, model);
    }

    /** A page with a template and a status other than 200. */
    static Answer html(int status, String template, String title, Map<String, Object> model) {
        return new Html(status, template, title, model);
    }

    static Answer redirect(String path) {
        return new Redirect(path);
    }

    /** A page that says why there is nothing else. */
    static Answer problem(int status, String title, String text) {
        return new Html(status, "problem.html", title, Map.of("heading", title, "text", text));
    }

    /** Not there, or not for this visitor; the two are not told apart. */
    static Answer notFound(String what) {
        return problem(
                404,
                what + " not found",
                "It does not exist, or you have no permission to see it. Somebody with more permissions may know.");
    }
}
