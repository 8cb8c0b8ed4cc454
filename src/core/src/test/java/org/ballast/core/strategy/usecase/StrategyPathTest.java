package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.ADMIN;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.addition;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.form;
import static org.ballast.core.strategy.usecase.Commerce.seat;
import static org.ballast.core.strategy.usecase.Commerce.titled;
import static org.ballast.core.testing.BoardBuilder.aBoard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.VersionState;
import org.junit.Test;

/** From the first diagnosis to the active strategy and its next version. */
public class StrategyPathTest {

    private final Commerce commerce = new Commerce();

    @Test
    public void departmentsComeInPagesOfWhatSomebodyMaySee() {
        commerce.store.departments().add("Billing", true);
        commerce.store.departments().add("Archive", false);
        commerce.store.departments().add("Zoo", true);

        DepartmentsView first = done(page(0, 2));
        assertThat(first.departments()).extracting(DepartmentView::name).containsExactly("Billing", "Commerce");
        assertThat(first.total()).isEqualTo(3);
        assertThat(done(page(2, 2)).departments())
                .extracting(DepartmentView::name)
                .containsExactly("Zoo");
        assertThat(done(page(9, 2)).departments()).isEmpty();
        assertThat(page(0, 101)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<DepartmentsView> page(int start, int limit) {
        return new ListDepartments(commerce.store, commerce.tracker.asTracker())
                .handle(new ListDepartments.Command(GUS, start, limit));
    }

    @Test
    public void aWrittenKernelIsShownWithWhatRefersToWhat() {
        StrategyView view = done(commerce.written().view(LI));

        assertThat(view.elements())
                .extracting(element -> element.key() + " " + element.references())
                .containsExactly("D1 []", "G1 [D1]", "A1 [G1]", "K1 [A1]", "P1 [D1, G1, A1]");
        assertThat(view.elements().get(4).ref()).isEqualTo("S1-P1");
        assertThat(view.state()).isEqualTo(VersionState.DRAFT);
        assertThat(view.canEdit()).isTrue();
        assertThat(view.next()).isEmpty();
        assertThat(view.asOf()).isEqualTo(NOW);
    }

    @Test
    public void aDraftIsHiddenFromReadersAndAdministrators() {
        commerce.written();

        assertThat(code(commerce.view(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(commerce.view(ADMIN))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(commerce.add(GUS, "diagnosis", titled("Slow."))))
                .isEqualTo("ballast.strategy.strategy-unknown");
        DepartmentsView seen = done(new ListDepartments(commerce.store, commerce.tracker.asTracker())
                .handle(new ListDepartments.Command(GUS, 0, 100)));
        assertThat(seen.departments().get(0).strategies()).isEmpty();
        assertThat(seen.canCreate()).isFalse();

        done(commerce.move(MAYA, "feedback"));
        assertThat(done(commerce.view(GUS)).canEdit()).isFalse();
        assertThat(code(commerce.add(GUS, "diagnosis", titled("Slow.")))).isEqualTo("ballast.strategy.writers-only");
    }

    @Test
    public void outsidersOfAClosedDepartmentSeeNothing() {
        commerce.active();
        commerce.close();

        assertThat(code(commerce.view(GUS))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(done(new ListDepartments(commerce.store, commerce.tracker.asTracker())
                                .handle(new ListDepartments.Command(GUS, 0, 100)))
                        .departments())
                .isEmpty();
        assertThat(code(commerce.departments()
                        .rename(
                                commerce.change(GUS),
                                new ChangeDepartment.Naming(
                                        Optional.of("X"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))))
                .isEqualTo("ballast.strategy.department-unknown");
    }

    @Test
    public void ofTwoWhoRenameADepartmentTheSecondIsToldTheFirstOnesName() {
        Optional<String> seen = Optional.of("Commerce");
        done(commerce.departments().rename(commerce.change(MAYA), named("Commerce and payments", seen)));

        assertThat(code(commerce.departments().rename(commerce.change(MAYA), named("Shopping", seen))))
                .isEqualTo("ballast.strategy.renamed-meanwhile");
        assertThat(commerce.store
                        .departments()
                        .find(commerce.department)
                        .orElseThrow()
                        .name())
                .isEqualTo("Commerce and payments");
    }

    @Test
    public void whatIsSentAgainUnderTheSameKeyIsThereOnce() {
        for (String kind : List.of("diagnosis", "guiding-policy", "action", "objective", "key-result", "pillar")) {
            SaveElement.Addition sent =
                    new SaveElement.Addition(Optional.of(kind), titled("A new " + kind), Optional.of("key-of-" + kind));
            done(commerce.elements().add(commerce.edit(LI), sent));
            done(commerce.elements().add(commerce.edit(LI), sent));
        }

        assertThat(done(commerce.view(LI)).elements())
                .extracting(ElementView::key)
                .containsExactly("D1", "G1", "A1", "O1", "K1", "P1");
        done(commerce.elements().add(commerce.edit(MAYA), sentAs("key-of-diagnosis")));
        done(commerce.add(LI, "diagnosis", titled("Without a key")));
        done(commerce.add(LI, "diagnosis", titled("Without a key")));
        assertThat(done(commerce.view(LI)).elements())
                .as("a key is its author's own, and without one nothing is compared")
                .filteredOn(element -> element.kind() == ElementKind.DIAGNOSIS)
                .hasSize(4);
        assertThat(code(commerce.elements().add(commerce.edit(LI), sentAs("short"))))
                .isEqualTo("ballast.strategy.key-unreadable");
    }

    @Test
    public void whatHasArrivedIsDoneAlsoWhenItIsGoneOrTheVersionFrozenMeanwhile() {
        commerce.written();
        done(commerce.elements().add(commerce.edit(LI), sentAs("the-page-key")));
        done(commerce.elements().remove(commerce.edit(LI), "D2", Optional.of(6)));
        assertThat(code(commerce.elements().add(commerce.edit(LI), sentAs("the-page-key"))))
                .isEqualTo("done");
        done(commerce.move(MAYA, "agreed"));

        assertThat(code(commerce.elements().add(commerce.edit(LI), sentAs("the-page-key"))))
                .isEqualTo("done");
        assertThat(code(commerce.elements().add(commerce.edit(LI), sentAs("another-key"))))
                .isEqualTo("ballast.strategy.frozen");
        assertThat(done(commerce.view(LI)).elements()).hasSize(5);
    }

    private static SaveElement.Addition sentAs(String key) {
        return new SaveElement.Addition(Optional.of("diagnosis"), titled("Sent"), Optional.of(key));
    }

    @Test
    public void anOwnerBringsInOnlyBoardsThatUseBallastAndThatTheySee() {
        Board hidden = aBoard().id(8).filter(108).build();
        commerce.debt.boards().save(hidden);
        ChangeDepartment departments = commerce.departments();

        assertThat(code(departments.addBoard(commerce.change(MAYA), hidden.id())))
                .isEqualTo("ballast.shared.board-unknown");
        assertThat(code(departments.addBoard(commerce.change(MAYA), new BoardId(99))))
                .isEqualTo("ballast.shared.board-unknown");
        assertThat(code(departments.addBoard(commerce.change(LI), new BoardId(99))))
                .isEqualTo("ballast.strategy.owners-only");
        commerce.tracker.addFilter(hidden.filterId());
        assertThat(done(departments.addBoard(commerce.change(MAYA), hidden.id()))
                        .boards())
                .containsExactly(8L);
    }

    private static ChangeDepartment.Naming named(String name, Optional<String> before) {
        return new ChangeDepartment.Naming(
                Optional.of(name), before, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    public void onlyTheOwnerLeadsAVersionOnAndOnlyOnItsWay() {
        commerce.written();

        assertThat(code(commerce.move(LI, "agreed"))).isEqualTo("ballast.strategy.owners-only");
        assertThat(code(commerce.move(MAYA, "active"))).isEqualTo("ballast.strategy.state-not-next");
        assertThat(code(commerce.move(MAYA, "great"))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(done(commerce.view(MAYA)).next())
                .extracting(NextStateView::state)
                .containsExactly(VersionState.FEEDBACK, VersionState.AGREED);
        assertThat(done(commerce.move(MAYA, "agreed")).state()).isEqualTo(VersionState.AGREED);
    }

    @Test
    public void whatLacksADiagnosisANumberOrAPillarCannotBeAgreed() {
        done(commerce.add(LI, "guiding-policy", titled("Measure first.")));
        done(commerce.add(LI, "key-result", titled("Happier")));

        assertThat(code(commerce.move(MAYA, "agreed")))
                .isEqualTo(":ballast.strategy.no-pillar :ballast.strategy.policy-without-diagnosis"
                        + " :ballast.strategy.not-measurable");
        assertThat(done(commerce.view(MAYA)).next().get(1).can()).isFalse();
    }

    @Test
    public void whatWasAgreedIsFrozenAndAChangeMakesANewVersion() {
        commerce.active();
        assertThat(code(commerce.add(LI, "diagnosis", titled("Dear.")))).isEqualTo("ballast.strategy.frozen");

        StrategyView draft = done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.elements()).hasSize(5);
        assertThat(draft.differences()).isEmpty();
        assertThat(code(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW))))
                .isEqualTo("ballast.strategy.draft-exists");

        StrategyView changed = done(commerce.add(LI, "diagnosis", titled("It is dear.")));
        assertThat(changed.elements().get(1).key()).isEqualTo("D2");
        assertThat(changed.differences())
                .extracting(difference -> difference.key() + difference.change())
                .containsExactly("D2ADDED");
        assertThat(done(commerce.view(GUS)).version()).isEqualTo(1);
        assertThat(done(commerce.view(LI, Optional.of(1))).elements()).hasSize(5);

        done(commerce.move(MAYA, "agreed"));
        StrategyView active = done(commerce.move(MAYA, "active"));
        assertThat(active.versions())
                .extracting(VersionView::state)
                .containsExactly(VersionState.ARCHIVED, VersionState.ACTIVE);
    }

    @Test
    public void aDepartmentHasOneActiveStrategyAtATime() {
        commerce.active();
        StrategyView other = done(commerce.begin(MAYA, "2027-06-01", "2028-05-31"));
        Commerce same = commerce;
        done(same.elements().add(edit(other), addition("pillar", titled("Safety"))));
        MoveVersion.Command command =
                new MoveVersion.Command(MAYA, new org.ballast.core.strategy.StrategyId(other.id()), NOW);
        done(same.versions().move(command, MoveVersion.Way.to("agreed")));

        assertThat(code(same.versions().move(command, MoveVersion.Way.to("active"))))
                .isEqualTo("ballast.strategy.another-active");
    }

    @Test
    public void theSecondOfTwoWritersIsToldAndNothingIsLost() {
        commerce.written();
        int read = done(commerce.view(LI)).elements().get(0).revision();
        done(commerce.elements().change(commerce.edit(LI), "D1", Optional.of(read), titled("Nobody measures.")));

        Outcome<StrategyView> second =
                commerce.elements().change(commerce.edit(MAYA), "D1", Optional.of(read), titled("All is well."));

        assertThat(code(second)).isEqualTo("ballast.strategy.changed-meanwhile");
        assertThat(done(commerce.view(LI)).elements().get(0).title()).isEqualTo("Nobody measures.");
        assertThat(code(commerce.elements().remove(commerce.edit(MAYA), "D1", Optional.of(read))))
                .isEqualTo("ballast.strategy.changed-meanwhile");
        assertThat(code(commerce.elements().remove(commerce.edit(MAYA), "D1", Optional.empty())))
                .isEqualTo("ballast.shared.value-missing");
    }

    @Test
    public void savingTheSameAgainWritesNothing() {
        commerce.written();
        int read = done(commerce.view(LI)).elements().get(0).revision();
        int lines = commerce.store.kernels().newest(commerce.strategy);

        done(commerce.elements()
                .change(commerce.edit(LI), "D1", Optional.of(read), titled(" Nobody sees why pages are slow. ")));

        assertThat(commerce.store.kernels().newest(commerce.strategy)).isEqualTo(lines);
    }

    @Test
    public void whatRefersToARemovedElementForgetsItAndItsKeyIsNeverGivenAgain() {
        commerce.written();
        int read = done(commerce.view(LI)).elements().get(0).revision();
        StrategyView view = done(commerce.elements().remove(commerce.edit(LI), "D1", Optional.of(read)));

        assertThat(view.elements())
                .extracting(element -> element.key() + " " + element.references())
                .containsExactly("G1 []", "A1 [G1]", "K1 [A1]", "P1 [G1, A1]");
        assertThat(code(commerce.elements().remove(commerce.edit(LI), "D1", Optional.of(read))))
                .isEqualTo("ballast.strategy.element-unknown");
        assertThat(done(commerce.add(LI, "diagnosis", titled("Dear.")))
                        .elements()
                        .get(0)
                        .key())
                .isEqualTo("D2");
    }

    @Test
    public void theOwnerStaysUnlessTheFormSaysOtherwise() {
        commerce.written();
        int read = done(commerce.view(LI)).elements().get(3).revision();
        StrategyView kept = done(commerce.elements()
                .change(commerce.edit(LI), "K1", Optional.of(read), form("Faster", List.of(), List.of(), List.of())));

        assertThat(kept.elements().get(3).title()).isEqualTo("Faster");
        assertThat(kept.elements().get(3).owner().orElseThrow().displayName()).contains("Gus");
    }

    @Test
    public void everyWrongFieldIsNamed() {
        ElementForm wrong = new ElementForm(
                Optional.of("x".repeat(201)),
                List.of(),
                List.of(),
                List.of("A9", "D1"),
                Optional.of("O1"),
                Optional.of("nobody"),
                Optional.empty(),
                Optional.of("feeling"),
                Optional.empty(),
                Optional.of(new BigDecimal("4.0")),
                Optional.of(new BigDecimal("4")),
                Optional.of("a unit with far too many letters"),
                Optional.of("soon"),
                Optional.of("perhaps"),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(code(commerce.add(LI, "key-result", wrong)))
                .contains("title:", "actions:", "objective:", "owner:", "measure:", "target:", "unit:", "due:")
                .contains("counting:");
        assertThat(code(commerce.add(
                        LI,
                        "action",
                        new ElementForm(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("soon"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()))))
                .isEqualTo("title:ballast.shared.value-missing quarter:ballast.strategy.not-a-quarter");
        assertThat(code(commerce.add(LI, "idea", titled("x")))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(commerce.store.kernels().newest(commerce.strategy)).isZero();
    }

    @Test
    public void actionsHaveAnOrderThatTheirWritersSetAndSayWithWhichTheyAreAtOdds() {
        commerce.written();
        done(commerce.add(LI, "action", placed("Tell people", 1, List.of("A1"))));

        StrategyView view = done(commerce.view(LI));
        assertThat(view.elements())
                .filteredOn(element -> element.kind() == ElementKind.ACTION)
                .extracting(element -> element.key() + element.order() + element.clashes())
                .containsExactly("A2Optional[1][A1]", "A1Optional.empty[]");
        assertThat(code(commerce.add(LI, "action", placed("x", 0, List.of("A9")))))
                .isEqualTo("order:ballast.strategy.order-out-of-range clashes:ballast.strategy.reference-unknown");
        assertThat(code(commerce.add(LI, "action", placed("x", 1000, List.of()))))
                .isEqualTo("ballast.strategy.order-out-of-range");
        int revision = view.elements().stream()
                .filter(element -> element.key().equals("A2"))
                .findFirst()
                .orElseThrow()
                .revision();
        assertThat(code(commerce.elements()
                        .change(commerce.edit(LI), "A2", Optional.of(revision), placed("x", 1, List.of("A2")))))
                .isEqualTo("ballast.strategy.reference-unknown");
    }

    private static ElementForm placed(String title, int order, List<String> clashes) {
        return new ElementForm(
                Optional.of(title),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(order),
                clashes);
    }

    @Test
    public void thereIsRoomForSevenPillars() {
        for (int number = 1; number <= 7; number++) {
            done(commerce.add(LI, "pillar", titled("Pillar " + number)));
        }

        assertThat(code(commerce.add(LI, "pillar", titled("One more")))).isEqualTo("ballast.strategy.too-many-pillars");
        assertThat(done(commerce.view(LI)).hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.strategy.hint-many-pillars", "ballast.strategy.hint-one-owner");
    }

    @Test
    public void whoFreezesTheVersionFirstWins() {
        commerce.written();
        commerce.store
                .kernels()
                .append(List.of(new KernelChange(
                        commerce.strategy,
                        1,
                        commerce.store.kernels().newest(commerce.strategy) + 1,
                        Optional.of(new ElementKey(ElementKind.OBJECTIVE, 7)),
                        Optional.of(new Element.Objective(new ElementKey(ElementKind.OBJECTIVE, 7), "Fast")),
                        Optional.empty(),
                        LI,
                        NOW)));

        assertThat(done(commerce.add(LI, "objective", titled("Cheap"))).elements())
                .extracting(ElementView::key)
                .contains("O7", "O8");
    }

    @Test
    public void theLastOwnerStaysAndABoardHasOneDepartment() {
        assertThat(code(commerce.departments().removeMember(commerce.change(MAYA), MAYA, Optional.empty())))
                .isEqualTo("ballast.strategy.last-owner");
        assertThat(code(commerce.departments()
                        .setRole(commerce.change(MAYA), seat(Optional.of("maya"), Optional.of("reader")))))
                .isEqualTo("ballast.strategy.last-owner");
        assertThat(code(commerce.departments()
                        .setRole(commerce.change(MAYA), seat(Optional.of("nobody"), Optional.of("reader")))))
                .isEqualTo("ballast.shared.person-unknown");
        assertThat(code(commerce.departments().removeMember(commerce.change(LI), MAYA, Optional.empty())))
                .isEqualTo("ballast.strategy.owners-only");
        assertThat(done(commerce.departments().removeMember(commerce.change(MAYA), LI, Optional.empty()))
                        .members())
                .hasSize(1);
    }

    @Test
    public void anOwnerWhoIsGoneDoesNotCountAsOne() {
        UserId gone = new UserId("10009");
        commerce.tracker.addPerson(gone, new Person(Optional.of("Zoe"), false));
        assertThat(done(commerce.departments()
                                .setRole(commerce.change(MAYA), seat(Optional.of("zoe"), Optional.of("owner"))))
                        .members())
                .hasSize(3);
        assertThat(done(commerce.view(LI)).hints()).as("two carry it").isEmpty();

        commerce.tracker.addPerson(gone, new Person(Optional.of("Zoe"), true));
        assertThat(done(commerce.view(LI)).hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.strategy.hint-one-owner");
        assertThat(code(commerce.departments().removeMember(commerce.change(MAYA), MAYA, Optional.empty())))
                .isEqualTo("ballast.strategy.last-owner");
        assertThat(code(commerce.departments()
                        .setRole(commerce.change(MAYA), seat(Optional.of("maya"), Optional.of("contributor")))))
                .isEqualTo("ballast.strategy.last-owner");
        assertThat(done(commerce.departments().removeMember(commerce.change(MAYA), gone, Optional.empty()))
                        .members())
                .hasSize(2);
    }

    @Test
    public void whatWaitsForTheOwnersIsToldToThemAlone() {
        commerce.active();

        assertThat(done(commerce.view(MAYA)).hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.strategy.hint-one-owner", "ballast.strategy.duty-measure");
        assertThat(done(commerce.view(LI)).hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.strategy.hint-one-owner");
    }

    @Test
    public void aStrategyNeedsATitleAndDaysInOrder() {
        assertThat(code(commerce.begin(LI, "2027-01-01", "2027-12-31"))).isEqualTo("ballast.strategy.owners-only");
        assertThat(code(commerce.begin(MAYA, "2027-12-31", "2027-01-01")))
                .isEqualTo("ballast.strategy.period-out-of-range");
        assertThat(code(commerce.begin(MAYA, "soon", "")))
                .isEqualTo("periodStart:ballast.shared.not-a-day periodEnd:ballast.shared.not-a-day");
    }

    @Test
    public void administratorsAloneCreateDepartments() {
        CreateDepartment create =
                new CreateDepartment(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork);

        assertThat(code(create.handle(new CreateDepartment.Command(
                        MAYA, Optional.of("Trade"), Optional.of("maya"), Optional.empty(), NOW))))
                .isEqualTo("ballast.shared.admins-only");
        assertThat(code(create.handle(new CreateDepartment.Command(
                        ADMIN, Optional.of(" "), Optional.empty(), Optional.empty(), NOW))))
                .isEqualTo("name:ballast.shared.value-missing owner:ballast.shared.value-missing");
    }

    private static SaveElement.Edit edit(StrategyView view) {
        return new SaveElement.Edit(MAYA, new org.ballast.core.strategy.StrategyId(view.id()), NOW);
    }

    @Test
    public void formsWithoutReferencesAreFine() {
        assertThat(code(commerce.add(LI, "pillar", form("Speed", List.of("D1"), List.of(), List.of()))))
                .isEqualTo("ballast.strategy.reference-unknown");
        assertThat(code(commerce.add(LI, "pillar", titled("Speed")))).isEqualTo("done");
    }
}
