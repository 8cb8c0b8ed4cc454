package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItem.Standing;
import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link OccasionItemRepository} does. */
public abstract class OccasionItemRepositoryContract {

    private static final BoardId BOARD = new BoardId(1);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final OccasionKey WEEK = new OccasionKey(BOARD, OccasionKind.TECH_WEEK, FIRST);
    private static final OccasionKey DAY = new OccasionKey(BOARD, OccasionKind.HACK_DAY, FIRST);
    private static final OccasionKey LATER = new OccasionKey(BOARD, OccasionKind.WAR_ROOM, FIRST.plusDays(20));
    private static final OccasionKey ELSEWHERE = new OccasionKey(new BoardId(2), OccasionKind.TECH_WEEK, FIRST);

    /** An empty repository. */
    protected abstract OccasionItemRepository newRepository();

    @Test
    public void givesBackTheItemsOfAnOccasionByIssue() {
        OccasionItemRepository items = newRepository();
        OccasionItem nine = item(WEEK, 9, "p".repeat(200), Standing.TAKEN);
        OccasionItem seven = item(WEEK, 7, "", Standing.DROPPED);
        items.save(nine);
        items.save(seven);
        items.save(item(DAY, 8, "", Standing.CONTINUED));
        items.save(item(ELSEWHERE, 6, "", Standing.TAKEN));

        assertThat(items.of(WEEK)).containsExactly(seven, nine);
        assertThat(items.of(LATER)).isEmpty();
    }

    @Test
    public void replacesTheItemOfTheSameIssueAndOccasion() {
        OccasionItemRepository items = newRepository();
        items.save(item(WEEK, 7, "Plan", Standing.TAKEN));
        items.save(item(DAY, 7, "", Standing.TAKEN));

        items.save(item(WEEK, 7, "", Standing.DROPPED));

        assertThat(items.of(WEEK)).containsExactly(item(WEEK, 7, "", Standing.DROPPED));
        assertThat(items.of(DAY)).containsExactly(item(DAY, 7, "", Standing.TAKEN));
    }

    @Test
    public void givesBackThoseOfABoardSinceADay() {
        OccasionItemRepository items = newRepository();
        items.save(item(LATER, 1, "", Standing.TAKEN));
        items.save(item(WEEK, 9, "", Standing.TAKEN));
        items.save(item(DAY, 9, "", Standing.TAKEN));
        items.save(item(ELSEWHERE, 9, "", Standing.TAKEN));

        assertThat(items.since(BOARD, FIRST)).extracting(OccasionItem::occasion).containsExactly(DAY, WEEK, LATER);
        assertThat(items.since(BOARD, FIRST.plusDays(1)))
                .extracting(OccasionItem::occasion)
                .containsExactly(LATER);
    }

    @Test
    public void removesOneOrAllOfAnIssueOrAllOfABoard() {
        OccasionItemRepository items = newRepository();
        items.save(item(WEEK, 7, "", Standing.TAKEN));
        items.save(item(WEEK, 8, "", Standing.TAKEN));
        items.save(item(DAY, 8, "", Standing.TAKEN));
        items.save(item(DAY, 9, "", Standing.TAKEN));
        items.save(item(ELSEWHERE, 8, "", Standing.TAKEN));
        items.save(item(ELSEWHERE, 9, "", Standing.TAKEN));
        assertThat(items.issues()).containsExactly(new IssueId(7), new IssueId(8), new IssueId(9));

        items.remove(WEEK, new IssueId(7));
        items.remove(WEEK, new IssueId(99));
        items.removeAll(new IssueId(8));

        assertThat(items.issues()).containsExactly(new IssueId(9));
        items.removeAll(BOARD);
        assertThat(items.of(DAY)).isEmpty();
        assertThat(items.of(ELSEWHERE)).hasSize(1);
    }

    private static OccasionItem item(OccasionKey occasion, long issue, String plan, Standing standing) {
        return new OccasionItem(occasion, new IssueId(issue), plan, standing, new UserId("10001"), MONDAY);
    }
}
