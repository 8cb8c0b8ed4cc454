package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Quarter;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.junit.Test;

/** What every {@link KernelLog} does. */
public abstract class KernelLogContract {

    private static final StrategyId STRATEGY = new StrategyId(1);
    private static final UserId MAYA = new UserId("10001");
    private static final ElementKey D1 = new ElementKey(ElementKind.DIAGNOSIS, 1);
    private static final ElementKey G1 = new ElementKey(ElementKind.GUIDING_POLICY, 1);
    private static final ElementKey A1 = new ElementKey(ElementKind.ACTION, 1);
    private static final ElementKey A2 = new ElementKey(ElementKind.ACTION, 2);
    private static final ElementKey O1 = new ElementKey(ElementKind.OBJECTIVE, 1);
    private static final ElementKey K1 = new ElementKey(ElementKind.KEY_RESULT, 1);
    private static final ElementKey P1 = new ElementKey(ElementKind.PILLAR, 1);

    /** An empty log. */
    protected abstract KernelLog newLog();

    @Test
    public void givesBackEveryKindOfElement() {
        KernelLog log = newLog();
        List<Element> elements = List.of(
                new Element.Diagnosis(D1, "Nobody knows \"why\" <b> \u05e9\ud83d\udea2 {0} it's slow."),
                new Element.GuidingPolicy(G1, "Measure first.", List.of(D1)),
                new Element.Action(
                        A1,
                        "Measure",
                        Optional.of(MAYA),
                        Optional.of(new Quarter(2027, 2)),
                        List.of(G1),
                        Optional.of(2),
                        List.of(A2)),
                new Element.Objective(O1, "Fast pages"),
                new Element.KeyResult(
                        K1,
                        "Slow page views",
                        Optional.of(O1),
                        Measure.JQL_SUM,
                        Optional.of("project = PAY\nAND text ~ \"a=b\""),
                        Optional.of(new BigDecimal("10.5")),
                        Optional.of(new BigDecimal("4")),
                        "s",
                        Optional.of(LocalDate.of(2027, 3, 31)),
                        Counting.DRIVES,
                        Optional.of(MAYA),
                        List.of(A1)),
                new Element.Pillar(
                        P1, "Speed", PillarMark.TEAL_BARRED, Optional.empty(), List.of(D1), List.of(G1), List.of(A1)));
        int sequence = 0;
        for (Element element : elements) {
            log.append(List.of(change(1, ++sequence, element)));
        }

        assertThat(log.standing(STRATEGY, 1))
                .extracting(line -> line.content().orElseThrow())
                .containsExactlyElementsOf(elements);
        assertThat(log.standing(STRATEGY, 1).get(0)).isEqualTo(change(1, 1, elements.get(0)));
    }

    @Test
    public void givesBackWhatStandsInAnyNumberOfVersions() {
        KernelLog log = newLog();
        log.append(List.of(change(1, 1, new Element.Objective(O1, "Fast pages"))));
        log.append(List.of(change(1, 2, new Element.Diagnosis(D1, "Slow."))));
        log.append(List.of(change(1, 3, new Element.Diagnosis(D1, "Slower."))));
        log.append(List.of(change(2, 4, new Element.Diagnosis(D1, "Slowest."))));
        StrategyVersion first = new StrategyVersion(STRATEGY, 1, VersionState.ACTIVE, MONDAY, MAYA);
        StrategyVersion unwritten = new StrategyVersion(new StrategyId(9), 1, VersionState.ACTIVE, MONDAY, MAYA);

        assertThat(log.standing(List.of(unwritten, first))).isEqualTo(Map.of(STRATEGY, log.standing(STRATEGY, 1)));
        assertThat(log.standing(STRATEGY, 1)).hasSize(2);
        assertThat(log.standing(List.of())).isEmpty();
    }

    @Test
    public void keepsWhatIsAbsentAbsent() {
        KernelLog log = newLog();
        Element bare = new Element.KeyResult(
                K1,
                "Happier",
                Optional.empty(),
                Measure.PERCENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Counting.SUPPORTS,
                Optional.empty(),
                List.of());
        log.append(List.of(change(1, 1, bare)));

        assertThat(log.standing(STRATEGY, 1)).containsExactly(change(1, 1, bare));
    }

    @Test
    public void theNewestLineStandsAndARemovalLeavesNothing() {
        KernelLog log = newLog();
        Element before = new Element.Objective(O1, "Fast pages");
        Element after = new Element.Objective(O1, "Fast flows");
        log.append(List.of(change(1, 1, before), change(1, 2, new Element.Diagnosis(D1, "Slow."))));
        log.append(List.of(change(1, 3, after)));
        log.append(List.of(removal(4, D1)));

        assertThat(log.standing(STRATEGY, 1)).containsExactly(change(1, 3, after));
        assertThat(log.newest(STRATEGY)).isEqualTo(4);
        assertThat(log.written(STRATEGY)).endsWith(change(1, 3, after), removal(4, D1));
    }

    @Test
    public void versionsDontMix() {
        KernelLog log = newLog();
        Element first = new Element.Objective(O1, "Fast pages");
        Element second = new Element.Objective(O1, "Fast flows");
        log.append(List.of(change(1, 1, first)));
        log.append(List.of(state(2, 2, VersionState.DRAFT), change(2, 3, second)));

        assertThat(log.standing(STRATEGY, 1)).containsExactly(change(1, 1, first));
        assertThat(log.standing(STRATEGY, 2)).containsExactly(change(2, 3, second));
        assertThat(log.standing(new StrategyId(2), 1)).isEmpty();
        assertThat(log.moves(STRATEGY)).containsExactly(state(2, 2, VersionState.DRAFT));
    }

    @Test
    public void numbersAreCountedOverVersionsAndRemovals() {
        KernelLog log = newLog();
        assertThat(log.highestNumber(STRATEGY, ElementKind.OBJECTIVE)).isZero();
        assertThat(log.newest(STRATEGY)).isZero();
        ElementKey o12 = new ElementKey(ElementKind.OBJECTIVE, 12);
        log.append(List.of(change(1, 1, new Element.Objective(o12, "Fast pages"))));
        log.append(List.of(removal(2, o12)));
        log.append(List.of(change(2, 3, new Element.Objective(new ElementKey(ElementKind.OBJECTIVE, 9), "Flows"))));

        assertThat(log.highestNumber(STRATEGY, ElementKind.OBJECTIVE)).isEqualTo(12);
        assertThat(log.highestNumber(STRATEGY, ElementKind.PILLAR)).isZero();
    }

    @Test
    public void givesBackWhereVersionsWereLedToInTheirOrder() {
        KernelLog log = newLog();
        log.append(List.of(state(1, 1, VersionState.AGREED), change(2, 2, new Element.Objective(O1, "Fast pages"))));
        log.append(List.of(state(1, 3, VersionState.ACTIVE)));

        assertThat(log.moves(STRATEGY))
                .containsExactly(state(1, 1, VersionState.AGREED), state(1, 3, VersionState.ACTIVE));
        assertThat(log.moves(new StrategyId(2))).isEmpty();
    }

    @Test
    public void whatStandsBesideTakesItsPlaceAndSaysNothing() {
        KernelLog log = newLog();
        KernelChange slow = change(1, 1, new Element.Diagnosis(D1, "Slow."));
        log.append(List.of(slow));
        log.append(List.of(KernelChange.beside(STRATEGY, 1, 2, MAYA, MONDAY)));

        assertThat(log.newest(STRATEGY)).isEqualTo(2);
        assertThat(log.standing(STRATEGY, 1)).containsExactly(slow);
        assertThat(log.written(STRATEGY)).containsExactly(slow);
        assertThat(log.moves(STRATEGY)).isEmpty();
        assertThatThrownBy(() -> log.append(List.of(state(1, 2, VersionState.AGREED))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void twoWritersCannotHaveTheSameSequence() {
        KernelLog log = newLog();
        log.append(List.of(change(1, 1, new Element.Objective(O1, "Fast pages"))));

        assertThatThrownBy(() -> log.append(List.of(change(1, 1, new Element.Diagnosis(D1, "Slow.")))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    public void givesBackEverythingThatWasEverWritten() {
        KernelLog log = newLog();
        KernelChange slow = change(1, 1, new Element.Diagnosis(D1, "Slow."));
        KernelChange slower = change(1, 2, new Element.Diagnosis(D1, "Slower."));
        KernelChange again = change(2, 5, new Element.Diagnosis(D1, "Slow again."));
        log.append(List.of(slow));
        log.append(List.of(slower));
        log.append(List.of(removal(3, D1)));
        log.append(List.of(state(1, 4, VersionState.AGREED), again));

        assertThat(log.written(STRATEGY)).containsExactly(slow, slower, removal(3, D1), again);
        assertThat(log.written(new StrategyId(2))).isEmpty();
    }

    @Test
    public void findsWhatItsAuthorAddedUnderAKeyAlsoWhenItIsGone() {
        KernelLog log = newLog();
        KernelChange slow = change(1, 1, new Element.Diagnosis(D1, "Slow."));
        log.add(slow, "first-key");
        assertThat(log.standing(STRATEGY, 1)).containsExactly(slow);
        log.append(List.of(removal(2, D1)));

        assertThat(log.added(STRATEGY, MAYA, "first-key")).contains(D1);
        assertThat(log.added(STRATEGY, MAYA, "other-key")).isEmpty();
        assertThat(log.added(STRATEGY, new UserId("10002"), "first-key")).isEmpty();
        assertThat(log.added(new StrategyId(2), MAYA, "first-key")).isEmpty();
        assertThatThrownBy(() -> log.add(change(1, 2, new Element.Objective(O1, "Fast pages")), "later-key"))
                .isInstanceOf(RuntimeException.class);
    }

    private static KernelChange change(int version, int sequence, Element element) {
        return new KernelChange(
                STRATEGY,
                version,
                sequence,
                Optional.of(element.key()),
                Optional.of(element),
                Optional.empty(),
                MAYA,
                MONDAY);
    }

    private static KernelChange removal(int sequence, ElementKey key) {
        return new KernelChange(
                STRATEGY, 1, sequence, Optional.of(key), Optional.empty(), Optional.empty(), MAYA, MONDAY);
    }

    private static KernelChange state(int version, int sequence, VersionState state) {
        return new KernelChange(
                STRATEGY, version, sequence, Optional.empty(), Optional.empty(), Optional.of(state), MAYA, MONDAY);
    }
}
