package org.ballast.jira.rest;

import org.ballast.core.initiative.AllocationForm;
import org.ballast.core.initiative.AlternationForm;
import org.ballast.core.initiative.ClosingForm;
import org.ballast.core.initiative.InitiativeForm;
import org.ballast.core.initiative.MetricForm;
import org.ballast.core.initiative.ParkingNoteForm;
import org.ballast.core.initiative.ReviewerForm;
import org.ballast.core.initiative.RfcForm;
import org.ballast.core.initiative.SafeStopForm;
import org.ballast.core.initiative.WinForm;
import org.ballast.core.initiative.usecase.InitiativeRequest;
import org.ballast.core.shared.Outcome;

/** Reads what requests about initiatives say. */
final class InitiativeForms {
    private InitiativeForms() {}

    /** Who wants something of which initiative. */
    static Outcome<InitiativeRequest> request(Caller caller, String board, String initiative) {
        return Ids.board(board)
                .then(boardId -> Ids.initiative(initiative)
                        .map(id -> new InitiativeRequest(caller.user(), boardId, id, caller.now())));
    }

    static InitiativeForm plan(JsonFields fields) {
        return new InitiativeForm(
                fields.text("title"),
                fields.text("owner"),
                fields.number("largestSlice"),
                fields.flag("severalOpen"),
                fields.object("rfc", InitiativeForms::rfc),
                fields.object("allocation", InitiativeForms::allocation),
                fields.object(
                        "alternation",
                        alternation -> new AlternationForm(
                                alternation.text("kind"),
                                alternation.whole("productSprints"),
                                alternation.whole("sharePercent"))));
    }

    static SafeStopForm safeStop(JsonFields fields) {
        return new SafeStopForm(
                fields.flag("merged"), fields.text("release"), fields.flag("tested"), fields.flag("noted"));
    }

    static ParkingNoteForm parkingNote(JsonFields fields) {
        return new ParkingNoteForm(fields.text("where"), fields.text("nextStep"), fields.text("traps"));
    }

    static ClosingForm closing(JsonFields fields) {
        return new ClosingForm(
                fields.flag("finished"),
                fields.text("before"),
                fields.text("after"),
                fields.objects(
                        "metrics",
                        metric -> new MetricForm(
                                metric.text("name"),
                                metric.number("before"),
                                metric.number("after"),
                                metric.text("unit"),
                                metric.text("keyResult"))));
    }

    static WinForm win(JsonFields fields) {
        return new WinForm(
                fields.text("kind"),
                fields.text("text"),
                fields.text("link"),
                fields.day("day"),
                fields.number("number"),
                fields.text("unit"));
    }

    private static RfcForm rfc(JsonFields fields) {
        return new RfcForm(
                fields.text("link"),
                fields.text("state"),
                fields.day("feedbackUntil"),
                fields.objects(
                        "reviewers",
                        reviewer -> new ReviewerForm(
                                reviewer.text("id"), reviewer.text("name"), reviewer.flag("answered"))),
                fields.flag("gates"));
    }

    private static AllocationForm allocation(JsonFields fields) {
        return new AllocationForm(fields.whole("people"), fields.whole("sprints"), fields.day("from"));
    }
}
