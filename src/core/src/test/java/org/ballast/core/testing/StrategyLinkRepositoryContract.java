package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.OvertakenException;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.Strength;
import org.junit.Test;

/** What every {@link StrategyLinkRepository} does. */
public abstract class StrategyLinkRepositoryContract {

    private static final IssueId ONE = new IssueId(1);
    private static final IssueId TWO = new IssueId(2);
    private static final IssueId THREE = new IssueId(3);
    private static final ElementRef P1 = ref(1, ElementKind.PILLAR, 1);
    private static final ElementRef A2 = ref(1, ElementKind.ACTION, 2);
    private static final ElementRef OTHER = ref(2, ElementKind.KEY_RESULT, 1);

    /** An empty repository. */
    protected abstract StrategyLinkRepository newRepository();

    @Test
    public void findsLinksByIssueAndByStrategy() {
        StrategyLinkRepository links = newRepository();
        StrategyLink pillar = link(ONE, P1, Strength.STRONGLY);
        StrategyLink action = link(ONE, A2, Strength.HURTS);
        StrategyLink elsewhere = link(TWO, OTHER, Strength.SOMEWHAT);
        links.save(elsewhere);
        links.save(pillar);
        links.save(action);

        assertThat(links.of(ONE)).containsExactly(action, pillar);
        assertThat(links.of(List.of(TWO, ONE))).containsExactly(action, pillar, elsewhere);
        assertThat(links.of(List.of())).isEmpty();
        assertThat(links.of(new StrategyId(2))).containsExactly(elsewhere);
        assertThat(links.issues()).containsExactly(ONE, TWO);
    }

    @Test
    public void findsThoseThatLeadToSomeElementsOfAStrategy() {
        StrategyLinkRepository links = newRepository();
        StrategyLink pillar = link(ONE, P1, Strength.STRONGLY);
        StrategyLink action = link(TWO, A2, Strength.HURTS);
        links.save(action);
        links.save(pillar);
        links.save(link(ONE, ref(1, ElementKind.KEY_RESULT, 1), Strength.SOMEWHAT));
        links.save(link(ONE, ref(2, ElementKind.PILLAR, 1), Strength.SOMEWHAT));

        assertThat(links.of(new StrategyId(1), List.of(A2.key(), P1.key()))).containsExactly(pillar, action);
        assertThat(links.of(new StrategyId(1), List.of(new ElementKey(ElementKind.PILLAR, 9))))
                .isEmpty();
        assertThat(links.of(new StrategyId(1), List.of())).isEmpty();
    }

    @Test
    public void findsTheIssuesThatServeSomeElementsOfSomeStrategies() {
        StrategyLinkRepository links = newRepository();
        links.save(link(THREE, ref(2, ElementKind.ACTION, 2), Strength.SOMEWHAT));
        links.save(link(ONE, P1, Strength.STRONGLY));
        links.save(link(ONE, A2, Strength.STRONGLY));
        links.save(link(TWO, A2, Strength.STRONGLY));
        links.save(link(TWO, P1, Strength.HURTS));
        links.save(link(TWO, ref(2, ElementKind.PILLAR, 1), Strength.SOMEWHAT));
        links.save(link(TWO, ref(3, ElementKind.PILLAR, 1), Strength.SOMEWHAT));

        assertThat(links.issuesThatServe(
                        Map.of(new StrategyId(1), Set.of(P1.key()), new StrategyId(2), Set.of(A2.key()))))
                .containsExactlyInAnyOrder(ONE, THREE);
        assertThat(links.countAtMost(Map.of(new StrategyId(1), Set.of(P1.key()), new StrategyId(2), Set.of(A2.key()))))
                .as("hurting ones, and the same keys of the other strategy")
                .isEqualTo(6);
        assertThat(links.countAtMost(Map.of(new StrategyId(1), Set.of(A2.key()))))
                .isEqualTo(2);
        assertThat(links.countAtMost(Map.of())).isZero();
        assertThat(links.countAtMost(Map.of(new StrategyId(1), Set.of()))).isZero();
        assertThat(links.issuesThatServe(Map.of())).isEmpty();
        assertThat(links.issuesThatServe(Map.of(new StrategyId(1), Set.of()))).isEmpty();
    }

    @Test
    public void anIssueIsLinkedOnceWithAnElement() {
        StrategyLinkRepository links = newRepository();
        links.save(link(ONE, P1, Strength.STRONGLY));
        StrategyLink weaker = new StrategyLink(ONE, P1, Strength.SOMEWHAT, MONDAY.plusSeconds(60), new UserId("10002"));

        links.save(weaker);

        assertThat(links.of(ONE)).containsExactly(weaker);
    }

    @Test
    public void forgetsOneLinkOrAllOfAnIssue() {
        StrategyLinkRepository links = newRepository();
        links.save(link(ONE, P1, Strength.STRONGLY));
        links.save(link(ONE, A2, Strength.STRONGLY));
        links.save(link(TWO, P1, Strength.STRONGLY));

        links.remove(ONE, A2);
        links.remove(ONE, OTHER);
        assertThat(links.of(ONE)).containsExactly(link(ONE, P1, Strength.STRONGLY));

        links.removeAll(ONE);
        assertThat(links.issues()).containsExactly(TWO);
    }

    @Test
    public void takesAwayWhatIsStillAsItWasSeenAlone() {
        StrategyLinkRepository links = newRepository();
        StrategyLink strongly = link(ONE, P1, Strength.STRONGLY);
        links.save(strongly);
        links.save(link(TWO, P1, Strength.STRONGLY));

        assertThatThrownBy(() -> links.removeAsSeen(link(ONE, P1, Strength.HURTS)))
                .isInstanceOf(OvertakenException.class);
        assertThatThrownBy(() -> links.removeAsSeen(link(ONE, A2, Strength.STRONGLY)))
                .isInstanceOf(OvertakenException.class);
        assertThat(links.of(ONE)).containsExactly(strongly);

        links.removeAsSeen(strongly);
        assertThat(links.issues()).containsExactly(TWO);
        assertThatThrownBy(() -> links.removeAsSeen(strongly)).isInstanceOf(OvertakenException.class);
    }

    @Test
    public void addsWhatThereIsNotYetAlone() {
        StrategyLinkRepository links = newRepository();
        links.save(link(ONE, P1, Strength.STRONGLY));

        assertThatThrownBy(() -> links.addAll(List.of(link(ONE, P1, Strength.HURTS))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void addsAndTakesAwayManyAtOnce() {
        StrategyLinkRepository links = newRepository();
        List<StrategyLink> many = LongStream.rangeClosed(1, 1200)
                .mapToObj(issue -> link(new IssueId(issue), P1, Strength.STRONGLY))
                .toList();
        links.save(link(ONE, A2, Strength.HURTS));
        links.addAll(List.of());
        links.addAll(many);
        assertThat(links.of(new StrategyId(1), List.of(P1.key()))).isEqualTo(many);

        links.removeAll(List.of(), P1);
        links.removeAll(many.stream().limit(1100).map(StrategyLink::issue).toList(), P1);
        assertThat(links.of(new StrategyId(1), List.of(P1.key()))).isEqualTo(many.subList(1100, 1200));
        assertThat(links.of(ONE)).containsExactly(link(ONE, A2, Strength.HURTS));
    }

    private static ElementRef ref(long strategy, ElementKind kind, int number) {
        return new ElementRef(new StrategyId(strategy), new ElementKey(kind, number));
    }

    private static StrategyLink link(IssueId issue, ElementRef target, Strength strength) {
        return new StrategyLink(issue, target, strength, MONDAY, new UserId("10001"));
    }
}
