package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.Strength;
import org.ballast.core.strategy.VersionState;
import org.junit.Test;

/** Of two people who change the same link, role or state, the second is told and nothing is overwritten unseen. */
public class TwoAtOnceTest {

    private static final Instant SOON = NOW.plus(Duration.ofDays(7));
    private static final Instant LATER = NOW.plus(Duration.ofDays(21));
    private static final String LINK_CHANGED = "ballast.strategy.link-changed-meanwhile";
    private static final String ROLE_CHANGED = "ballast.strategy.role-changed-meanwhile";
    private static final String LED_ON = "ballast.strategy.led-on-meanwhile";

    private final Commerce commerce = new Commerce();

    @Test
    public void aLinkIsOverwrittenByWhoSawItAlone() {
        commerce.active();
        commerce.tracker.with(anIssue(1).build());
        assertThat(strength(link(LI, "hurts", "none"))).isEqualTo(Strength.HURTS);

        assertThat(code(link(GUS, "strongly", "none"))).isEqualTo(LINK_CHANGED);
        assertThat(code(unlink(GUS, "somewhat"))).isEqualTo(LINK_CHANGED);
        assertThat(strength(link(GUS, "hurts", "none")))
                .as("the same is no quarrel")
                .isEqualTo(Strength.HURTS);
        assertThat(strength(link(GUS, "strongly", "hurts"))).isEqualTo(Strength.STRONGLY);
        assertThat(done(unlink(LI, "strongly")).links()).isEmpty();
        assertThat(done(unlink(GUS, "strongly")).links())
                .as("gone is gone, whoever took it away")
                .isEmpty();
        assertThat(code(link(GUS, "somewhat", "strongly"))).isEqualTo(LINK_CHANGED);
    }

    @Test
    public void aRoleIsOverwrittenByWhoSawItAlone() {
        assertThat(code(role("reader", "none"))).isEqualTo(ROLE_CHANGED);
        assertThat(code(role("owner", "reader"))).isEqualTo(ROLE_CHANGED);
        assertThat(code(role("contributor", "none"))).isEqualTo("done");
        assertThat(done(role("owner", "contributor")).members())
                .extracting(MemberView::role)
                .containsExactly(Role.OWNER, Role.OWNER);
        assertThat(code(letGo("contributor"))).isEqualTo(ROLE_CHANGED);
        assertThat(code(letGo("owner"))).isEqualTo("done");
        assertThat(code(letGo("owner"))).as("gone is gone").isEqualTo("done");
    }

    @Test
    public void theBeginningOfAYearIsMovedByWhoSawItAlone() {
        assertThat(code(beginsIn(4, 1))).isEqualTo("done");
        assertThat(code(beginsIn(7, 1))).isEqualTo("ballast.strategy.year-changed-meanwhile");
        assertThat(code(beginsIn(4, 1))).as("the same is no quarrel").isEqualTo("done");
        assertThat(done(beginsIn(7, 4)).yearStartMonth()).isEqualTo(7);
    }

    private Outcome<DepartmentView> beginsIn(int month, int before) {
        return commerce.departments()
                .rename(
                        commerce.change(MAYA),
                        new ChangeDepartment.Naming(
                                Optional.of("Commerce"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(month),
                                Optional.of(before)));
    }

    @Test
    public void aVersionIsLedOnByWhoSawWhereItIsAndUntilWhenItIsOut() {
        commerce.written();
        assertThat(done(publish(SOON, "draft", Optional.empty())).state()).isEqualTo(VersionState.FEEDBACK);

        assertThat(code(publish(LATER, "draft", Optional.empty()))).isEqualTo(LED_ON);
        assertThat(code(publish(LATER, "feedback", Optional.of(LATER)))).isEqualTo(LED_ON);
        assertThat(code(publish(LATER, "feedback", Optional.empty()))).isEqualTo(LED_ON);
        assertThat(done(publish(LATER, "feedback", Optional.of(SOON)))
                        .versions()
                        .get(0)
                        .feedbackUntil())
                .contains(LATER);
        assertThat(code(lead("agreed", "feedback", Optional.of(SOON)))).isEqualTo(LED_ON);
        assertThat(code(lead("agreed", "feedback", Optional.of(LATER)))).isEqualTo("done");
        assertThat(code(lead("draft", "feedback", Optional.of(LATER)))).isEqualTo(LED_ON);
        assertThat(code(lead("active", "agreed", Optional.empty()))).isEqualTo("done");
    }

    private Outcome<IssueLinksView> link(UserId user, String strength, String before) {
        return commerce.links().link(user, "PAY-1", "S1-P1", Optional.of(strength), Optional.of(before), NOW);
    }

    private Outcome<IssueLinksView> unlink(UserId user, String before) {
        return commerce.links().unlink(user, "PAY-1", "S1-P1", Optional.of(before));
    }

    private static Strength strength(Outcome<IssueLinksView> links) {
        return done(links).links().get(0).strength();
    }

    private Outcome<DepartmentView> role(String role, String before) {
        return commerce.departments()
                .setRole(
                        commerce.change(MAYA),
                        new ChangeDepartment.Seat(Optional.of("li"), Optional.of(role), Optional.of(before)));
    }

    private Outcome<DepartmentView> letGo(String before) {
        return commerce.departments().removeMember(commerce.change(MAYA), LI, Optional.of(before));
    }

    private Outcome<StrategyView> publish(Instant until, String before, Optional<Instant> untilBefore) {
        return move("feedback", Optional.of(until), before, untilBefore);
    }

    private Outcome<StrategyView> lead(String state, String before, Optional<Instant> untilBefore) {
        return move(state, Optional.empty(), before, untilBefore);
    }

    private Outcome<StrategyView> move(
            String state, Optional<Instant> until, String before, Optional<Instant> untilBefore) {
        return commerce.versions()
                .move(
                        new MoveVersion.Command(MAYA, commerce.strategy, NOW),
                        new MoveVersion.Way(
                                Optional.empty(), Optional.of(state), until, Optional.of(before), untilBefore));
    }
}
