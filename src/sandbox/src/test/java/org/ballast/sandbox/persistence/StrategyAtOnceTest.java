package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.feedback.FeedbackRepository;
import org.ballast.core.feedback.usecase.FeedbackPorts;
import org.ballast.core.feedback.usecase.WriteComment;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Counting;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Measure;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.SeenValue;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.strategy.usecase.ChangeDepartment;
import org.ballast.core.strategy.usecase.CorrectStrategy;
import org.ballast.core.strategy.usecase.DiscardDraft;
import org.ballast.core.strategy.usecase.LinkIssue;
import org.ballast.core.strategy.usecase.MeasureKeyResult;
import org.ballast.core.strategy.usecase.MoveVersion;
import org.ballast.core.strategy.usecase.OwnerlessDepartments;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.testing.InMemoryDebtFactsPublisher;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.jira.persistence.ActiveObjectsBoardRepository;
import org.ballast.jira.persistence.ActiveObjectsFeedbackRepository;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Of many who change the same thing in the same moment, having seen the same, one does and all others are told. */
@RunWith(Parameterized.class)
public class StrategyAtOnceTest {

    private static final int TURNS = 25;
    private static final int HANDS = 4;
    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");
    private static final List<String> STRENGTHS = List.of("strongly", "somewhat", "hurts");
    private static final List<String> ROLES = List.of("owner", "contributor", "reader");
    private static final String REF = "P1";

    @Rule
    public final BallastTables tables;

    private final InMemoryTracker tracker =
            new InMemoryTracker().with(anIssue(1).build());
    private StrategyStore store;
    private UnitOfWork unitOfWork;
    private DepartmentId department;
    private StrategyId strategy;

    public StrategyAtOnceTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Before
    public void aDepartmentWithAStrategy() {
        store = BallastTables.strategyStore(tables.ao());
        unitOfWork = new ActiveObjectsUnitOfWork(tables.ao());
        tracker.makeAdministrator(new UserId("10000"));
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), false));
        tracker.addPerson(LI, new Person(Optional.of("Li"), false));
        for (int hand = 0; hand < HANDS; hand++) {
            tracker.addPerson(new UserId("2000" + hand), new Person(Optional.of("Hand" + hand), false));
        }
        department = store.departments().add("Commerce", true).id();
        store.departments().setRole(department, MAYA, Role.OWNER);
        strategy = begin(VersionState.ACTIVE);
    }

    @Test
    public void aLinkThatManySawIsChangedByOne() throws Exception {
        LinkIssue links = links();
        for (int turn = 0; turn < TURNS; turn++) {
            String before = strength();
            String gone = turn % 3 == 2 ? before : "";
            List<String> codes = atOnce(hand -> () -> hand == 0 && !gone.isEmpty()
                    ? code(links.unlink(MAYA, "PAY-1", ref(), Optional.of(before)))
                    : code(links.link(
                            MAYA,
                            "PAY-1",
                            ref(),
                            Optional.of(other(STRENGTHS, before, hand)),
                            Optional.of(before),
                            MONDAY)));
            assertThat(strength()).isNotEqualTo(before);
            assertOneOf(codes, "ballast.strategy.link-changed-meanwhile", sameAs(STRENGTHS, before, gone));
        }
    }

    @Test
    public void aRoleThatManySawIsChangedByOne() throws Exception {
        ChangeDepartment departments = departments();
        ChangeDepartment.Edit edit = new ChangeDepartment.Edit(MAYA, department, MONDAY);
        for (int turn = 0; turn < TURNS; turn++) {
            String before = role();
            String gone = turn % 3 == 2 ? before : "";
            List<String> codes = atOnce(hand -> () -> hand == 0 && !gone.isEmpty()
                    ? code(departments.removeMember(edit, LI, Optional.of(before)))
                    : code(departments.setRole(
                            edit,
                            new ChangeDepartment.Seat(
                                    Optional.of("li"), Optional.of(other(ROLES, before, hand)), Optional.of(before)))));
            assertThat(role()).isNotEqualTo(before);
            assertOneOf(codes, "ballast.strategy.role-changed-meanwhile", sameAs(ROLES, before, gone));
        }
    }

    @Test
    public void aNameThatManySawIsChangedByOne() throws Exception {
        ChangeDepartment departments = departments();
        for (int turn = 0; turn < TURNS; turn++) {
            int now = turn;
            String before = found().name();
            List<String> codes = atOnce(hand -> () -> code(departments.rename(
                    new ChangeDepartment.Edit(MAYA, department, MONDAY),
                    new ChangeDepartment.Naming(
                            Optional.of("Commerce " + now + "-" + hand),
                            Optional.of(before),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))));
            assertOneOf(codes, "ballast.strategy.renamed-meanwhile", 1);
        }
    }

    @Test
    public void theEndOfAFeedbackThatManySawIsChangedByOne() throws Exception {
        strategy = begin(VersionState.DRAFT);
        MoveVersion versions = new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork);
        code(publish(versions, Duration.ofDays(1), "draft", Optional.empty()));
        for (int turn = 0; turn < TURNS; turn++) {
            int now = turn;
            Optional<Instant> seen = end();
            List<String> codes = atOnce(hand -> () ->
                    code(publish(versions, Duration.ofDays(2).plusMinutes(now * HANDS + hand), "feedback", seen)));
            assertThat(end()).isNotEqualTo(seen);
            assertOneOf(codes, "ballast.strategy.led-on-meanwhile", 1);
        }
    }

    @Test
    public void ofManyStrategiesOfTheSameYearOneComesIntoForce() throws Exception {
        MoveVersion versions = new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork);
        for (int turn = 0; turn < TURNS; turn++) {
            department = store.departments().add("Commerce " + turn, true).id();
            store.departments().setRole(department, MAYA, Role.OWNER);
            List<StrategyId> drafts = IntStream.range(0, HANDS)
                    .mapToObj(hand -> begin(VersionState.AGREED))
                    .toList();
            List<String> codes = atOnce(hand -> () -> code(versions.move(
                    new MoveVersion.Command(MAYA, drafts.get(hand), MONDAY), MoveVersion.Way.to("active"))));
            assertOneOf(codes, "ballast.strategy.another-active", 1);
            assertThat(store.departments().log(department, Integer.MAX_VALUE, 10))
                    .hasSize(1);
        }
    }

    @Test
    public void nobodyAgreesInTheMomentInWhichSomebodyComments() throws Exception {
        MoveVersion versions = new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork);
        FeedbackRepository comments = new ActiveObjectsFeedbackRepository(tables.ao());
        WriteComment feedback = new WriteComment(new FeedbackPorts(
                store, comments, new ActiveObjectsBoardRepository(tables.ao()), tracker.asTracker(), unitOfWork));
        for (int turn = 0; turn < TURNS; turn++) {
            StrategyId out = begin(VersionState.FEEDBACK);
            List<String> codes = atOnce(hand -> () -> hand == 0
                    ? code(versions.move(new MoveVersion.Command(MAYA, out, MONDAY), MoveVersion.Way.to("agreed")))
                    : code(feedback.handle(new WriteComment.Command(
                            new UserId("2000" + hand),
                            out,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("Why?"),
                            Optional.of("key-of-the-page"),
                            MONDAY))));
            boolean agreed = store.strategies().versions(out).get(0).state() == VersionState.AGREED;
            assertThat(codes.get(0)).isEqualTo(agreed ? "done" : "ballast.strategy.unanswered-comments");
            assertThat(codes.subList(1, HANDS)).containsOnly(agreed ? "ballast.feedback.not-out" : "done");
            assertThat(comments.of(out, 1)).hasSize(agreed ? 0 : HANDS - 1);
        }
    }

    @Test
    public void ofManyWhoTypeAValueHavingSeenTheSameOneIsFollowedByNobodyUnseen() throws Exception {
        MeasureKeyResult values = new MeasureKeyResult(store, tracker.asTracker(), unitOfWork);
        ElementKey key = new ElementKey(ElementKind.KEY_RESULT, 1);
        store.kernels()
                .append(List.of(new KernelChange(
                        strategy,
                        1,
                        2,
                        Optional.of(key),
                        Optional.of(keyResult(key)),
                        Optional.empty(),
                        MAYA,
                        MONDAY)));
        Optional<Instant> seen = Optional.empty();
        for (int turn = 0; turn < TURNS; turn++) {
            Instant now = MONDAY.plusSeconds(turn);
            Optional<SeenValue> shown = Optional.of(new SeenValue(seen));
            List<String> codes = atOnce(hand -> () -> code(values.handle(new MeasureKeyResult.Command(
                    MAYA,
                    strategy,
                    Optional.empty(),
                    "K1",
                    Optional.of(BigDecimal.valueOf(hand)),
                    Optional.empty(),
                    shown,
                    now))));
            assertOneOf(codes, "ballast.strategy.measured-meanwhile", 1);
            seen = Optional.of(now);
        }
        assertThat(store.values().of(new ElementRef(strategy, key), 100)).hasSize(TURNS);
    }

    @Test
    public void nobodyAgreesInTheMomentInWhichTheDaysAreCorrected() throws Exception {
        MoveVersion versions = new MoveVersion(store, tracker.asTracker(), () -> {}, unitOfWork);
        CorrectStrategy corrections = new CorrectStrategy(store, tracker.asTracker(), unitOfWork);
        for (int turn = 0; turn < TURNS; turn++) {
            StrategyId draft = begin(VersionState.DRAFT);
            int before =
                    store.departments().log(department, Integer.MAX_VALUE, 1000).size();
            List<String> codes = atOnce(hand -> () -> hand == 0
                    ? code(versions.move(new MoveVersion.Command(MAYA, draft, MONDAY), MoveVersion.Way.to("agreed")))
                    : code(corrections.handle(new CorrectStrategy.Command(
                            MAYA,
                            draft,
                            Optional.empty(),
                            Optional.of("2027-0" + (hand + 1) + "-01"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("2027-01-01/2027-12-31"),
                            MONDAY))));
            assertThat(codes.get(0)).isEqualTo("done");
            assertThat(codes.subList(1, HANDS))
                    .isSubsetOf("done", "ballast.strategy.corrected-meanwhile", "ballast.strategy.period-agreed");
            long done = codes.subList(1, HANDS).stream().filter("done"::equals).count();
            assertThat(done).isLessThanOrEqualTo(1);
            assertThat(store.departments().log(department, Integer.MAX_VALUE, 1000))
                    .hasSize(before + (int) done);
        }
    }

    @Test
    public void whatIsWrittenInTheMomentInWhichADraftIsThrownAwayIsSeenFirstOrRefused() throws Exception {
        DiscardDraft drafts = new DiscardDraft(store, tracker.asTracker().people(), unitOfWork);
        SaveElement elements = new SaveElement(store, tracker.asTracker(), unitOfWork);
        for (int turn = 0; turn < TURNS; turn++) {
            StrategyId draft = begin(VersionState.DRAFT);
            List<String> codes = atOnce(hand -> () -> hand == 0
                    ? code(drafts.handle(new DiscardDraft.Command(MAYA, draft, 1, Optional.of(1), MONDAY)))
                    : code(elements.add(
                            new SaveElement.Edit(MAYA, draft, MONDAY),
                            new SaveElement.Addition(
                                    Optional.of("diagnosis"),
                                    ElementForm.phrased(Optional.of("Slow " + hand), List.of(), List.of()),
                                    Optional.empty()))));
            boolean gone = store.strategies().versions(draft).isEmpty();
            assertThat(codes.get(0)).isEqualTo(gone ? "done" : "ballast.strategy.written-on-meanwhile");
            assertThat(codes.subList(1, HANDS)).containsOnly(gone ? "ballast.strategy.strategy-unknown" : "done");
        }
    }

    @Test
    public void anElementThatIsSentManyTimesAtOnceIsThereOnce() throws Exception {
        strategy = begin(VersionState.DRAFT);
        SaveElement elements = new SaveElement(store, tracker.asTracker(), unitOfWork);
        for (int turn = 0; turn < TURNS; turn++) {
            SaveElement.Addition sent = new SaveElement.Addition(
                    Optional.of("diagnosis"),
                    ElementForm.phrased(Optional.of("Slow."), List.of(), List.of()),
                    Optional.of("the-key-of-turn-" + turn));
            List<String> codes =
                    atOnce(hand -> () -> code(elements.add(new SaveElement.Edit(MAYA, strategy, MONDAY), sent)));
            assertThat(codes).containsOnly("done");
            assertThat(store.kernels().standing(strategy, 1))
                    .as("beside the pillar")
                    .hasSize(turn + 2);
        }
    }

    @Test
    public void twoOwnersWhoLetEachOtherGoLeaveOne() throws Exception {
        ChangeDepartment departments = departments();
        for (int turn = 0; turn < TURNS; turn++) {
            store.departments().setRole(department, MAYA, Role.OWNER);
            store.departments().setRole(department, LI, Role.OWNER);
            List<UserId> owners = List.of(MAYA, LI);
            atOnce(hand -> () -> code(departments.removeMember(
                    new ChangeDepartment.Edit(owners.get(hand % 2), department, MONDAY),
                    owners.get(1 - hand % 2),
                    Optional.empty())));
            assertThat(found().members().values()).containsExactly(Role.OWNER);
        }
    }

    @Test
    public void ofManyAdministratorsWhoNameAnOwnerOneDoes() throws Exception {
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), true));
        OwnerlessDepartments ownerless = new OwnerlessDepartments(store, tracker.asTracker(), unitOfWork);
        for (int turn = 0; turn < TURNS; turn++) {
            DepartmentId left = store.departments().add("Left " + turn, false).id();
            store.departments().setRole(left, MAYA, Role.OWNER);
            List<String> codes = atOnce(hand ->
                    () -> code(ownerless.nameOwner(new UserId("10000"), left, Optional.of("hand" + hand), MONDAY)));
            assertOneOf(codes, "ballast.strategy.owner-present", 1);
            assertThat(store.departments().find(left).orElseThrow().members()).hasSize(2);
            assertThat(store.departments().log(left, Integer.MAX_VALUE, 10)).hasSize(1);
        }
    }

    /** One succeeded and, of those who wanted the same as it, perhaps some more; all others were told. */
    private static void assertOneOf(List<String> codes, String told, int mostDone) {
        Map<String, Integer> counts = new HashMap<>();
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
        assertThat(counts.keySet()).as("" + codes).isSubsetOf("done", told);
        assertThat(counts.getOrDefault("done", 0)).as("" + codes).isBetween(1, mostDone);
    }

    /** How many of the hands at most want the same. */
    private static int sameAs(List<String> choices, String before, String gone) {
        Map<String, Integer> wishes = new HashMap<>();
        for (int hand = gone.isEmpty() ? 0 : 1; hand < HANDS; hand++) {
            wishes.merge(other(choices, before, hand), 1, Integer::sum);
        }
        return wishes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    /** A choice that is not the present one, each hand another as far as there are enough. */
    private static String other(List<String> choices, String before, int hand) {
        List<String> others =
                choices.stream().filter(choice -> !choice.equals(before)).toList();
        return others.get(hand % others.size());
    }

    private static List<String> atOnce(AtOnce.Hands hands) throws Exception {
        return AtOnce.answers(HANDS, hands);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.code());
    }

    private ChangeDepartment departments() {
        return new ChangeDepartment(
                store, new ActiveObjectsBoardRepository(tables.ao()), tracker.asTracker(), () -> {}, unitOfWork);
    }

    private LinkIssue links() {
        return new LinkIssue(
                store,
                tracker.asTracker(),
                new PublicFacts(tables.debtStore(), new InMemoryDebtFactsPublisher()),
                unitOfWork);
    }

    private Outcome<?> publish(MoveVersion versions, Duration length, String before, Optional<Instant> seen) {
        return versions.move(
                new MoveVersion.Command(MAYA, strategy, MONDAY),
                new MoveVersion.Way(
                        Optional.empty(),
                        Optional.of("feedback"),
                        Optional.of(MONDAY.plus(length)),
                        Optional.of(before),
                        seen));
    }

    private Optional<Instant> end() {
        return store.strategies().versions(strategy).get(0).feedbackUntil();
    }

    private String strength() {
        return store.links().of(new IssueId(1)).stream()
                .map(StrategyLink::strength)
                .map(Codes::of)
                .findFirst()
                .orElse("none");
    }

    private String role() {
        return found().ownRole(LI).map(Codes::of).orElse("none");
    }

    private Department found() {
        return store.departments().find(department).orElseThrow();
    }

    private String ref() {
        return "S" + strategy.value() + "-" + REF;
    }

    private StrategyId begin(VersionState state) {
        StrategyId id = store.strategies()
                .add(department, "Commerce", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        store.strategies().save(new StrategyVersion(id, 1, state, MONDAY, MAYA));
        ElementKey pillar = ElementKey.parse(REF).orElseThrow();
        store.kernels()
                .append(List.of(new KernelChange(
                        id, 1, 1, Optional.of(pillar), Optional.of(pillar(pillar)), Optional.empty(), MAYA, MONDAY)));
        return id;
    }

    private static Element keyResult(ElementKey key) {
        return new Element.KeyResult(
                key,
                "Seconds",
                Optional.empty(),
                Measure.NUMBER,
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.ONE),
                "s",
                Optional.empty(),
                Counting.SUPPORTS,
                Optional.empty(),
                List.of());
    }

    private static Element pillar(ElementKey key) {
        return new Element.Pillar(
                key, "Speed", PillarMark.BLUE_PLAIN, Optional.empty(), List.of(), List.of(), List.of());
    }
}
