package org.ballast.core.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.UserId;

/**
 * How well the team knows one item. It is understood once enough participants have said something and no question is open.
 * Who joined after the stage had begun counts only from the moment they say something, so a late joiner reopens nothing.
 *
 * @param counts how often each mark was given; marks that nobody gave are missing
 * @param missing participants who have said nothing yet, of those that count
 */
public record Understanding(Map<Mark, Integer> counts, int missing, boolean understood) {

    public Understanding {
        counts = new TreeMap<>(counts);
    }

    /**
     * Counts what was said of an item.
     *
     * @param marks on the item; those of people who take no part any more don't count
     * @param participants who takes part
     * @param since when the stage began
     * @param percent share of the participants that must have said something
     */
    public static Understanding of(
            List<ItemMark> marks, List<Participant> participants, Instant since, int openQuestions, int percent) {
        Set<UserId> said = new TreeSet<>();
        marks.forEach(mark -> said.add(mark.by()));
        Set<UserId> counted = new TreeSet<>();
        for (Participant participant : participants) {
            boolean wasThere = !participant.joined().isAfter(since);
            if (participant.takesPart() && (wasThere || said.contains(participant.user()))) {
                counted.add(participant.user());
            }
        }
        Map<Mark, Integer> counts = new TreeMap<>();
        int answered = 0;
        for (ItemMark mark : marks) {
            if (counted.contains(mark.by())) {
                counts.merge(mark.mark(), 1, Integer::sum);
                answered++;
            }
        }
        boolean enough = !counted.isEmpty() && answered * 100 >= percent * counted.size();
        return new Understanding(counts, counted.size() - answered, enough && openQuestions == 0);
    }
}
