package org.ballast.core.workshop.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.core.workshop.usecase.WorkshopTeam.ADMIN;
import static org.ballast.core.workshop.usecase.WorkshopTeam.LI;
import static org.ballast.core.workshop.usecase.WorkshopTeam.MAYA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.OMAR;
import static org.ballast.core.workshop.usecase.WorkshopTeam.SOFIA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.code;
import static org.ballast.core.workshop.usecase.WorkshopTeam.done;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.ElementForm;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.usecase.SaveElement;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.WorkshopId;
import org.junit.Test;

/** From clusters to a strategy that people agree to. */
public class WorkshopConsentTest {

    private final WorkshopTeam team = new WorkshopTeam().opened();

    private void phrasing() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        done(team.move(MAYA, "write", "cluster"));
        done(team.group(LI, "Slow builds", one));
        done(team.move(MAYA, "cluster", "phrase"));
    }

    private void agreeing() {
        phrasing();
        done(team.phrase(LI, "diagnosis", "Nobody waits for a build.", List.of(), List.of(1)));
        done(team.phrase(LI, "guiding-policy", "Feedback within minutes.", List.of("D1"), List.of()));
        done(team.move(MAYA, "phrase", "agree"));
    }

    @Test
    public void aDiagnosisRemembersTheClusterItCameFrom() {
        phrasing();

        WorkshopView room = done(team.phrase(LI, "diagnosis", "Nobody waits for a build.", List.of(), List.of(1)))
                .workshop()
                .orElseThrow();

        assertThat(room.elements()).hasSize(1);
        PhrasedElementView diagnosis = room.elements().get(0);
        assertThat(diagnosis.key()).isEqualTo("D1");
        assertThat(diagnosis.kind()).isEqualTo(ElementKind.DIAGNOSIS);
        assertThat(diagnosis.clusters()).containsExactly(1);
        assertThat(team.room(SOFIA).elements())
                .as("everybody in the room sees it")
                .isEqualTo(room.elements());
    }

    @Test
    public void policiesNameTheDiagnosesTheyAnswerAndHintsSayWhatIsMissing() {
        phrasing();
        done(team.phrase(LI, "diagnosis", "Migrate the builds.", List.of(), List.of(1)));

        WorkshopView room = done(team.phrase(
                        LI, "guiding-policy", "Feedback within minutes.", List.of("D1"), List.of()))
                .workshop()
                .orElseThrow();

        assertThat(room.elements().get(1).references()).containsExactly("D1");
        assertThat(room.elements().get(0).hints())
                .extracting(Refusal::code)
                .containsExactly("ballast.strategy.hint-names-a-solution");
    }

    @Test
    public void whatIsPhrasedAgainUnderTheSameKeyIsThereOnce() {
        phrasing();
        for (int turn = 0; turn < 2; turn++) {
            done(team.phrase(LI, "diagnosis", "Nobody waits.", List.of(), List.of(1), Optional.of("the-page-key")));
        }

        assertThat(team.room(LI).elements()).extracting(PhrasedElementView::key).containsExactly("D1");
        assertThat(code(team.phrase(LI, "diagnosis", "Nobody waits.", List.of(), List.of(1), Optional.of("short"))))
                .isEqualTo("ballast.strategy.key-unreadable");
    }

    @Test
    public void whoeverMayNotWriteTheDraftOrIsTooEarlyPhrasesNothing() {
        assertThat(code(team.phrase(LI, "diagnosis", "Early.", List.of(), List.of())))
                .isEqualTo("ballast.workshop.wrong-stage");
        phrasing();
        assertThat(code(team.phrase(SOFIA, "diagnosis", "By a reader.", List.of(), List.of())))
                .isEqualTo("ballast.strategy.writers-only");
        assertThat(code(team.phrase(LI, "diagnosis", "Of nothing.", List.of(), List.of(9))))
                .isEqualTo("ballast.workshop.cluster-unknown");
        assertThat(code(team.phrase(LI, "pillar", "Not here.", List.of(), List.of())))
                .isEqualTo("ballast.shared.choice-unknown");
        assertThat(code(team.phrase(LI, "diagnosis", "", List.of(), List.of(1))))
                .isEqualTo("ballast.shared.value-missing");
        for (var stranger : List.of(ADMIN, OMAR)) {
            assertThat(code(team.phrase(stranger, "diagnosis", "Hello.", List.of(), List.of())))
                    .isEqualTo("ballast.workshop.unknown");
            assertThat(code(team.stand(stranger, "G1", "agree", "", 1))).isEqualTo("ballast.workshop.unknown");
        }
        assertThat(team.room(MAYA).elements()).isEmpty();
    }

    @Test
    public void peopleAgreeLiveWithItOrObjectAndSayWhy() {
        agreeing();
        int revision = team.room(MAYA).elements().get(1).revision();

        done(team.stand(MAYA, "G1", "agree", "", revision));
        assertThat(code(team.stand(LI, "G1", "object", " ", revision))).isEqualTo("ballast.shared.value-missing");
        done(team.stand(LI, "G1", "object", "Which minutes?", revision));

        AgreementView open = team.room(SOFIA).elements().get(1).agreement();
        assertThat(open.reached()).isFalse();
        assertThat(open.agree()).isOne();
        assertThat(open.object()).isOne();
        assertThat(open.missing()).isOne();
        assertThat(open.mine()).isEmpty();
        assertThat(team.room(LI).elements().get(1).agreement().mine()).contains(StanceKind.OBJECT);
        assertThat(team.room(MAYA).hints()).extracting(Refusal::code).contains("ballast.workshop.hint-open-objections");
        done(team.stand(LI, "G1", "live-with", "", revision));

        AgreementView settled = team.room(SOFIA).elements().get(1).agreement();
        assertThat(settled.reached()).isTrue();
        assertThat(settled.record())
                .containsExactly(new ObjectionView(
                        new PersonView(Optional.of("Li"), false), "Which minutes?", WorkshopTeam.NOW, false, true));
    }

    @Test
    public void anObjectionOfWhoeverLeftStandsInNobodysWayAndIsNotSettled() {
        agreeing();
        int revision = team.room(MAYA).elements().get(1).revision();
        done(team.stand(LI, "G1", "object", "Which minutes?", revision));

        done(team.change(MAYA, List.of(), List.of(LI.value())));

        assertThat(team.room(SOFIA).elements().get(1).agreement().record())
                .extracting(ObjectionView::open, ObjectionView::settled)
                .containsExactly(tuple(false, false));
    }

    @Test
    public void anObjectionStaysInTheRecordWhenItsPolicyIsRemoved() {
        agreeing();
        int revision = team.room(MAYA).elements().get(1).revision();
        done(team.stand(LI, "G1", "object", "Which minutes?", revision));

        done(team.elements().remove(team.later(), "G1", Optional.of(revision)));

        PhrasedElementView gone = team.room(SOFIA).elements().get(1);
        assertThat(gone.removed()).isTrue();
        assertThat(gone.title()).isEqualTo("Feedback within minutes.");
        assertThat(gone.hints()).isEmpty();
        assertThat(gone.agreement().record()).extracting(ObjectionView::reason).containsExactly("Which minutes?");
        assertThat(code(team.stand(LI, "G1", "agree", "", gone.revision())))
                .as("there is nothing to agree with")
                .isEqualTo("ballast.strategy.element-unknown");
        assertThat(team.room(MAYA).hints())
                .extracting(Refusal::code)
                .doesNotContain("ballast.workshop.hint-open-objections");
        done(team.elements().remove(team.later(), "D1", Optional.of(revision - 1)));
        assertThat(team.room(SOFIA).elements())
                .as("nobody objected to the diagnosis")
                .extracting(PhrasedElementView::key)
                .containsExactly("G1");
    }

    @Test
    public void aClosedWorkshopStaysAsItWasWhateverIsWrittenLater() {
        agreeing();
        int revision = team.room(MAYA).elements().get(1).revision();
        done(team.stand(LI, "G1", "object", "Which minutes?", revision));
        WorkshopView closed =
                done(team.move(MAYA, "agree", "closed")).workshop().orElseThrow();
        assertThat(closed.elements()).extracting(PhrasedElementView::key).containsExactly("D1", "G1");

        ElementForm secret = ElementForm.phrased(Optional.of("A secret of the next draft."), List.of(), List.of());
        done(team.elements()
                .add(team.later(), new SaveElement.Addition(Optional.of("guiding-policy"), secret, Optional.empty())));
        done(team.elements().change(team.later(), "D1", Optional.of(revision - 1), secret));
        done(team.elements().remove(team.later(), "G1", Optional.of(revision)));

        WorkshopPageView page = done(team.view().closed(LI, team.strategy, new WorkshopId(closed.workshopId())));
        WorkshopView again = page.workshop().orElseThrow();
        assertThat(again.elements())
                .extracting(PhrasedElementView::title)
                .containsExactly("Nobody waits for a build.", "Feedback within minutes.");
        assertThat(again.elements()).noneMatch(PhrasedElementView::removed);
        assertThat(again.version()).as("nor does it tell how much is written").isEqualTo(closed.version());
    }

    @Test
    public void anActionWhoseKeyResultIsThereLacksNone() {
        agreeing();
        done(team.move(MAYA, "agree", "phrase"));
        done(team.phrase(LI, "action", "Cache what was built", List.of(), List.of()));
        assertThat(team.room(LI).elements().get(2).hints())
                .extracting(Refusal::code)
                .contains("ballast.strategy.hint-action-without-key-result");

        ElementForm result = new ElementForm(
                Optional.of("Minutes to wait"),
                List.of(),
                List.of(),
                List.of("A1"),
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
                Optional.empty(),
                List.of());
        done(team.elements()
                .add(team.later(), new SaveElement.Addition(Optional.of("key-result"), result, Optional.empty())));

        assertThat(team.room(LI).elements())
                .as("key results are not the workshop's")
                .hasSize(3);
        assertThat(team.room(LI).elements().get(2).hints())
                .extracting(Refusal::code)
                .doesNotContain("ballast.strategy.hint-action-without-key-result");
    }

    @Test
    public void nobodyConsentsToWordsTheyHaveNotRead() {
        agreeing();
        int revision = team.room(MAYA).elements().get(1).revision();

        assertThat(code(team.stand(MAYA, "G1", "agree", "", revision - 1)))
                .isEqualTo("ballast.workshop.text-changed-meanwhile");
        assertThat(code(team.stand(MAYA, "G9", "agree", "", revision))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(code(team.stand(
                        MAYA,
                        "D1",
                        "agree",
                        "",
                        team.room(MAYA).elements().get(0).revision())))
                .as("people agree to policies and actions")
                .isEqualTo("ballast.strategy.element-unknown");
        assertThat(code(team.stand(MAYA, "G1", "shrug", "", revision))).isEqualTo("ballast.shared.choice-unknown");
        done(team.move(MAYA, "agree", "phrase"));
        assertThat(code(team.stand(MAYA, "G1", "agree", "", revision))).isEqualTo("ballast.workshop.wrong-stage");
    }

    @Test
    public void pagesLearnOfEveryNewTextAndStance() {
        phrasing();
        int before = team.room(SOFIA).version();

        done(team.phrase(LI, "diagnosis", "Nobody waits for a build.", List.of(), List.of(1)));

        assertThat(done(team.view().state(SOFIA, team.strategy)).version())
                .isEqualTo(team.room(SOFIA).version())
                .isGreaterThan(before);
    }
}
