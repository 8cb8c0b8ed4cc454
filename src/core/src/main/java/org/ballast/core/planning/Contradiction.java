package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.solver.SprintConflict;
import org.ballast.core.solver.SprintProblem;
import org.ballast.core.solver.SprintRule;

/** Says which wishes contradict each other, and the nearest change that lets them be. */
final class Contradiction {

    private static final String WORDS = "ballast.planning.conflict-";

    private final Backlog backlog;

    Contradiction(Backlog backlog) {
        this.backlog = backlog;
    }

    /** The smallest set of constraints of the problem, which has no plan, that already has none. */
    List<ConflictPart> of(SprintProblem problem) {
        List<SprintConflict.Constraint> constraints = SprintConflict.of(problem).constraints();
        List<Integer> wished = constraints.stream()
                .filter(constraint -> constraint.rule() == SprintRule.FORCED)
                .map(SprintConflict.Constraint::index)
                .toList();
        List<ConflictPart> parts = new ArrayList<>();
        for (SprintConflict.Constraint constraint : constraints) {
            parts.add(part(constraint, wished));
        }
        return parts;
    }

    private ConflictPart part(SprintConflict.Constraint constraint, List<Integer> wished) {
        boolean changeable = constraint.enough() != constraint.given();
        return switch (constraint.rule()) {
            case FORCED -> ofIssue("forced", constraint);
            case EXCLUDED -> excluded(constraint);
            case PERSON ->
                new ConflictPart(
                        Refusal.conflict(WORDS + "person").with(new PersonDays(constraint.given())),
                        backlog.firstOf(constraint.index(), wished));
            case NEEDS -> ofIssue("blocked", constraint);
            case LARGEST_TASK ->
                new ConflictPart(
                        Refusal.conflict(WORDS + "largest").with(new PersonDays(constraint.given())),
                        Optional.of(backlog.candidate(constraint.index()).issue()));
            case MOST_TASKS ->
                new ConflictPart(
                        changeable
                                ? Refusal.conflict(WORDS + "quota-enough")
                                        .with(constraint.given())
                                        .with(constraint.enough())
                                : Refusal.conflict(WORDS + "quota").with(constraint.given()),
                        Optional.empty());
            default ->
                new ConflictPart(
                        changeable
                                ? Refusal.conflict(WORDS + "capacity-enough")
                                        .with(new PersonDays(constraint.given()))
                                        .with(new PersonDays(constraint.enough()))
                                : Refusal.conflict(WORDS + "capacity").with(new PersonDays(constraint.given())),
                        Optional.empty());
        };
    }

    private ConflictPart excluded(SprintConflict.Constraint constraint) {
        Refusal words = Refusal.conflict(WORDS + "excluded");
        return new ConflictPart(
                backlog.objection(constraint.index())
                        .map(why -> words.because(List.of(why)))
                        .orElse(words),
                Optional.of(backlog.candidate(constraint.index()).issue()));
    }

    private ConflictPart ofIssue(String words, SprintConflict.Constraint constraint) {
        return new ConflictPart(
                Refusal.conflict(WORDS + words),
                Optional.of(backlog.candidate(constraint.index()).issue()));
    }
}
