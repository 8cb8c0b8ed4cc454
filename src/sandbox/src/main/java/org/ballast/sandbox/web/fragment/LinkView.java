package org.ballast.sandbox.web.fragment;

/**
 * A link as a page shows it.
 *
 * @param id id of the element
 * @param url with the context path
 * @param styleClass classes separated by blanks; may be empty
 */
public record LinkView(String id, String label, String url, String tooltip, String styleClass) {

    /** A link of the host itself. */
    public static LinkView of(String id, String label, String url) {
        return new LinkView(id, label, url, "", "");
    }
}
