package org.ballast.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class StrategyHintsTest {

    private static final ElementKey D1 = new ElementKey(ElementKind.DIAGNOSIS, 1);
    private static final ElementKey G1 = new ElementKey(ElementKind.GUIDING_POLICY, 1);
    private static final ElementKey A1 = new ElementKey(ElementKind.ACTION, 1);
    private static final ElementKey K1 = new ElementKey(ElementKind.KEY_RESULT, 1);
    private static final ElementKey P1 = new ElementKey(ElementKind.PILLAR, 1);

    @Test
    public void countsSentencesButNoAbbreviationsAndVersions() {
        assertThat(Wording.sentences("Changes take weeks")).isEqualTo(1);
        assertThat(Wording.sentences("Changes, e.g. to 1.2, take weeks.")).isEqualTo(1);
        assertThat(Wording.sentences("Changes take weeks. Nobody knows why!")).isEqualTo(2);
        assertThat(Wording.sentences("Why? Because. So")).isEqualTo(3);
        assertThat(Wording.sentences("")).isZero();
        assertThat(Wording.sentences("Changes (e.g. of prices, i.e. all of them etc.) take weeks."))
                .isEqualTo(1);
        assertThat(Wording.sentences("It waits... and waits, incl. at night, from 10 p.m. on."))
                .isEqualTo(1);
        assertThat(Wording.sentences("It waits... Then it fails.")).isEqualTo(2);
        assertThat(Wording.sentences("People say “It never works.” So they call."))
                .isEqualTo(2);
    }

    @Test
    public void aDiagnosisNamesNoSolutionAndIsOneSentence() {
        assertThat(hints(new Element.Diagnosis(D1, "Every change of prices takes a week.")))
                .isEmpty();
        assertThat(hints(new Element.Diagnosis(D1, "We must MIGRATE to the new ledger")))
                .containsExactly(StrategyHints.NAMES_A_SOLUTION);
        assertThat(hints(new Element.Diagnosis(D1, "Nobody dares to migrate the ledger")))
                .isEmpty();
        assertThat(hints(new Element.Diagnosis(D1, "It is slow. It is dear.")))
                .containsExactly(StrategyHints.SEVERAL_SENTENCES);
    }

    @Test
    public void aDiagnosisNamesASolutionWhereverItDemandsOne() {
        for (String solution : List.of(
                "Introduce contracts between the services",
                "We need to migrate, and soon, to the new ledger",
                "Payments are slow, so teams should first introduce contracts",
                "It is slow. Rewrite it!",
                "Everything waits for the bank: let’s build a stand-in",
                "The old ledger is slow; replace it",
                "To upgrade the database")) {
            assertThat(hints(new Element.Diagnosis(D1, solution)))
                    .as(solution)
                    .contains(StrategyHints.NAMES_A_SOLUTION);
        }
        for (String problem : List.of(
                "Build times have grown to an hour",
                "Upgrade failures keep people up at night",
                "Every team has to build a deployment of its own",
                "It takes a year to migrate one customer",
                "We implement each rule in five places")) {
            assertThat(hints(new Element.Diagnosis(D1, problem)))
                    .as(problem)
                    .doesNotContain(StrategyHints.NAMES_A_SOLUTION);
        }
    }

    @Test
    public void aPolicyAnswersADiagnosis() {
        Element diagnosis = new Element.Diagnosis(D1, "Slow.");

        assertThat(hints(new Element.GuidingPolicy(G1, "Measure. Then cut.", List.of(D1))))
                .containsExactly(StrategyHints.SEVERAL_SENTENCES, StrategyHints.POLICY_WITHOUT_DIAGNOSIS);
        assertThat(hints(new Element.GuidingPolicy(G1, "Measure first.", List.of(D1)), diagnosis))
                .isEmpty();
    }

    @Test
    public void actionsAndKeyResultsNeedEachOther() {
        Element policy = new Element.GuidingPolicy(G1, "Measure first.", List.of(D1));
        Element action = new Element.Action(A1, "Measure", Optional.empty(), Optional.empty(), List.of(G1));
        Element result = StrategyModelTest.keyResult(K1, List.of(A1));

        assertThat(hints(action))
                .containsExactly(StrategyHints.ACTION_WITHOUT_POLICY, StrategyHints.ACTION_WITHOUT_KEY_RESULT);
        assertThat(hints(action, policy, result)).isEmpty();
        assertThat(hints(result)).containsExactly(StrategyHints.KEY_RESULT_WITHOUT_ACTION);
        assertThat(hints(result, action)).isEmpty();
    }

    @Test
    public void actionsAtOddsAreListedAtBothWhicheverOfThemSaysSo() {
        ElementKey a2 = new ElementKey(ElementKind.ACTION, 2);
        Element one = new Element.Action(
                A1, "Ship weekly", Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of(a2));
        Element other = new Element.Action(a2, "Freeze in May", Optional.empty(), Optional.empty(), List.of());

        assertThat(hints(one, other)).contains(StrategyHints.CLASHES.with("A2").with("Freeze in May"));
        assertThat(hints(other, one)).contains(StrategyHints.CLASHES.with("A1").with("Ship weekly"));
        assertThat(hints(one)).extracting(Refusal::code).doesNotContain(StrategyHints.CLASHES.code());
    }

    @Test
    public void aKeyResultHasANumberAndADateAndCountsNoOutput() {
        Element action = new Element.Action(A1, "Measure", Optional.empty(), Optional.empty(), List.of());
        assertThat(hints(vague("Ship the new checkout"), action))
                .containsExactly(StrategyHints.NOT_MEASURABLE, StrategyHints.COUNTS_OUTPUT);
    }

    @Test
    public void aKeyResultThatOnlyCountsWhatIsDoneIsRemarkedOn() {
        for (String output : List.of(
                "Migrate the ledger",
                "12 services migrated",
                "Number of tests written",
                "Services migrated",
                "Share of teams migrated to contracts",
                "We will ship the new checkout")) {
            assertThat(hints(vague(output))).as(output).contains(StrategyHints.COUNTS_OUTPUT);
        }
        for (String outcome : List.of(
                "Days until it is released",
                "Number of failed payments",
                "4 s to the first page",
                "Time to build",
                "Build time",
                "Release frequency",
                "Orders delivered in time")) {
            assertThat(hints(vague(outcome))).as(outcome).doesNotContain(StrategyHints.COUNTS_OUTPUT);
        }
    }

    @Test
    public void aDateLiesWithinThePeriodOfItsStrategy() {
        Period year = new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"));

        assertThat(StrategyHints.about(new Kernel(List.of(due(1, "2027-01-01"), due(2, "2027-12-31"))), year))
                .isEmpty();
        assertThat(StrategyHints.about(new Kernel(List.of(vague("Fewer calls"))), year))
                .as("no date at all is another hint")
                .isEmpty();
        assertThat(StrategyHints.about(
                        new Kernel(List.of(due(1, "0001-01-01"), due(2, "2027-06-30"), due(3, "2028-01-01"))), year))
                .containsExactly(StrategyHints.DUE_OUTSIDE.with("K1, K3"));
    }

    private static Element due(int number, String day) {
        return new Element.KeyResult(
                new ElementKey(ElementKind.KEY_RESULT, number),
                "Fewer calls",
                Optional.empty(),
                Measure.NUMBER,
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                "",
                Optional.of(LocalDate.parse(day)),
                Counting.SUPPORTS,
                Optional.empty(),
                List.of(A1));
    }

    private static Element vague(String title) {
        return new Element.KeyResult(
                K1,
                title,
                Optional.empty(),
                Measure.NUMBER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Counting.SUPPORTS,
                Optional.empty(),
                List.of(A1));
    }

    @Test
    public void aPillarIsServedByIssuesAndThereAreFew() {
        Element pillar = pillar(1);

        assertThat(hints(pillar)).containsExactly(StrategyHints.PILLAR_WITHOUT_ISSUE);
        assertThat(StrategyHints.about(pillar, new Kernel(List.of(pillar)), Set.of(P1), true))
                .isEmpty();
        assertThat(StrategyHints.about(pillar, new Kernel(List.of(pillar)), Set.of(), true))
                .as("of an issue that the reader may not see nobody says that there is none")
                .containsExactly(StrategyHints.PILLAR_WITHOUT_SEEN_ISSUE);
        List<Element> pillars = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            pillars.add(pillar(number));
        }
        assertThat(StrategyHints.about(new Kernel(pillars))).isEmpty();
        pillars.add(pillar(6));
        assertThat(StrategyHints.about(new Kernel(pillars)))
                .containsExactly(StrategyHints.MANY_PILLARS.with(6).with(5));
    }

    private static Element.Pillar pillar(int number) {
        return new Element.Pillar(
                new ElementKey(ElementKind.PILLAR, number),
                "Speed",
                PillarMark.BLUE_PLAIN,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Refusal> hints(Element about, Element... others) {
        List<Element> all = new ArrayList<>(List.of(others));
        all.add(about);
        return StrategyHints.about(about, new Kernel(all), Set.of(), false);
    }
}
