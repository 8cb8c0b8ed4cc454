package org.ballast.core.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A no with its reason, also used for every other sentence that explains something: why a button is grey, why a
 * candidate was passed over.
 *
 * @param kind how an edge answers
 * @param code the key of the sentence, {@code ballast.<part>.<message>}
 * @param field the input that it is about, by its name in JSON
 * @param arguments what fills the gaps of the sentence, in order
 * @param causes the single reasons when this sentence only sums them up
 */
public record Refusal(
        RefusalKind kind, String code, Optional<String> field, List<Argument> arguments, List<Refusal> causes) {

    private static final String SEVERAL = "ballast.shared.several-problems";

    public Refusal {
        if (!code.startsWith("ballast.")) {
            throw new IllegalArgumentException("code (" + code + ") must start with ballast.");
        }
        arguments = List.copyOf(arguments);
        causes = List.copyOf(causes);
    }

    public static Refusal invalid(String code, String field) {
        return new Refusal(RefusalKind.INVALID, code, Optional.of(field), List.of(), List.of());
    }

    public static Refusal of(RefusalKind kind, String code) {
        return new Refusal(kind, code, Optional.empty(), List.of(), List.of());
    }

    public static Refusal unknown(String code) {
        return of(RefusalKind.UNKNOWN, code);
    }

    public static Refusal forbidden(String code) {
        return of(RefusalKind.FORBIDDEN, code);
    }

    public static Refusal conflict(String code) {
        return of(RefusalKind.CONFLICT, code);
    }

    /** One refusal for all of them: itself when there is one, otherwise a summary that carries them as causes. */
    public static Refusal all(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one refusal");
        }
        Refusal first = refusals.get(0);
        if (refusals.size() == 1) {
            return first;
        }
        return of(first.kind, SEVERAL).with(refusals.size()).because(refusals);
    }

    public Refusal with(String text) {
        return with(new Argument.Text(text));
    }

    public Refusal with(int count) {
        return with(new Argument.Count(count));
    }

    public Refusal with(PersonDays days) {
        return with(new Argument.Days(days));
    }

    public Refusal with(Instant moment) {
        return with(new Argument.Moment(moment));
    }

    public Refusal because(List<Refusal> newCauses) {
        return new Refusal(kind, code, field, arguments, newCauses);
    }

    private Refusal with(Argument argument) {
        List<Argument> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Refusal(kind, code, field, more, causes);
    }
}
