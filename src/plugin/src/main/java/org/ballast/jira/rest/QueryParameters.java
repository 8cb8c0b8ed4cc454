package org.ballast.jira.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.IsoDay;
import org.ballast.core.cadence.Today;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Moments;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the parameters behind the question mark; one that is not given is absent, one that makes no sense refused. */
final class QueryParameters {

    private QueryParameters() {}

    static Outcome<Integer> whole(String name, @Nullable String text, int otherwise) {
        if (text == null) {
            return Outcome.done(otherwise);
        }
        try {
            return Outcome.done(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.invalid("ballast.shared.not-a-whole-number", name));
        }
    }

    /** Absent when it is not given. */
    static Outcome<Optional<Integer>> optionalWhole(String name, @Nullable String text) {
        return text == null
                ? Outcome.done(Optional.empty())
                : whole(name, text, 0).map(Optional::of);
    }

    /** The day that it is for the person at the screen; the one in UTC when it is not given. */
    static Outcome<LocalDate> today(@Nullable String text, Caller caller) {
        return day("today", text).then(day -> Today.of(day, caller.now()));
    }

    /** The id of something of Jira's; absent when it is not given. */
    static Outcome<Optional<Long>> id(String name, @Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.invalid("ballast.shared.not-a-whole-number", name));
        }
    }

    /** A number, with or without a fraction; absent when it is not given. */
    static Outcome<Optional<BigDecimal>> number(String name, @Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            return Outcome.refused(Refusal.invalid("ballast.shared.not-a-number", name));
        }
    }

    /** Ids of issues with commas between them; none when it is not given. */
    static Outcome<List<IssueId>> issues(String name, @Nullable String text) {
        List<IssueId> issues = new ArrayList<>();
        for (String id : text == null || text.isEmpty() ? new String[0] : text.split(",", -1)) {
            try {
                issues.add(new IssueId(Long.parseLong(id)));
            } catch (IllegalArgumentException e) {
                return Outcome.refused(Refusal.invalid("ballast.shared.not-a-whole-number", name));
            }
        }
        return Outcome.done(issues);
    }

    /** A day as {@code 2026-11-22}. */
    static Outcome<Optional<LocalDate>> day(String name, @Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        return Outcome.of(IsoDay.parse(text), Refusal.invalid("ballast.shared.not-a-day", name))
                .map(Optional::of);
    }

    /** The days of a sprint, of which the tracker knows the first and the last; absent when neither is given. */
    static Outcome<Optional<DateSpan>> sprint(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() && last.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return Outcome.of(
                        first.flatMap(from -> last.flatMap(to -> DateSpan.ofSprint(from, to))),
                        Refusal.invalid("ballast.cadence.sprint-days-unfit", "lastDay"))
                .map(Optional::of);
    }

    /** A moment as {@code 2026-11-22T09:00:00Z}. */
    static Outcome<Optional<Instant>> moment(String name, @Nullable String text) {
        if (text == null) {
            return Outcome.done(Optional.empty());
        }
        return Outcome.of(Moments.parse(text), Refusal.invalid("ballast.shared.not-a-moment", name))
                .map(Optional::of);
    }
}
