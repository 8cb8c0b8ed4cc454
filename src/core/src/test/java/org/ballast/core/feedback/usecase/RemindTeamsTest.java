package org.ballast.core.feedback.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.feedback.usecase.FeedbackTeam.GUS;
import static org.ballast.core.feedback.usecase.FeedbackTeam.LI;
import static org.ballast.core.feedback.usecase.FeedbackTeam.MAYA;
import static org.ballast.core.feedback.usecase.FeedbackTeam.NOW;
import static org.ballast.core.feedback.usecase.FeedbackTeam.OMAR;
import static org.ballast.core.feedback.usecase.FeedbackTeam.UNTIL;
import static org.ballast.core.feedback.usecase.FeedbackTeam.done;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryFeedbackReminders;
import org.junit.Test;

/** Reminders of feedback: which teams, who of them, when, and once. */
public class RemindTeamsTest {

    private final FeedbackTeam team = new FeedbackTeam();
    private final InMemoryFeedbackReminders sent = new InMemoryFeedbackReminders();

    @Test
    public void remindsTheLeadOfASilentTeamThreeDaysBeforeTheEndAndOnce() {
        lead(LI);
        done(team.comment(GUS, "key-00001", Optional.empty(), Optional.of(2L), "Search has read it", NOW));
        RemindTeams remind = team.reminding(sent);

        assertThat(remind.handle(UNTIL.minus(Duration.ofDays(3)).minusMillis(1)))
                .isZero();
        assertThat(remind.handle(UNTIL.minus(Duration.ofDays(3)))).isEqualTo(1);
        assertThat(remind.handle(UNTIL.minus(Duration.ofDays(2)))).isZero();
        assertThat(team.reminding(sent).handle(UNTIL.minusMillis(1))).isZero();

        assertThat(team.mails).containsExactly("10003 Commerce 2027 Payments");
    }

    @Test
    public void remindsNobodyOfWhatIsOverOrBackInADraft() {
        assertThat(team.remindAt(UNTIL)).isZero();
        done(team.move("draft", Optional.empty()));
        assertThat(team.remindAt(UNTIL.minusMillis(1))).isZero();
    }

    @Test
    public void remindsAnewWhenTheEndIsMoved() {
        lead(LI);
        done(team.comment(GUS, "key-00001", Optional.empty(), Optional.of(2L), "Search has read it", NOW));
        team.reminding(sent).handle(UNTIL.minusMillis(1));
        done(team.move("feedback", Optional.of(UNTIL.plusSeconds(60))));

        assertThat(team.reminding(sent).handle(UNTIL.minusMillis(1))).isEqualTo(1);
    }

    @Test
    public void remindsTheOwnersWhereNobodyIsInCharge() {
        assertThat(team.remindAt(UNTIL.minusMillis(1))).isEqualTo(4);

        assertThat(team.mails)
                .containsExactly(
                        "10001 Commerce 2027 Payments",
                        "10002 Commerce 2027 Payments",
                        "10001 Commerce 2027 Search",
                        "10002 Commerce 2027 Search");
    }

    @Test
    public void whereALeadHasNoMailAddressTheOwnersAreRemindedAndNothingIsUsedUpForNobody() {
        lead(LI);
        done(team.comment(GUS, "key-00001", Optional.empty(), Optional.of(2L), "Search has read it", NOW));
        team.withoutMail.addAll(List.of(LI, MAYA, OMAR));
        assertThat(team.reminding(sent).handle(UNTIL.minusMillis(2))).isZero();
        team.withoutMail.remove(OMAR);

        assertThat(team.reminding(sent).handle(UNTIL.minusMillis(1))).isEqualTo(1);
        assertThat(team.mails).containsExactly("10002 Commerce 2027 Payments");
    }

    @Test
    public void aMailTellsNobodyWhatTheyMayNotKnow() {
        lead(GUS);
        team.closeToOutsiders();
        team.tracker.hideFilter(team.search.filterId(), MAYA);
        team.tracker.addPerson(OMAR, new Person(Optional.of("Omar"), true));

        assertThat(team.remindAt(UNTIL.minusMillis(1))).isEqualTo(1);
        assertThat(team.mails).containsExactly(MAYA.value() + " Commerce 2027 Payments");
    }

    private void lead(UserId person) {
        team.leads.save(new LeadOffice(
                team.payments.id(), person, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
    }
}
