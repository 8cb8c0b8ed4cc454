package org.ballast.core.workshop.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.workshop.usecase.WorkshopTeam.LI;
import static org.ballast.core.workshop.usecase.WorkshopTeam.MAYA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.SOFIA;
import static org.ballast.core.workshop.usecase.WorkshopTeam.code;
import static org.ballast.core.workshop.usecase.WorkshopTeam.done;
import static org.ballast.core.workshop.usecase.WorkshopTeam.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.workshop.NoteForm;
import org.ballast.core.workshop.NoteId;
import org.ballast.core.workshop.NoteMove;
import org.ballast.core.workshop.WorkshopRules;
import org.ballast.core.workshop.WorkshopStage;
import org.junit.Test;

/** Writing problem notes in private and gathering them in the open. */
public class WorkshopNotesTest {

    private final WorkshopTeam team = new WorkshopTeam().opened();

    @Test
    public void everybodySeesTheirOwnNotesUntilTheRevealAndAllFromThenOn() {
        done(team.write(MAYA, "note-0001", "Builds take an hour"));
        done(team.write(LI, "note-0001", "Nobody knows the rules"));

        assertThat(team.room(MAYA).notes()).extracting(ProblemNoteView::text).containsExactly("Builds take an hour");
        assertThat(team.room(SOFIA).notes()).isEmpty();
        done(team.move(MAYA, "write", "cluster"));

        assertThat(team.room(SOFIA).notes())
                .extracting(ProblemNoteView::text)
                .containsExactly("Builds take an hour", "Nobody knows the rules");
        assertThat(team.room(MAYA).notes()).extracting(ProblemNoteView::mine).containsExactly(true, false);
        assertThat(team.room(MAYA).notes())
                .extracting(ProblemNoteView::key)
                .containsExactly(Optional.of("note-0001"), Optional.empty());
    }

    @Test
    public void anAnonymousNoteNamesItsAuthorToNobodyElse() {
        done(team.notes().save(team.of(LI, "note-0001"), form("morale", "I am tired", true, 0, "window-1")));
        done(team.move(MAYA, "write", "cluster"));

        ProblemNoteView seen = team.room(MAYA).notes().get(0);
        assertThat(seen.author()).isEmpty();
        assertThat(seen.mine()).isFalse();
        assertThat(seen.anonymous()).isTrue();
        assertThat(team.room(LI).notes().get(0).author())
                .map(PersonView::displayName)
                .contains(Optional.of("Li"));
    }

    @Test
    public void sendingANoteAgainMakesNoSecondOne() {
        ProblemNoteView first = done(team.write(LI, "note-0001", "Builds take an hour"));

        ProblemNoteView again = done(team.write(LI, "note-0001", "Builds take two hours"));

        assertThat(again.noteId()).isEqualTo(first.noteId());
        assertThat(again.revision()).isEqualTo(2);
        assertThat(team.room(LI).notes()).extracting(ProblemNoteView::text).containsExactly("Builds take two hours");
    }

    @Test
    public void anotherWindowOverwritesNothingThatItHasNotSeen() {
        done(team.notes().save(team.of(LI, "note-0001"), form("speed", "From home", false, 0, "window-home")));

        assertThat(code(team.notes()
                        .save(team.of(LI, "note-0001"), form("speed", "From the office", false, 0, "window-office"))))
                .isEqualTo("ballast.workshop.note-changed-meanwhile");
        assertThat(team.room(LI).notes().get(0).text()).isEqualTo("From home");
        done(team.notes().save(team.of(LI, "note-0001"), form("speed", "From the office", false, 1, "window-office")));

        assertThat(team.room(LI).notes().get(0).text()).isEqualTo("From the office");
    }

    @Test
    public void ownCategoriesStandBehindTheKnownOnes() {
        done(team.notes().save(team.of(LI, "note-0001"), form("SPEED", "Slow", false, 0, "window-1")));
        done(team.notes().save(team.of(LI, "note-0002"), form("Hiring", "Nobody comes", false, 0, "window-1")));

        assertThat(team.room(LI).notes()).extracting(ProblemNoteView::category).containsExactly("speed", "Hiring");
        assertThat(team.room(LI).categories())
                .containsExactly("speed", "cost", "quality", "morale", "onboarding", "ux", "Hiring");
        assertThat(team.room(MAYA).categories()).doesNotContain("Hiring");
    }

    @Test
    public void wrongNotesAreRefusedFieldByField() {
        Refusal refusal = team.notes()
                .save(team.of(LI, "note-0001"), form(" ", "x".repeat(1001), false, 0, "w"))
                .fold(
                        done -> {
                            throw new AssertionError();
                        },
                        no -> no);

        assertThat(refusal.causes())
                .extracting(cause -> cause.field().orElse("") + " " + cause.code())
                .containsExactly(
                        "category ballast.shared.value-missing",
                        "text ballast.shared.text-too-long",
                        "window ballast.workshop.key-unreadable");
        assertThat(code(team.write(LI, "short", "Text"))).isEqualTo("ballast.workshop.key-unreadable");
        assertThat(code(team.notes().remove(team.of(LI, "short")))).isEqualTo("ballast.workshop.key-unreadable");
        assertThat(code(team.write(LI, "note-0001", " "))).isEqualTo("ballast.shared.value-missing");
    }

    @Test
    public void nobodyFillsTheRoom() {
        for (int note = 0; note < WorkshopRules.MOST_NOTES_PER_PERSON; note++) {
            done(team.write(LI, "note-%04d".formatted(note), "Problem " + note));
        }

        assertThat(code(team.write(LI, "note-9999", "One more"))).isEqualTo("ballast.workshop.too-many-notes");
        done(team.write(LI, "note-0000", "Changed"));
        done(team.write(MAYA, "note-9999", "Mine"));
    }

    @Test
    public void aNoteIsRemovedByItsAuthorAloneAndOnlyWhilePeopleWrite() {
        done(team.write(LI, "note-0001", "Mine"));
        done(team.notes().remove(team.of(MAYA, "note-0001")));
        assertThat(team.room(LI).notes()).hasSize(1);
        done(team.notes().remove(team.of(LI, "note-0001")));
        done(team.notes().remove(team.of(LI, "note-0001")));
        assertThat(team.room(LI).notes()).isEmpty();
        done(team.move(MAYA, "write", "cluster"));

        assertThat(code(team.write(LI, "note-0002", "Late"))).isEqualTo("ballast.workshop.wrong-stage");
        assertThat(code(team.notes().remove(team.of(LI, "note-0002")))).isEqualTo("ballast.workshop.wrong-stage");
    }

    @Test
    public void notesGoIntoClustersAndTheClusterKeepsThem() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        long two = done(team.write(LI, "note-0001", "Builds break")).noteId();
        assertThat(code(team.group(LI, "Builds", one))).isEqualTo("ballast.workshop.wrong-stage");
        done(team.move(MAYA, "write", "cluster"));

        WorkshopView grouped =
                done(team.group(SOFIA, "Builds", one, two)).workshop().orElseThrow();

        assertThat(grouped.clusters()).containsExactly(new ClusterView(1, "Builds", 1));
        assertThat(grouped.notes()).extracting(ProblemNoteView::cluster).containsOnly(Optional.of(1));
    }

    @Test
    public void toUndoIsToMoveBack() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        long two = done(team.write(LI, "note-0001", "Builds break")).noteId();
        done(team.move(MAYA, "write", "cluster"));
        done(team.group(SOFIA, "Builds", one, two));

        WorkshopView split = done(team.clusters()
                        .move(
                                team.by(LI),
                                List.of(new NoteMove(new NoteId(one), Optional.of(1), Optional.empty())),
                                Optional.empty()))
                .workshop()
                .orElseThrow();
        assertThat(split.notes()).extracting(ProblemNoteView::cluster).contains(Optional.empty(), Optional.of(1));
        done(team.clusters()
                .move(
                        team.by(LI),
                        List.of(
                                new NoteMove(new NoteId(one), Optional.empty(), Optional.of(1)),
                                new NoteMove(new NoteId(two), Optional.of(1), Optional.empty())),
                        Optional.empty()));
        done(team.clusters()
                .move(
                        team.by(LI),
                        List.of(new NoteMove(new NoteId(one), Optional.of(1), Optional.empty())),
                        Optional.empty()));

        assertThat(team.room(LI).clusters()).as("an empty cluster is not shown").isEmpty();
        done(team.clusters()
                .move(
                        team.by(LI),
                        List.of(new NoteMove(new NoteId(one), Optional.empty(), Optional.of(1))),
                        Optional.empty()));
        assertThat(team.room(LI).clusters()).as("and keeps its name").containsExactly(new ClusterView(1, "Builds", 1));
    }

    @Test
    public void ofTwoWhoMoveTheSameNoteTheSecondIsToldAndNothingMoves() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        long two = done(team.write(LI, "note-0001", "Builds break")).noteId();
        done(team.move(MAYA, "write", "cluster"));
        team.unitOfWork.beforeNextRun(() -> done(team.group(LI, "Slow", one)));

        assertThat(code(team.group(SOFIA, "Builds", two, one))).isEqualTo("ballast.workshop.moved-meanwhile");

        assertThat(team.room(LI).clusters()).containsExactly(new ClusterView(1, "Slow", 1));
        assertThat(team.room(LI).notes())
                .filteredOn(note -> note.noteId() == two)
                .extracting(ProblemNoteView::cluster)
                .containsExactly(Optional.empty());
    }

    @Test
    public void namesAreTypedOverWhatWasSeen() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        done(team.move(MAYA, "write", "cluster"));
        done(team.group(SOFIA, "", one));

        done(team.clusters().name(team.by(LI), 1, Optional.of("Slow builds"), Optional.of(1)));

        assertThat(code(team.clusters().name(team.by(SOFIA), 1, Optional.of("Builds"), Optional.of(1))))
                .isEqualTo("ballast.workshop.named-meanwhile");
        assertThat(team.room(LI).clusters()).containsExactly(new ClusterView(1, "Slow builds", 2));
        assertThat(code(team.clusters().name(team.by(LI), 2, Optional.of("None"), Optional.of(1))))
                .isEqualTo("ballast.workshop.cluster-unknown");
    }

    @Test
    public void unknownNotesAndClustersMoveNothing() {
        long one = done(team.write(MAYA, "note-0001", "Builds take an hour")).noteId();
        done(team.move(MAYA, "write", "cluster"));

        assertThat(code(team.group(LI, "Ghosts", one, 999))).isEqualTo("ballast.workshop.note-unknown");
        assertThat(code(team.clusters()
                        .move(
                                team.by(LI),
                                List.of(new NoteMove(new NoteId(one), Optional.empty(), Optional.of(7))),
                                Optional.empty())))
                .isEqualTo("ballast.workshop.cluster-unknown");
        assertThat(code(team.clusters().move(team.by(LI), List.of(), Optional.empty())))
                .isEqualTo("ballast.shared.value-missing");
        assertThat(team.room(LI).clusters()).isEmpty();
    }

    @Test
    public void whatOnePersonTypedIsNotKeptAsAnothersWhoLoggedInToTheSameBrowser() {
        NoteForm ofLi = new NoteForm(
                Optional.of("speed"),
                Optional.of("Maya decides alone"),
                Optional.of(true),
                Optional.of(0),
                Optional.of("window-of-li"),
                Optional.of(LI.value()));

        assertThat(code(team.notes().save(team.of(MAYA, "note-0001"), ofLi)))
                .isEqualTo("ballast.workshop.somebody-else");
        assertThat(team.room(MAYA).notes()).isEmpty();
        assertThat(done(team.notes().save(team.of(LI, "note-0001"), ofLi)).mine())
                .isTrue();
    }

    @Test
    public void theIdOfAnAnonymousNoteDoesNotStandBetweenThoseOfItsAuthor() {
        List<Long> written = new ArrayList<>();
        for (int note = 0; note < 12; note++) {
            written.add(done(team.write(LI, "drawn-by-lot-" + note, "Problem " + note))
                    .noteId());
        }
        assertThat(new TreeSet<>(written)).hasSize(12).allMatch(id -> id > 0 && id < 1L << 53);
        assertThat(written).isNotEqualTo(List.copyOf(new TreeSet<>(written)));
        assertThat(done(team.write(MAYA, "drawn-by-lot-1", "Problem 1")).noteId())
                .as("another one's note under the same key")
                .isNotIn(written);

        done(team.move(MAYA, "write", "cluster"));

        assertThat(team.room(SOFIA).notes())
                .extracting(ProblemNoteView::noteId)
                .as("what was known before the reveal names the same notes")
                .containsAll(written);
    }

    @Test
    public void suggestsGroupsOfLooseNotesAlone() {
        long one =
                done(team.write(MAYA, "note-0001", "The build takes an hour")).noteId();
        long two = done(team.write(LI, "note-0001", "Builds break every hour")).noteId();
        done(team.write(SOFIA, "note-0001", "Lunch is cold"));
        assertThat(code(team.view().suggestions(LI, team.strategy))).isEqualTo("ballast.workshop.wrong-stage");
        done(team.move(MAYA, "write", "cluster"));

        assertThat(done(team.view().suggestions(LI, team.strategy)).groups())
                .containsExactly(new SuggestedGroupView(
                        List.of(Math.min(one, two), Math.max(one, two)), List.of("build", "hour")));
        done(team.group(SOFIA, "Builds", one));

        assertThat(done(team.view().suggestions(LI, team.strategy)).groups()).isEmpty();
    }

    @Test
    public void aNoteThatWasOnItsWayWhenTheWritingEndedIsKeptAndSaid() {
        int before = team.room(MAYA).version();
        SaveNote slow = new SaveNote(team.strategies, team.store, team.tracker.asTracker(), new UnitOfWork() {
            @Override
            public <T> Outcome<T> run(Supplier<Outcome<T>> work) {
                Outcome<T> outcome = work.get();
                if (team.room(MAYA).stage() == WorkshopStage.WRITE) {
                    done(team.move(MAYA, "write", "cluster"));
                }
                return outcome;
            }
        });

        done(slow.save(team.of(LI, "note-0001"), form("speed", "Just in time", false, 0, "window-1")));

        assertThat(team.room(MAYA).notes()).extracting(ProblemNoteView::text).containsExactly("Just in time");
        assertThat(team.room(MAYA).version()).as("moved, and saved late").isEqualTo(before + 2);
    }
}
