package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRepository;
import org.ballast.core.workshop.WorkshopStage;
import org.junit.Test;

/** What every {@link WorkshopRepository} does. */
public abstract class WorkshopRepositoryContract {

    private static final StrategyId STRATEGY = new StrategyId(7);
    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");

    /** Without anything in it. */
    protected abstract WorkshopRepository newRepository();

    @Test
    public void keepsOneOpenWorkshopForEachStrategy() {
        WorkshopRepository workshops = newRepository();

        Workshop opened = workshops.open(STRATEGY, "Strategie für 2027 🙂", MAYA, MONDAY);

        assertThat(opened.stage()).isEqualTo(WorkshopStage.WRITE);
        assertThat(workshops.find(opened.id())).contains(opened);
        assertThat(workshops.findOpen(STRATEGY)).contains(opened);
        assertThat(workshops.findOpen(new StrategyId(8))).isEmpty();
        assertThat(workshops.find(new WorkshopId(opened.id().value() + 99))).isEmpty();
        assertThatThrownBy(() -> workshops.open(STRATEGY, "Second", LI, MONDAY)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void aClosedWorkshopMakesRoomForTheNext() {
        WorkshopRepository workshops = newRepository();
        Workshop first = workshops.open(STRATEGY, "First", MAYA, MONDAY);

        workshops.save(first.at(WorkshopStage.CLUSTER).handedTo(LI));
        assertThat(workshops.findOpen(STRATEGY))
                .contains(first.at(WorkshopStage.CLUSTER).handedTo(LI));
        workshops.save(first.at(WorkshopStage.CLOSED));
        Workshop second = workshops.open(STRATEGY, "Second", LI, MONDAY.plusSeconds(60));
        workshops.save(second.at(WorkshopStage.CLOSED));

        assertThat(workshops.findOpen(STRATEGY)).isEmpty();
        assertThat(workshops.closed(STRATEGY))
                .containsExactly(second.at(WorkshopStage.CLOSED), first.at(WorkshopStage.CLOSED));
        assertThat(workshops.closed(new StrategyId(8))).isEmpty();
    }

    @Test
    public void keepsPeopleOnce() {
        WorkshopRepository workshops = newRepository();
        WorkshopId workshop = workshops.open(STRATEGY, "Room", MAYA, MONDAY).id();
        Participant li = new Participant(LI, MONDAY, Optional.empty());
        Participant maya = new Participant(MAYA, MONDAY, Optional.empty());
        Participant gone = new Participant(LI, MONDAY, Optional.of(MONDAY.plusSeconds(9)));

        workshops.save(workshop, li);
        workshops.save(workshop, maya);
        assertThat(workshops.participants(workshop)).containsExactly(maya, li);
        workshops.save(workshop, gone);

        assertThat(workshops.participants(workshop)).containsExactly(maya, gone);
        assertThat(workshops.participants(new WorkshopId(workshop.value() + 1))).isEmpty();
    }

    @Test
    public void givesASequenceOnce() {
        WorkshopRepository workshops = newRepository();
        WorkshopId workshop = workshops.open(STRATEGY, "Room", MAYA, MONDAY).id();
        WorkshopEvent first = new WorkshopEvent(1, WorkshopAction.OPENED, "", MAYA, MONDAY);
        WorkshopEvent second = new WorkshopEvent(2, WorkshopAction.MOVED, "cluster", LI, MONDAY);

        assertThat(workshops.newestSequence(workshop)).isZero();
        workshops.append(workshop, first);
        workshops.append(workshop, second);

        assertThat(workshops.newestSequence(workshop)).isEqualTo(2);
        assertThat(workshops.log(workshop)).containsExactly(first, second);
        assertThatThrownBy(() -> workshops.append(workshop, second)).isInstanceOf(RuntimeException.class);
    }
}
