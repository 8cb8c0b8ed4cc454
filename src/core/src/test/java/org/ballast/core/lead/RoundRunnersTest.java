package org.ballast.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** Who may run rounds, and who is in charge when somebody is missing. */
public class RoundRunnersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UserId CLEO = new UserId("10003");

    private final Payments payments = Payments.team();
    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private final RoundRunners runners =
            new RoundRunners(leads, payments.asked().permissions());

    @Test
    public void theLeadAndTheDeputyRunRoundsWithoutAdministeringTheProject() {
        leads.save(office(BEN, CLEO));

        assertThat(runners.mayRunRounds(BOARD, BEN)).isTrue();
        assertThat(runners.mayRunRounds(BOARD, CLEO)).isTrue();
    }

    @Test
    public void whoeverSetsTheBoardUpRunsRoundsToo() {
        assertThat(runners.mayRunRounds(BOARD, ANN)).isTrue();
        leads.save(office(BEN, CLEO));
        assertThat(runners.mayRunRounds(BOARD, ANN)).isTrue();
    }

    @Test
    public void anybodyElseIsToldWhoMay() {
        assertThat(runners.objection(BOARD, BEN)).map(Refusal::code).contains("ballast.lead.run-not-allowed");
        leads.save(office(CLEO, ANN));
        assertThat(runners.mayRunRounds(BOARD, BEN)).isFalse();
    }

    @Test
    public void aLeadWhoIsAwayOrGoneIsFollowedByTheDeputyAndThenByNobody() {
        payments.tracker.addPerson(CLEO, new Person(Optional.of("Cleo Cole"), false));
        assertThat(inCharge(office(BEN, CLEO))).contains(BEN);
        assertThat(inCharge(away(TODAY))).contains(CLEO);
        assertThat(inCharge(away(TODAY.minusDays(1)))).contains(BEN);

        payments.tracker.addPerson(BEN, new Person(Optional.of("Ben Brook"), true));
        assertThat(inCharge(office(BEN, CLEO))).contains(CLEO);

        payments.tracker.addPerson(CLEO, new Person(Optional.of("Cleo Cole"), true));
        assertThat(inCharge(office(BEN, CLEO))).isEmpty();
        assertThat(inCharge(away(TODAY))).isEmpty();
    }

    @Test
    public void theNextOnTheListFollowsAndTheListStartsAgain() {
        assertThat(rotating(ANN, List.of(ANN, BEN, CLEO)).successors()).containsExactly(BEN, CLEO);
        assertThat(rotating(CLEO, List.of(ANN, BEN, CLEO)).successors()).containsExactly(ANN, BEN);
        assertThat(rotating(BEN, List.of(ANN, CLEO)).successors()).containsExactly(ANN, CLEO);
    }

    @Test
    public void anOfficeThatMakesNoSenseIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> office(BEN, BEN)).withMessageContaining("10002");
        assertThatIllegalArgumentException().isThrownBy(() -> rotating(ANN, List.of(ANN)));
        assertThatIllegalArgumentException().isThrownBy(() -> rotating(ANN, List.of(ANN, ANN)));
        assertThatIllegalArgumentException().isThrownBy(() -> rotating(ANN, List.of()));
    }

    private Optional<UserId> inCharge(LeadOffice office) {
        return LeadRules.inCharge(payments.asked().people(), office, TODAY);
    }

    private static LeadOffice away(LocalDate until) {
        return new LeadOffice(BOARD.id(), BEN, Optional.of(CLEO), List.of(), Optional.empty(), Optional.of(until));
    }

    private static LeadOffice office(UserId lead, UserId deputy) {
        return new LeadOffice(BOARD.id(), lead, Optional.of(deputy), List.of(), Optional.empty(), Optional.empty());
    }

    private static LeadOffice rotating(UserId lead, List<UserId> rotation) {
        return new LeadOffice(BOARD.id(), lead, Optional.empty(), rotation, Optional.of(TODAY), Optional.empty());
    }
}
