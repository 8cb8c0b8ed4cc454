package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.ClientKeys;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;

/**
 * Writes an element of the open version: adds, changes or removes it. Who changes or removes names the revision that was
 * read; when somebody wrote a newer one meanwhile, nothing is overwritten and the answer says so.
 */
public final class SaveElement {

    private static final Refusal KEY_UNREADABLE = Refusal.invalid("ballast.strategy.key-unreadable", "key");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.strategy.changed-meanwhile");
    static final Refusal FULL = Refusal.conflict("ballast.strategy.kernel-full");
    static final Refusal TOO_MANY_PILLARS = Refusal.conflict("ballast.strategy.too-many-pillars");

    private final StrategyStore store;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ViewStrategy view;

    public SaveElement(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.view = new ViewStrategy(store, tracker);
    }

    /**
     * What is to be added.
     *
     * @param kind the code of its kind
     * @param key that the page gave to it, so that sending it twice makes it once; without one each makes its own
     */
    public record Addition(Optional<String> kind, ElementForm form, Optional<String> key) {}

    /** Adds an element. */
    public Outcome<StrategyView> add(Edit edit, Addition addition) {
        return add(edit, addition, key -> {});
    }

    /**
     * The same with something that is kept together with the element, or not at all.
     *
     * @param along keeps it, given the element's key
     */
    public Outcome<StrategyView> add(Edit edit, Addition addition, Consumer<ElementKey> along) {
        Outcome<ElementKind> checked = Outcome.of(
                addition.kind().flatMap(code -> Codes.find(ElementKind.values(), code)),
                Refusal.invalid("ballast.shared.choice-unknown", "kind"));
        if (addition.key().filter(key -> !ClientKeys.isOne(key)).isPresent()) {
            return Outcome.refused(KEY_UNREADABLE);
        }
        return tried(edit, addition.form())
                .then(sound -> write(
                        edit,
                        addition.key(),
                        (desk, standing) -> checked.then(
                                        known -> added(edit, desk, Desks.kernel(standing), known, addition.form()))
                                .map(line -> {
                                    along.accept(line.key());
                                    return line;
                                })));
    }

    /** Changes the element with that key. */
    public Outcome<StrategyView> change(Edit edit, String key, Optional<Integer> revision, ElementForm form) {
        return tried(edit, form)
                .then(sound -> write(
                        edit,
                        Optional.empty(),
                        (desk, standing) -> present(standing, key, revision)
                                .then(before -> form.check(
                                                before.key(), Desks.kernel(standing), tracker.people(), edit.user())
                                        .map(after -> new Line(
                                                before.key(),
                                                after.equals(before) ? List.of() : List.of(Optional.of(after)))))));
    }

    /** A query is tried before the unit of work begins, for that must not wait for the tracker. */
    private Outcome<ElementForm> tried(Edit edit, ElementForm form) {
        return form.queryToTry()
                .map(jql -> tracker.issues().search(edit.user(), jql, 1).map(found -> form))
                .orElse(Outcome.done(form));
    }

    /** Removes the element with that key; what refers to it forgets it, and issues stay linked should it come back. */
    public Outcome<StrategyView> remove(Edit edit, String key, Optional<Integer> revision) {
        return write(
                edit,
                Optional.empty(),
                (desk, standing) -> present(standing, key, revision)
                        .map(before -> new Line(before.key(), List.of(Optional.empty()))));
    }

    private Outcome<Line> added(Edit edit, Desk desk, Kernel kernel, ElementKind kind, ElementForm form) {
        if (kernel.elements().size() >= Kernel.MOST_ELEMENTS) {
            return Outcome.refused(FULL.with(Kernel.MOST_ELEMENTS));
        }
        if (kind == ElementKind.PILLAR && kernel.count(kind) >= Kernel.MOST_PILLARS) {
            return Outcome.refused(TOO_MANY_PILLARS.with(Kernel.MOST_PILLARS));
        }
        ElementKey key = new ElementKey(
                kind, store.kernels().highestNumber(desk.strategy().id(), kind) + 1);
        return form.check(key, kernel, tracker.people(), edit.user())
                .map(element -> new Line(key, List.of(Optional.of(element))));
    }

    private static Outcome<Element> present(List<KernelChange> standing, String key, Optional<Integer> revision) {
        Optional<KernelChange> line = ElementKey.parse(key)
                .flatMap(parsed -> standing.stream()
                        .filter(change -> change.element().equals(Optional.of(parsed)))
                        .findFirst());
        if (line.isEmpty()) {
            return Outcome.refused(StrategyRules.ELEMENT_UNKNOWN);
        }
        if (revision.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "revision"));
        }
        return revision.get() == line.get().sequence()
                ? Outcome.of(line.get().content(), StrategyRules.ELEMENT_UNKNOWN)
                : Outcome.refused(CHANGED_MEANWHILE);
    }

    private Outcome<StrategyView> write(Edit edit, Optional<String> key, Writer writer) {
        return unitOfWork
                .run(() -> {
                    // Read before all else: whoever freezes the version or sends the same meanwhile takes this sequence
                    // first.
                    int sequence = store.kernels().newest(edit.strategy()) + 1;
                    Optional<ElementKey> arrived =
                            key.flatMap(known -> store.kernels().added(edit.strategy(), edit.user(), known));
                    return arrived.isPresent()
                            ? Outcome.done(new Line(arrived.get(), List.of()))
                            : write(edit, key, writer, sequence);
                })
                .then(done -> view.handle(
                        new ViewStrategy.Command(edit.user(), edit.strategy(), Optional.empty(), edit.now())));
    }

    private Outcome<Line> write(Edit edit, Optional<String> key, Writer writer, int sequence) {
        return desks.find(edit.user(), edit.strategy(), Optional.empty())
                .then(desk -> Outcome.done(desk)
                        .unless(StrategyRules.objectionToEdit(
                                desk.department(), edit.user(), desk.version().state())))
                .then(desk -> {
                    int version = desk.version().number();
                    return writer.write(desk, store.kernels().standing(edit.strategy(), version))
                            .map(line -> append(edit, key, version, sequence, line));
                });
    }

    private Line append(Edit edit, Optional<String> key, int version, int sequence, Line line) {
        for (Optional<Element> content : line.contents()) {
            KernelChange change = new KernelChange(
                    edit.strategy(),
                    version,
                    sequence,
                    Optional.of(line.key()),
                    content,
                    Optional.empty(),
                    edit.user(),
                    edit.now());
            key.ifPresentOrElse(
                    known -> store.kernels().add(change, known),
                    () -> store.kernels().append(List.of(change)));
        }
        return line;
    }

    /** Who writes into which strategy. */
    public record Edit(UserId user, StrategyId strategy, Instant now) {}

    private interface Writer {
        Outcome<Line> write(Desk desk, List<KernelChange> standing);
    }

    /** What to write about an element: nothing, that it is gone (an empty content), or what it says now. */
    private record Line(ElementKey key, List<Optional<Element>> contents) {}
}
