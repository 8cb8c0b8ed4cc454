package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.solver.SprintProblem;

/** Tells the solver of the terms: areas are its contexts, and what is in the sprint already has opened some and served some pillars. */
final class SetTerms {

    private final TermsInForce terms;
    private final List<RankedCandidate> planned;

    SetTerms(TermsInForce terms, List<RankedCandidate> planned) {
        this.terms = terms;
        this.planned = planned;
    }

    /** The problem of those candidates with the terms. */
    SprintProblem limit(SprintProblem problem, List<RankedCandidate> competing) {
        SprintProblem limited = terms.terms().switchCost() > 0 ? withAreas(problem, competing) : problem;
        return terms.terms().pillarDays().equals(PersonDays.NONE) ? limited : withPillars(limited, competing);
    }

    int switchCost() {
        return terms.terms().switchCost();
    }

    List<Integer> switchCosts(List<RankedCandidate> picks) {
        return terms.switchCosts(planned, picks);
    }

    PillarCover cover(List<RankedCandidate> competing, List<RankedCandidate> picks) {
        return PillarCover.of(terms, competing, planned, picks);
    }

    private SprintProblem withAreas(SprintProblem problem, List<RankedCandidate> competing) {
        Set<String> open = new TreeSet<>();
        planned.forEach(candidate -> terms.area(candidate).ifPresent(open::add));
        Map<String, Integer> numbers = new HashMap<>();
        int[] areas = new int[competing.size()];
        for (int index = 0; index < areas.length; index++) {
            Optional<String> area = terms.area(competing.get(index)).filter(each -> !open.contains(each));
            areas[index] = area.map(each -> numbers.computeIfAbsent(each, added -> numbers.size()))
                    .orElse(SprintProblem.NONE);
        }
        SprintProblem limited =
                problem.withContexts(areas, numbers.size(), terms.terms().switchCost());
        return open.isEmpty() ? limited : limited.withoutFreeContext();
    }

    private SprintProblem withPillars(SprintProblem problem, List<RankedCandidate> competing) {
        List<String> pillars = new ArrayList<>(PillarCover.pillars(terms, competing, planned));
        int[] minima = new int[pillars.size()];
        for (int pillar = 0; pillar < minima.length; pillar++) {
            minima[pillar] = terms.terms()
                    .pillarDays()
                    .minus(terms.daysFor(pillars.get(pillar), planned))
                    .halfDays();
        }
        int[] ofEach = new int[competing.size()];
        for (int index = 0; index < ofEach.length; index++) {
            ofEach[index] =
                    terms.pillar(competing.get(index)).map(pillars::indexOf).orElse(SprintProblem.NONE);
        }
        return problem.withPillars(ofEach, minima);
    }
}
