package org.ballast.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.solver.SprintProblem;

/** Who is to do which of the candidates, as far as it was looked up, and what they have left beside what they do in the sprint already. */
final class Assignments {

    private final PersonTime time;
    private final List<RankedCandidate> candidates;
    private final List<UserId> people = new ArrayList<>();
    private final List<PersonDays> left = new ArrayList<>();
    private final int[] person;

    Assignments(PersonTime time, List<RankedCandidate> busy, List<RankedCandidate> candidates) {
        this.time = time;
        this.candidates = candidates;
        this.person = new int[candidates.size()];
        Arrays.fill(person, SprintProblem.NONE);
        Map<IssueId, UserId> known = lookUp(busy);
        for (RankedCandidate taken : busy) {
            UserId assignee = known.get(taken.issue());
            if (assignee != null) {
                int index = index(assignee);
                left.set(index, left.get(index).minus(effort(taken)));
            }
        }
    }

    /** Looks up who is to do candidates, which were not looked up before. */
    void learn(Collection<Integer> items) {
        Map<IssueId, UserId> known = lookUp(items.stream().map(candidates::get).toList());
        for (int item : items) {
            UserId assignee = known.get(candidates.get(item).issue());
            person[item] = assignee == null ? SprintProblem.NONE : index(assignee);
        }
    }

    /** The problem in which nobody does more than they can, as far as it is known who is to do what. */
    SprintProblem limit(SprintProblem problem) {
        return people.isEmpty()
                ? problem
                : problem.withPeople(
                        person, left.stream().mapToInt(PersonDays::halfDays).toArray());
    }

    /** Whether somebody would have to do more than they can. */
    boolean isTooMuch(int[] items) {
        for (int each = 0; each < people.size(); each++) {
            if (sum(each, items).exceeds(left.get(each))) {
                return true;
            }
        }
        return false;
    }

    /** Who is to do a candidate. */
    Optional<UserId> of(int item) {
        return person[item] == SprintProblem.NONE ? Optional.empty() : Optional.of(people.get(person[item]));
    }

    /** What whoever is to do a candidate has left beside these. */
    PersonDays leftFor(int item, int[] picks) {
        return left.get(person[item]).minus(sum(person[item], picks));
    }

    /** Whether one of the people, by the problem's number, is to do a candidate. */
    boolean isOf(int item, int each) {
        return person[item] == each;
    }

    private PersonDays sum(int each, int[] items) {
        PersonDays sum = PersonDays.NONE;
        for (int item : items) {
            sum = isOf(item, each) ? sum.plus(effort(candidates.get(item))) : sum;
        }
        return sum;
    }

    private Map<IssueId, UserId> lookUp(List<RankedCandidate> some) {
        return some.isEmpty()
                ? Map.of()
                : time.assignees().of(some.stream().map(RankedCandidate::issue).toList());
    }

    private int index(UserId assignee) {
        int known = people.indexOf(assignee);
        if (known < 0) {
            people.add(assignee);
            left.add(time.each());
        }
        return known < 0 ? people.size() - 1 : known;
    }

    private static PersonDays effort(RankedCandidate candidate) {
        return candidate.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE);
    }
}
