package org.ballast.core.workshop.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.workshop.usecase.WorkshopTeam.ADMIN;
import static org.ballast.core.workshop.usecase.WorkshopTeam.GUS;
import static org.ballast.core.workshop.usecase.WorkshopTeam.LI;
import static org.ballast.core.workshop.usecase.WorkshopTeam.MAYA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.OMAR;
import static org.ballast.core.workshop.usecase.WorkshopTeam.SOFIA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.code;
import static org.ballast.core.workshop.usecase.WorkshopTeam.done;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopStage;
import org.junit.Test;

/** Who gets into a workshop, who leads it and how it moves. */
public class WorkshopRoomTest {

    private final WorkshopTeam team = new WorkshopTeam();

    @Test
    public void anOwnerOpensItForPeopleAndGroupsAndFacilitates() {
        WorkshopPageView page = done(team.open(MAYA, List.of("gus"), List.of("commerce")));

        WorkshopView room = page.workshop().orElseThrow();
        assertThat(room.stage()).isEqualTo(WorkshopStage.WRITE);
        assertThat(room.participants())
                .extracting(each -> each.person().displayName().orElseThrow())
                .containsExactly("Maya", "Li", "Gus", "Sofia");
        assertThat(room.participants())
                .extracting(WorkshopParticipantView::me)
                .containsExactly(true, false, false, false);
        assertThat(room.participants())
                .extracting(WorkshopParticipantView::facilitator)
                .containsExactly(true, false, false, false);
        assertThat(room.canSteer()).isTrue();
        assertThat(room.categories()).containsExactly("speed", "cost", "quality", "morale", "onboarding", "ux");
        assertThat(page.strategyTitle()).isEqualTo("Commerce 2027");
        assertThat(page.openRefusal().map(Refusal::code)).contains("ballast.workshop.already-open");
    }

    @Test
    public void takesTheNextPlaceInTheStrategysLogSoThatNobodyThrowsTheDraftAwayInThatMoment() {
        int newest = team.strategies.kernels().newest(team.strategy);

        team.opened();

        assertThat(team.strategies.kernels().newest(team.strategy)).isEqualTo(newest + 1);
    }

    @Test
    public void thereIsNoneOfAStrategyThatWasThrownAway() {
        team.opened();
        team.strategies.strategies().remove(team.strategy, 1);

        assertThat(code(team.page(MAYA))).isEqualTo("ballast.workshop.unknown");
        assertThat(code(team.open(MAYA, List.of(), List.of()))).isEqualTo("ballast.workshop.unknown");
    }

    @Test
    public void fewerThanFivePeopleAreAdvisedAgainstAndMoreThanTwentyFiveRefused() {
        assertThat(code(team.open(MAYA, List.of(), List.of("everybody")))).isEqualTo("ballast.shared.too-many-people");
        assertThat(code(team.open(MAYA, List.of(), List.of("twenty-five"))))
                .as("the facilitator is the twenty-sixth")
                .isEqualTo("ballast.shared.too-many-people");
        assertThat(done(team.open(MAYA, List.of("li"), List.of()))
                        .workshop()
                        .orElseThrow()
                        .hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.workshop.hint-few-people");
        assertThat(done(team.change(MAYA, List.of("gus", "sofia", "omar"), List.of()))
                        .workshop()
                        .orElseThrow()
                        .hints())
                .isEmpty();
    }

    @Test
    public void unknownNamesAndAMissingTitleAreNamed() {
        assertThat(code(team.open(MAYA, List.of("nobody"), List.of()))).isEqualTo("ballast.shared.person-unknown");
        assertThat(code(team.open(MAYA, List.of(), List.of("nothing")))).isEqualTo("ballast.shared.group-unknown");
        assertThat(code(new OpenWorkshop(
                                team.strategies, team.store, team.tracker.asTracker(), team.groups, team.unitOfWork)
                        .handle(new OpenWorkshop.Command(
                                MAYA,
                                team.strategy,
                                Optional.of(" "),
                                new Invitation(List.of(), List.of()),
                                WorkshopTeam.NOW))))
                .isEqualTo("ballast.shared.value-missing");
    }

    @Test
    public void nobodyWhoWasNotInvitedLearnsAnythingNotEvenAdministratorsAndReaders() {
        team.opened();
        for (UserId stranger : List.of(ADMIN, GUS)) {
            assertThat(code(team.page(stranger))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.view().state(stranger, team.strategy))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.view().suggestions(stranger, team.strategy))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.write(stranger, "note-0001", "Hello"))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.move(stranger, "write", "cluster"))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.group(stranger, "", 1))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.change(stranger, List.of("gus"), List.of()))).isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.open(stranger, List.of(), List.of()))).isEqualTo("ballast.workshop.unknown");
        }
        assertThat(code(team.view().open(MAYA, new StrategyId(99)))).isEqualTo("ballast.workshop.unknown");
    }

    @Test
    public void anotherOwnerSeesThatOneRunsButNothingOfIt() {
        team.opened();

        WorkshopPageView page = done(team.page(OMAR));

        assertThat(page.workshop()).isEmpty();
        assertThat(page.openRefusal().map(Refusal::code)).contains("ballast.workshop.already-open");
        assertThat(done(team.view().state(OMAR, team.strategy)).workshopId()).isEmpty();
        assertThat(code(team.write(OMAR, "note-0001", "Hello"))).isEqualTo("ballast.workshop.unknown");
        assertThat(code(team.open(OMAR, List.of(), List.of()))).isEqualTo("ballast.workshop.already-open");
    }

    @Test
    public void ownersAloneOpenOneAndOnADraftAlone() {
        assertThat(code(team.open(LI, List.of(), List.of()))).isEqualTo("ballast.workshop.unknown");
        team.lead(VersionState.AGREED);
        assertThat(code(team.open(MAYA, List.of(), List.of()))).isEqualTo("ballast.workshop.not-a-draft");
    }

    @Test
    public void theFacilitatorLeadsItThroughItsStagesAndNeverBackToTheWriting() {
        team.opened();
        assertThat(code(team.move(LI, "write", "cluster"))).isEqualTo("ballast.workshop.steer-not-allowed");
        assertThat(code(team.move(MAYA, "write", "closed"))).isEqualTo("ballast.workshop.no-such-move");
        assertThat(team.room(LI).moves()).isEmpty();
        done(team.move(MAYA, "write", "cluster"));
        assertThat(code(team.move(MAYA, "write", "cluster")))
                .as("somebody was faster")
                .isEqualTo("ballast.workshop.somebody-was-faster");
        assertThat(code(team.move(MAYA, "cluster", "write"))).isEqualTo("ballast.workshop.no-such-move");

        done(team.move(MAYA, "cluster", "phrase"));
        done(team.move(MAYA, "phrase", "cluster"));
        done(team.move(MAYA, "cluster", "phrase"));
        done(team.move(MAYA, "phrase", "agree"));

        WorkshopPageView closed = done(team.move(MAYA, "agree", "closed"));

        assertThat(closed.workshop().orElseThrow().stage()).isEqualTo(WorkshopStage.CLOSED);
        assertThat(done(team.page(LI)).workshop()).isEmpty();
        assertThat(done(team.page(LI)).closed()).hasSize(1);
        WorkshopId id = new WorkshopId(done(team.page(LI)).closed().get(0).workshopId());
        assertThat(done(team.view().closed(SOFIA, team.strategy, id)).workshop())
                .isPresent();
        assertThat(code(team.view().closed(OMAR, team.strategy, id))).isEqualTo("ballast.workshop.unknown");
        assertThat(code(team.view().closed(ADMIN, team.strategy, id))).isEqualTo("ballast.workshop.unknown");
        assertThat(code(team.view().closed(SOFIA, new StrategyId(99), id))).isEqualTo("ballast.workshop.unknown");
    }

    @Test
    public void ofTwoWhoMoveAtOnceTheSecondIsTold() {
        team.opened();
        team.unitOfWork.beforeNextRun(() -> done(team.move(MAYA, "write", "cluster")));

        assertThat(code(team.move(MAYA, "write", "cluster"))).isEqualTo("ballast.workshop.somebody-was-faster");
        assertThat(team.store.workshops().log(new WorkshopId(team.room(MAYA).workshopId())))
                .extracting(WorkshopEvent::action)
                .containsExactly(WorkshopAction.OPENED, WorkshopAction.MOVED);
    }

    @Test
    public void whoeverIsLetGoSeesNothingAnyMoreAndMayComeBack() {
        team.opened();
        done(team.write(LI, "note-0001", "Releases take a day"));

        done(team.change(MAYA, List.of("gus"), List.of(LI.value(), "unheard-of")));
        assertThat(code(team.page(LI))).isEqualTo("ballast.workshop.unknown");
        assertThat(team.room(GUS).participants()).hasSize(3);
        done(team.change(MAYA, List.of("li"), List.of()));

        assertThat(team.room(LI).notes()).hasSize(1);
        assertThat(code(team.change(MAYA, List.of(), List.of(MAYA.value()))))
                .isEqualTo("ballast.workshop.facilitator-stays");
        assertThat(code(team.change(LI, List.of("omar"), List.of()))).isEqualTo("ballast.workshop.steer-not-allowed");
    }

    @Test
    public void theFacilitatorHandsTheWorkshopToAnotherParticipantInAnyStage() {
        team.opened();
        int before = done(team.view().state(LI, team.strategy)).version();

        assertThat(code(team.handOver(LI, LI.value()))).isEqualTo("ballast.workshop.steer-not-allowed");
        assertThat(code(team.handOver(MAYA, "10099"))).isEqualTo("ballast.workshop.not-a-participant");
        assertThat(code(team.handOver(MAYA, MAYA.value()))).isEqualTo("ballast.workshop.leads-already");
        assertThat(code(team.handOver(MAYA, " "))).isEqualTo("ballast.shared.value-missing");
        assertThat(code(team.handOver(ADMIN, LI.value()))).isEqualTo("ballast.workshop.unknown");
        done(team.handOver(MAYA, SOFIA.value()));

        assertThat(team.room(SOFIA).canSteer()).isTrue();
        assertThat(team.room(SOFIA).facilitator().displayName()).contains("Sofia");
        assertThat(team.room(LI).canSteer()).isFalse();
        assertThat(done(team.view().state(LI, team.strategy)).version()).isGreaterThan(before);
        done(team.move(SOFIA, "write", "cluster"));
        done(team.handOver(SOFIA, LI.value()));
        assertThat(code(team.handOver(SOFIA, SOFIA.value()))).isEqualTo("ballast.workshop.steer-not-allowed");
        done(team.change(LI, List.of(), List.of(SOFIA.value())));
        assertThat(code(team.handOver(LI, SOFIA.value()))).isEqualTo("ballast.workshop.not-a-participant");
    }

    @Test
    public void theVersionMovesWithWhatAllMayKnowAndStaysWhilePeopleWrite() {
        team.opened();
        int before = done(team.view().state(LI, team.strategy)).version();

        done(team.write(MAYA, "note-0001", "Nobody may know when this was written"));
        assertThat(done(team.view().state(LI, team.strategy)).version()).isEqualTo(before);
        done(team.move(MAYA, "write", "cluster"));

        WorkshopStateView after = done(team.view().state(LI, team.strategy));
        assertThat(after.version()).isGreaterThan(before);
        assertThat(after.stage()).contains(WorkshopStage.CLUSTER);
    }
}
