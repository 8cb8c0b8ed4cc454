package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStore;

/** Says how a participant stands to a guiding policy or an action. Nothing that was said before is lost. */
public final class TakeStance {

    private static final TextRule REASON = new TextRule("reason", Stance.LONGEST_REASON, true);
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict("ballast.workshop.text-changed-meanwhile");

    private final WorkshopStore store;
    private final WorkshopWork work;
    private final PhrasedLines lines;
    private final WorkshopViews views;

    public TakeStance(StrategyStore strategies, WorkshopStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.work = new WorkshopWork(strategies, store, unitOfWork);
        this.lines = new PhrasedLines(strategies, store);
        this.views = new WorkshopViews(strategies, store, tracker.people());
    }

    public Outcome<WorkshopPageView> handle(Command command) {
        return kind(command)
                .then(kind -> reason(command, kind)
                        .then(reason -> work.change(
                                command.user(),
                                command.strategy(),
                                WorkshopAction.TOOK_STANCE,
                                command.now(),
                                room -> take(room, command, kind, reason))))
                .then(done -> views.page(command.user(), command.strategy(), Optional.empty()));
    }

    private static Outcome<StanceKind> kind(Command command) {
        return Outcome.of(
                command.stance().flatMap(code -> Codes.find(StanceKind.values(), code)),
                Refusal.invalid("ballast.shared.choice-unknown", "stance"));
    }

    private static Outcome<String> reason(Command command, StanceKind kind) {
        return REASON.check(command.reason().orElse(""))
                .then(reason -> kind == StanceKind.OBJECT && reason.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", REASON.field()))
                        : Outcome.done(reason));
    }

    private Outcome<String> take(Room room, Command command, StanceKind kind, String reason) {
        return Outcome.done(room)
                .unless(WorkshopRules.objectionToAgree(room.workshop()))
                .then(in -> Outcome.of(
                        lines.standing(in.workshop()).stream()
                                .filter(line -> isAbout(line, command.element()))
                                .findFirst(),
                        StrategyRules.ELEMENT_UNKNOWN))
                .then(line -> command.revision().orElse(0) == line.sequence()
                        ? Outcome.done(line)
                        : Outcome.<KernelChange>refused(CHANGED_MEANWHILE))
                .map(line -> {
                    ElementKey element = line.element().orElseThrow();
                    int before = Math.toIntExact(
                            PhrasedElements.about(
                                            element,
                                            store.consent()
                                                    .stances(room.workshop().id()))
                                    .stream()
                                    .filter(stance -> stance.by().equals(command.user()))
                                    .count());
                    store.consent()
                            .add(
                                    room.workshop().id(),
                                    new Stance(
                                            element,
                                            command.user(),
                                            before + 1,
                                            kind,
                                            line.sequence(),
                                            reason,
                                            command.now()));
                    return element.text();
                });
    }

    private static boolean isAbout(KernelChange line, String key) {
        return PhrasedLines.isPhrased(line)
                && line.element()
                        .filter(element -> element.kind() != ElementKind.DIAGNOSIS
                                && element.text().equals(key))
                        .isPresent();
    }

    /**
     * What somebody says of an element.
     *
     * @param element its key
     * @param stance code of a {@link StanceKind}
     * @param reason required for an objection
     * @param revision of the text that was read
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            String element,
            Optional<String> stance,
            Optional<String> reason,
            Optional<Integer> revision,
            Instant now) {}
}
