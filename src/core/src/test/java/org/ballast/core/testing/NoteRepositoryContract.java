package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.UserId;
import org.ballast.core.workshop.Cluster;
import org.ballast.core.workshop.NoteKey;
import org.ballast.core.workshop.NotePlace;
import org.ballast.core.workshop.NoteRepository;
import org.ballast.core.workshop.ProblemNote;
import org.ballast.core.workshop.WorkshopId;
import org.junit.Test;

/** What every {@link NoteRepository} does. */
public abstract class NoteRepositoryContract {

    private static final WorkshopId ROOM = new WorkshopId(3);
    private static final WorkshopId OTHER = new WorkshopId(4);
    private static final UserId MAYA = new UserId("10001");
    private static final UserId LI = new UserId("10002");

    /** Without anything in it. */
    protected abstract NoteRepository newRepository();

    @Test
    public void keepsANoteOnceUnderItsAuthorsKey() {
        NoteRepository notes = newRepository();

        ProblemNote first = notes.save(ROOM, note(MAYA, "note-0001", "Builds take an hour\nשלום 🙂", 1));
        ProblemNote same = notes.save(ROOM, note(MAYA, "note-0001", "Builds take two hours", 2));
        ProblemNote ofLi = notes.save(ROOM, note(LI, "note-0001", "Nobody knows the rules", 1));
        notes.save(OTHER, note(MAYA, "note-0001", "Elsewhere", 1));

        assertThat(first.number()).isPositive().isEqualTo(same.number()).isNotEqualTo(ofLi.number());
        assertThat(notes.notes(ROOM)).containsExactly(same, ofLi);
        assertThat(notes.notes(ROOM, MAYA)).containsExactly(same);
        assertThat(notes.find(ROOM, LI, new NoteKey("note-0001"))).contains(ofLi);
        assertThat(notes.find(ROOM, LI, new NoteKey("note-0002"))).isEmpty();
    }

    @Test
    public void removesOneNoteAlone() {
        NoteRepository notes = newRepository();
        notes.save(ROOM, note(MAYA, "note-0001", "One", 1));
        ProblemNote other = notes.save(ROOM, note(LI, "note-0001", "Other", 1));

        notes.remove(ROOM, MAYA, new NoteKey("note-0001"));
        notes.remove(ROOM, MAYA, new NoteKey("note-0009"));

        assertThat(notes.notes(ROOM)).containsExactly(other);
    }

    @Test
    public void putsNotesIntoClustersAndOutAgain() {
        NoteRepository notes = newRepository();
        ProblemNote one = notes.save(ROOM, note(MAYA, "note-0001", "One", 1));
        ProblemNote two = notes.save(ROOM, note(LI, "note-0002", "Two", 1));
        ProblemNote elsewhere = notes.save(OTHER, note(LI, "note-0002", "Two", 1));
        Cluster slow = new Cluster(1, "Slow", 1);
        notes.save(ROOM, slow);

        notes.arrange(
                ROOM,
                List.of(
                        new NotePlace(one.number(), Optional.of(1)),
                        new NotePlace(two.number(), Optional.of(1)),
                        new NotePlace(elsewhere.number(), Optional.of(1))));
        assertThat(notes.notes(ROOM)).containsExactly(one.in(Optional.of(1)), two.in(Optional.of(1)));
        notes.arrange(ROOM, List.of(new NotePlace(one.number(), Optional.empty())));

        assertThat(notes.notes(ROOM)).containsExactly(one, two.in(Optional.of(1)));
        assertThat(notes.notes(OTHER)).as("notes of another workshop stay").containsExactly(elsewhere);
    }

    @Test
    public void keepsTheNamesOfClusters() {
        NoteRepository notes = newRepository();
        Cluster slow = new Cluster(1, "Slow", 1);
        Cluster unnamed = new Cluster(2, "", 1);

        notes.save(ROOM, unnamed);
        notes.save(ROOM, slow);
        notes.save(ROOM, unnamed.named("Dear"));
        notes.save(OTHER, slow);

        assertThat(notes.clusters(ROOM)).containsExactly(slow, new Cluster(2, "Dear", 2));
    }

    private static ProblemNote note(UserId author, String key, String text, int revision) {
        return new ProblemNote(
                0, new NoteKey(key), author, "speed", text, true, revision, "window-1", MONDAY, Optional.empty());
    }
}
