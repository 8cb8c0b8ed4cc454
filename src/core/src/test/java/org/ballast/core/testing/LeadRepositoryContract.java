package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link LeadRepository} does. */
public abstract class LeadRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final BoardId OTHER_BOARD = new BoardId(2);
    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("b".repeat(255));
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 26);

    /** An empty repository. */
    protected abstract LeadRepository newRepository();

    @Test
    public void givesBackEveryValueAsItWasSaved() {
        LeadRepository leads = newRepository();
        LeadOffice full = new LeadOffice(
                BOARD,
                ANN,
                Optional.of(BEN),
                List.of(BEN, ANN),
                Optional.of(FRIDAY),
                Optional.of(LocalDate.of(1969, 12, 31)));
        LeadOffice bare = bare(OTHER_BOARD, BEN);

        leads.save(full);
        leads.save(bare);

        assertThat(leads.find(BOARD)).contains(full);
        assertThat(leads.find(OTHER_BOARD)).contains(bare);
        assertThat(leads.find(new BoardId(99))).isEmpty();
    }

    @Test
    public void replacesTheOfficeOfTheSameBoardAndForgetsWhatItNoLongerHas() {
        LeadRepository leads = newRepository();
        leads.save(new LeadOffice(
                BOARD, ANN, Optional.of(BEN), List.of(BEN, ANN), Optional.of(FRIDAY), Optional.of(FRIDAY)));

        leads.save(bare(BOARD, BEN));

        assertThat(leads.find(BOARD)).contains(bare(BOARD, BEN));
        assertThat(leads.all()).containsExactly(bare(BOARD, BEN));
    }

    @Test
    public void listsAllOfficesAscendingByBoard() {
        LeadRepository leads = newRepository();
        leads.save(bare(OTHER_BOARD, ANN));
        leads.save(bare(BOARD, BEN));

        assertThat(leads.all()).containsExactly(bare(BOARD, BEN), bare(OTHER_BOARD, ANN));
    }

    @Test
    public void leavesOneBoardWithoutLead() {
        LeadRepository leads = newRepository();
        leads.save(bare(BOARD, ANN));
        leads.save(bare(OTHER_BOARD, ANN));

        leads.remove(BOARD);
        leads.remove(new BoardId(99));

        assertThat(leads.all()).containsExactly(bare(OTHER_BOARD, ANN));
    }

    @Test
    public void keepsTheHistoryOfEachBoardNewestFirst() {
        LeadRepository leads = newRepository();
        LeadTerm first = new LeadTerm(BOARD, MONDAY, Optional.of(ANN), Optional.of(BEN), Optional.of(ANN));
        LeadTerm second = new LeadTerm(BOARD, MONDAY, Optional.of(BEN), Optional.empty(), Optional.empty());
        LeadTerm third =
                new LeadTerm(BOARD, MONDAY.plusSeconds(1), Optional.empty(), Optional.empty(), Optional.of(BEN));
        leads.append(third);
        leads.append(first);
        leads.append(second);
        leads.append(new LeadTerm(OTHER_BOARD, MONDAY, Optional.of(ANN), Optional.empty(), Optional.empty()));

        assertThat(leads.history(BOARD)).containsExactly(third, second, first);
    }

    private static LeadOffice bare(BoardId board, UserId lead) {
        return new LeadOffice(board, lead, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
