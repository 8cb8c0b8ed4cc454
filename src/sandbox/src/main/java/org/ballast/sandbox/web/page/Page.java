package org.ballast.sandbox.web.page;

/** A page. Reading must change nothing; forms post and carry the session's token. */
public interface Page {

    /** Shows the page. */
    Answer get(Visit visit);

    /** Does what a form on the page asks for. Refusals of the store are shown to the person. */
    default Answer post(Visit visit) {
        return Answer.problem(405, "Not allowed", "This page takes no forms.");
    }

    /** Whether people see it without logging in; then its forms need no token either, as there is no session to abuse. */
    default boolean isPublic() {
        return false;
    }

    /** Whether only administrators may come here. */
    default boolean isForAdmins() {
        return false;
    }
}
