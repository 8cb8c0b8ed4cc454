package org.ballast.core.shared;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a request: done with a value, or refused with the reason. A refusal is an answer, never an exception.
 *
 * @param <T> the value of a request that was done
 */
public sealed interface Outcome<T> {

    /** The request was carried out. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The request was turned down and nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Done with the value, or refused when there is none. */
    static <T> Outcome<T> of(Optional<T> value, Refusal otherwise) {
        return value.isPresent() ? done(value.get()) : refused(otherwise);
    }

    /** Answers both cases, so that no caller can forget one. */
    default <R> R fold(Function<? super T, ? extends R> whenDone, Function<? super Refusal, ? extends R> whenRefused) {
        if (this instanceof Done<T> done) {
            return whenDone.apply(done.value());
        }
        return whenRefused.apply(((Refused<T>) this).refusal());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> done(change.apply(value)), Outcome::refused);
    }

    /** Goes on with the next step, or stays refused. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    /** The refusal when there is an objection, otherwise itself. */
    default Outcome<T> unless(Optional<Refusal> objection) {
        return this instanceof Done && objection.isPresent() ? refused(objection.get()) : this;
    }

    /** The value; a refusal goes into the collection, so that all fields of a form are answered at once. */
    default Optional<T> orCollect(Collection<Refusal> refusals) {
        return fold(Optional::of, refusal -> {
            refusals.add(refusal);
            return Optional.empty();
        });
    }
}
