package org.ballast.javascript;

import org.teavm.jso.JSExport;

/** What the JavaScript module exports. */
public final class PlannerExports {

    private PlannerExports() {}

    /** Answers a question, see {@link PlannerText}. */
    @JSExport
    public static String plan(String question) {
        return PlannerText.plan(question);
    }
}
