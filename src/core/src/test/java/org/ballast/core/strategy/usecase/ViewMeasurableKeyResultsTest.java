package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** Which key results somebody can give a value to. */
public class ViewMeasurableKeyResultsTest {

    private static final Board BOARD = aBoard().build();
    private static final UserId READER = new UserId("10099");
    private static final MeasurableKeyResultView K1 =
            new MeasurableKeyResultView("S1-K1", "Seconds to the first page", "s", "Commerce 2027");

    private final Commerce commerce = new Commerce().written();

    public ViewMeasurableKeyResultsTest() {
        commerce.debt.boards().save(BOARD);
        commerce.tracker.addFilter(BOARD.filterId());
    }

    @Test
    public void offersWhatWritersAndOwnersMayMeasureOfStrategiesInForce() {
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD.id()));
        assertThat(offered(LI)).as("not in force").isEmpty();
        activate();

        assertThat(offered(LI)).containsExactly(K1);
        assertThat(offered(GUS)).as("its owner").containsExactly(K1);
        assertThat(offered(READER)).isEmpty();
    }

    @Test
    public void offersNothingThatComesByItself() {
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD.id()));
        commerce.tracker.with(anIssue(1).build());
        commerce.tracker.addProject("PAY", anIssue(1).build().project());
        done(commerce.add(LI, "key-result", Commerce.keyResult("drives")));
        done(commerce.add(LI, "key-result", Commerce.asked("jql-count", "PAY", Optional.empty())));
        activate();

        assertThat(offered(LI)).containsExactly(K1);
    }

    @Test
    public void offersWhatIsInForceWhateverTheNextVersionSays() {
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD.id()));
        activate();
        done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
        Optional<Integer> read = done(commerce.view(LI)).elements().stream()
                .filter(element -> element.key().equals("K1"))
                .map(ElementView::revision)
                .findFirst();
        done(commerce.elements().remove(commerce.edit(LI), "K1", read));

        assertThat(offered(LI)).as("what a value of it is checked against").hasSize(1);
    }

    @Test
    public void aBoardWithoutDepartmentHasNoneAndAHiddenOneIsUnknown() {
        activate();
        assertThat(offered(LI)).isEmpty();
        done(commerce.departments().addBoard(commerce.change(MAYA), BOARD.id()));
        commerce.tracker.hideFilter(BOARD.filterId(), LI);

        assertThat(code(view().handle(LI, BOARD.id()))).isEqualTo("ballast.shared.board-unknown");
        assertThat(code(view().handle(LI, new BoardId(9)))).isEqualTo("ballast.shared.board-unknown");
    }

    private void activate() {
        done(commerce.move(MAYA, "agreed"));
        done(commerce.move(MAYA, "active"));
    }

    private ViewMeasurableKeyResults view() {
        return new ViewMeasurableKeyResults(
                commerce.store,
                commerce.debt.boards(),
                commerce.tracker.asTracker().boards());
    }

    private List<MeasurableKeyResultView> offered(UserId viewer) {
        return done(view().handle(viewer, BOARD.id())).keyResults();
    }
}
