package org.ballast.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class StrategyModelTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");
    private static final UserId GUS = new UserId("10003");

    @Test
    public void keysAreWrittenWithTheLetterOfTheirKind() {
        assertThat(new ElementKey(ElementKind.PILLAR, 12).text()).isEqualTo("P12");
        assertThat(ElementKey.parse("K3")).contains(new ElementKey(ElementKind.KEY_RESULT, 3));
        for (String wrong : List.of("", "P", "P0", "P01", "X1", "p1", "P1x", "P-1", "P1234567", "P\u0661", "1P")) {
            assertThat(ElementKey.parse(wrong)).as(wrong).isEmpty();
        }
        assertThatThrownBy(() -> new ElementKey(ElementKind.PILLAR, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void refsNameTheStrategyToo() {
        ElementRef ref = new ElementRef(new StrategyId(12), new ElementKey(ElementKind.PILLAR, 1));
        assertThat(ref.text()).isEqualTo("S12-P1");
        assertThat(ElementRef.parse("S12-P1")).contains(ref);
        for (String wrong : List.of(
                "", "S", "S-P1", "S0-P1", "12-P1", "S12P1", "S1x-P1", "S12-X1", "S12-", "S9999999999999999999-P1")) {
            assertThat(ElementRef.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(ElementRef.parse("S12345678901234567-P1")).isPresent();
    }

    @Test
    public void quartersAreReadAsTheyAreWritten() {
        assertThat(Quarter.parse("2027-Q1")).contains(new Quarter(2027, 1));
        assertThat(new Quarter(27, 4).text()).isEqualTo("0027-Q4");
        for (String wrong :
                List.of("", "2027-Q0", "2027-Q5", "2027-q1", "27-Q1", "2027Q1", "0000-Q1", "20a7-Q1", "2027-Q11")) {
            assertThat(Quarter.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(Quarter.of(LocalDate.of(2027, 3, 31))).isEqualTo(new Quarter(2027, 1));
        assertThat(Quarter.of(LocalDate.of(2027, 4, 1))).isEqualTo(new Quarter(2027, 2));
        assertThat(Quarter.of(LocalDate.of(2027, 12, 31))).isEqualTo(new Quarter(2027, 4));
        assertThatThrownBy(() -> new Quarter(2027, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void daysHaveTenLetters() {
        assertThat(Days.parse("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
        for (String wrong : List.of("2027-02-29", "2027-2-1", "+12027-01-01", "", "yesterday.")) {
            assertThat(Days.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    public void strategiesOfADepartmentMayOverlapByAQuarter() {
        Period year = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(year.collidesWith(new Period(LocalDate.of(2027, 10, 2), LocalDate.of(2028, 9, 30))))
                .isFalse();
        assertThat(year.collidesWith(new Period(LocalDate.of(2027, 9, 30), LocalDate.of(2028, 9, 30))))
                .isTrue();
        assertThat(year.collidesWith(new Period(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31))))
                .isFalse();
        assertThat(year.collidesWith(year)).isTrue();
        assertThatThrownBy(() -> new Period(year.end(), year.start())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.isValid(year.start(), LocalDate.of(2031, 12, 31))).isTrue();
        assertThat(Period.isValid(year.start(), LocalDate.of(2032, 1, 1))).isFalse();
    }

    @Test
    public void progressIsTheShareOfTheWay() {
        assertThat(percent("10", "4", "7")).isEqualTo(50);
        assertThat(percent("0", "200", "199.9")).isEqualTo(99);
        assertThat(percent("0", "200", "200")).isEqualTo(100);
        assertThat(percent("0", "200", "500")).isEqualTo(100);
        assertThat(percent("10", "4", "11")).isZero();
        assertThat(percent("10", "4", "10")).isZero();
        assertThat(percent("-5", "5", "0")).isEqualTo(50);
        assertThat(percent("0", "999999999999999", "1")).isZero();
        assertThatThrownBy(() -> percent("4", "4.0", "4")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void theStrongestServiceCountsAndHarmTakesAway() {
        assertThat(Alignment.permille(List.of())).isZero();
        assertThat(Alignment.permille(List.of(Strength.SOMEWHAT, Strength.STRONGLY)))
                .isEqualTo(1000);
        assertThat(Alignment.permille(List.of(Strength.SOMEWHAT, Strength.SOMEWHAT)))
                .isEqualTo(500);
        assertThat(Alignment.permille(List.of(Strength.STRONGLY, Strength.HURTS)))
                .isEqualTo(500);
        assertThat(Alignment.permille(List.of(Strength.HURTS, Strength.HURTS))).isZero();
    }

    @Test
    public void inAnOpenDepartmentEverybodyReads() {
        Department open = department(true);
        Department closed = department(false);

        assertThat(open.roleOf(GUS)).contains(Role.READER);
        assertThat(closed.roleOf(GUS)).isEmpty();
        assertThat(closed.roleOf(LI)).contains(Role.CONTRIBUTOR);
        assertThat(closed.isLastOwner(MAYA, user -> false)).isTrue();
        assertThat(closed.isLastOwner(LI, user -> false)).isFalse();
    }

    @Test
    public void aDraftIsForThoseWhoWriteIt() {
        Department open = department(true);

        assertThat(StrategyRules.maySee(open, MAYA, VersionState.DRAFT)).isTrue();
        assertThat(StrategyRules.maySee(open, LI, VersionState.DRAFT)).isTrue();
        assertThat(StrategyRules.maySee(open, GUS, VersionState.DRAFT)).isFalse();
        assertThat(StrategyRules.maySee(open, GUS, VersionState.FEEDBACK)).isTrue();
        assertThat(StrategyRules.maySee(department(false), GUS, VersionState.ACTIVE))
                .isFalse();
        assertThat(StrategyRules.objectionToEdit(open, LI, VersionState.FEEDBACK))
                .isEmpty();
        assertThat(StrategyRules.objectionToEdit(open, LI, VersionState.AGREED)).contains(StrategyRules.FROZEN);
        assertThat(StrategyRules.objectionToEdit(open, GUS, VersionState.DRAFT)).contains(StrategyRules.WRITERS_ONLY);
        assertThat(StrategyRules.objectionToOwn(open, LI)).contains(StrategyRules.OWNERS_ONLY);
    }

    @Test
    public void aDifferenceIsAnElementThatSaysSomethingElse() {
        Element.Objective kept = objective(1, "Fast");
        Kernel before = new Kernel(List.of(kept, objective(2, "Cheap"), objective(3, "Safe")));
        Kernel after = new Kernel(List.of(objective(4, "Kind"), kept, objective(2, "Cheaper")));

        List<KernelDiff.Difference> differences = KernelDiff.between(before, after);

        assertThat(differences)
                .extracting(difference -> difference.key().text() + " " + difference.kind())
                .containsExactly("O2 CHANGED", "O3 REMOVED", "O4 ADDED");
        assertThat(KernelDiff.between(after, after)).isEmpty();
    }

    @Test
    public void actionsStandAtTheirPlaceAndThoseWithoutOneComeLast() {
        Kernel kernel = new Kernel(List.of(
                action(1, Optional.empty()),
                action(2, Optional.of(9)),
                new Element.Objective(new ElementKey(ElementKind.OBJECTIVE, 1), "Calm"),
                action(3, Optional.of(1)),
                action(4, Optional.of(9)),
                new Element.Diagnosis(new ElementKey(ElementKind.DIAGNOSIS, 1), "Slow.")));

        assertThat(kernel.elements())
                .extracting(element -> element.key().text())
                .containsExactly("D1", "A3", "A2", "A4", "A1", "O1");
        assertThat(kernel.actions()).extracting(action -> action.key().text()).containsExactly("A3", "A2", "A4", "A1");
    }

    private static Element.Action action(int number, Optional<Integer> order) {
        return new Element.Action(
                new ElementKey(ElementKind.ACTION, number),
                "Act",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                order,
                List.of());
    }

    @Test
    public void thereIsNothingBetweenYesAndNoAndNoHalfOfAMilestone() {
        for (String amount : List.of("0", "1", "1.0")) {
            assertThat(code(amount, Measure.YES_NO)).isEqualTo("done");
        }
        for (String amount : List.of("0.5", "2", "-1")) {
            assertThat(code(amount, Measure.YES_NO)).isEqualTo("ballast.strategy.not-yes-or-no");
        }
        for (String amount : List.of("0", "5", "1E+3")) {
            assertThat(code(amount, Measure.MILESTONES)).isEqualTo("done");
        }
        for (String amount : List.of("2.5", "-1")) {
            assertThat(code(amount, Measure.MILESTONES)).isEqualTo("ballast.strategy.no-milestones");
        }
        assertThat(code("-2.5", Measure.NUMBER)).isEqualTo("done");
        assertThat(code("1E+300", Measure.YES_NO)).isEqualTo("ballast.strategy.amount-out-of-range");
    }

    private static String code(String amount, Measure measure) {
        return Amounts.check(new BigDecimal(amount), measure, "amount").fold(done -> "done", refusal -> refusal.code());
    }

    @Test
    public void aPillarGathersItsActionsAndTheirKeyResults() {
        ElementKey a1 = new ElementKey(ElementKind.ACTION, 1);
        ElementKey k1 = new ElementKey(ElementKind.KEY_RESULT, 1);
        Element.Pillar pillar = new Element.Pillar(
                new ElementKey(ElementKind.PILLAR, 1),
                "Speed",
                PillarMark.BLUE_PLAIN,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(a1));
        Kernel kernel = new Kernel(List.of(
                pillar,
                new Element.Action(a1, "Measure", Optional.empty(), Optional.empty(), List.of()),
                keyResult(k1, List.of(a1)),
                keyResult(new ElementKey(ElementKind.KEY_RESULT, 2), List.of())));

        assertThat(kernel.pillarsAround(pillar.key())).containsExactly(pillar);
        assertThat(kernel.pillarsAround(a1)).containsExactly(pillar);
        assertThat(kernel.pillarsAround(k1)).containsExactly(pillar);
        assertThat(kernel.pillarsAround(new ElementKey(ElementKind.KEY_RESULT, 2)))
                .isEmpty();
    }

    @Test
    public void aValueOfAKeyResultIsOneOfAnotherThatCountsTheSame() {
        Element.KeyResult plain = measured(Measure.NUMBER, "s", Counting.SUPPORTS, Optional.empty(), MAYA);
        Element.KeyResult asked = measured(Measure.JQL_COUNT, "s", Counting.SUPPORTS, Optional.of("a = 1"), MAYA);

        assertThat(plain.isMeasuredLike(measured(Measure.NUMBER, "s", Counting.SUPPORTS, Optional.empty(), LI)))
                .as("whoever writes it down")
                .isTrue();
        assertThat(plain.isMeasuredLike(keyResult(new ElementKey(ElementKind.KEY_RESULT, 1), List.of())))
                .as("in another unit")
                .isFalse();
        assertThat(plain.isMeasuredLike(measured(Measure.PERCENT, "s", Counting.SUPPORTS, Optional.empty(), MAYA)))
                .isFalse();
        assertThat(plain.isMeasuredLike(measured(Measure.NUMBER, "s", Counting.DRIVES, Optional.empty(), MAYA)))
                .isFalse();
        assertThat(asked.isMeasuredLike(
                        measured(Measure.JQL_COUNT, "s", Counting.SUPPORTS, Optional.of("a = 2"), MAYA)))
                .isFalse();
        assertThat(asked.isMeasuredLike(measured(Measure.JQL_COUNT, "s", Counting.SUPPORTS, Optional.of("a = 1"), LI)))
                .as("a query finds what its owner sees")
                .isFalse();
    }

    private static Element.KeyResult measured(
            Measure measure, String unit, Counting counting, Optional<String> jql, UserId owner) {
        return new Element.KeyResult(
                new ElementKey(ElementKind.KEY_RESULT, 1),
                "Slow pages",
                Optional.empty(),
                measure,
                jql,
                Optional.empty(),
                Optional.empty(),
                unit,
                Optional.empty(),
                counting,
                Optional.of(owner),
                List.of());
    }

    static Element.KeyResult keyResult(ElementKey key, List<ElementKey> actions) {
        return new Element.KeyResult(
                key,
                "Slow pages",
                Optional.empty(),
                Measure.NUMBER,
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                "",
                Optional.of(LocalDate.of(2027, 3, 31)),
                Counting.SUPPORTS,
                Optional.empty(),
                actions);
    }

    private static Element.Objective objective(int number, String title) {
        return new Element.Objective(new ElementKey(ElementKind.OBJECTIVE, number), title);
    }

    private static Department department(boolean open) {
        return new Department(
                new DepartmentId(1),
                "Commerce",
                open,
                FiscalYear.CALENDAR,
                Map.of(MAYA, Role.OWNER, LI, Role.CONTRIBUTOR),
                List.of());
    }

    private static int percent(String start, String target, String now) {
        return Progress.percent(new BigDecimal(start), new BigDecimal(target), new BigDecimal(now));
    }
}
