package org.ballast.core.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ballast.core.shared.UserId;
import org.junit.Test;

public class NoteGroupsTest {

    @Test
    public void gathersNotesThatShareTheirRareWordsAndSaysWhich() {
        List<ProblemNote> notes = notes(
                "The build takes an hour",
                "Nobody understands the invoice rules",
                "Builds fail every hour of the night",
                "New people need months for the invoice rules",
                "Lunch is cold");

        List<SuggestedGroup> groups = NoteGroups.of(notes);

        assertThat(groups)
                .containsExactly(
                        new SuggestedGroup(List.of(1L, 3L), List.of("build", "hour")),
                        new SuggestedGroup(List.of(2L, 4L), List.of("invoice", "rules")));
    }

    @Test
    public void aWordThatAllNotesHaveGathersNothing() {
        assertThat(NoteGroups.of(notes(
                        "Checkout breaks on holidays",
                        "Checkout costs a fortune",
                        "Checkout has no owner",
                        "Checkout frightens newcomers",
                        "Alerts wake us, the same alerts again",
                        "The alerts mean nothing")))
                .extracting(SuggestedGroup::notes)
                .contains(List.of(5L, 6L))
                .allMatch(group -> group.size() < 6);
    }

    @Test
    public void theOrderOfTheNotesChangesNothing() {
        List<ProblemNote> notes = workshopOf(180);
        List<SuggestedGroup> groups = NoteGroups.of(notes);
        List<ProblemNote> shuffled = new ArrayList<>(notes);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(NoteGroups.of(shuffled)).isEqualTo(groups);
    }

    @Test
    public void aHundredAndEightyNotesOfTwelveTopicsBecomeAtMostTwelveGroupsOfOneTopicEach() {
        List<ProblemNote> notes = workshopOf(180);

        List<SuggestedGroup> groups = NoteGroups.of(notes);

        assertThat(groups).hasSizeBetween(8, 12);
        assertThat(groups)
                .allSatisfy(group -> assertThat(group.notes().stream()
                                .map(number -> number % TOPICS.length)
                                .distinct())
                        .as(group.words().toString())
                        .hasSize(1));
    }

    @Test
    public void noNoteIsInTwoGroupsAndNoGroupIsWithoutWords() {
        List<Long> grouped = new ArrayList<>();
        for (SuggestedGroup group : NoteGroups.of(workshopOf(60))) {
            assertThat(group.words()).isNotEmpty().hasSizeLessThanOrEqualTo(NoteGroups.MOST_WORDS);
            grouped.addAll(group.notes());
        }

        assertThat(grouped).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    public void emptyAndSingleNotesAreNoTrouble() {
        assertThat(NoteGroups.of(List.of())).isEmpty();
        assertThat(NoteGroups.of(notes("One alone"))).isEmpty();
        assertThat(NoteGroups.of(notes("…", "the and of", "🙂"))).isEmpty();
    }

    @Test
    public void readsWordsWithoutSmallOnesAndPlurals() {
        assertThat(NoteWords.of("The queries, BUSES and statuses of Müller's class are slow"))
                .isEqualTo(Map.of(
                        "query",
                        "queries",
                        "buse",
                        "buses",
                        "statuse",
                        "statuses",
                        "müller",
                        "müller",
                        "class",
                        "class",
                        "slow",
                        "slow"));
        assertThat(NoteWords.stem("ties")).isEqualTo("ty");
        assertThat(NoteWords.stem("zombies")).isEqualTo("zomby");
        assertThat(NoteWords.stem("trees")).isEqualTo("tree");
        assertThat(NoteWords.stem("virus")).isEqualTo("virus");
    }

    private static final String[] TOPICS = {
        "slow build pipeline", "flaky browser tests", "invoice rounding rules", "missing onboarding guide",
        "search cluster memory", "night alert noise", "checkout page latency", "duplicate customer records",
        "expired certificates", "legacy pricing module", "manual release checklist", "unclear code ownership"
    };

    private static List<ProblemNote> workshopOf(int count) {
        String[] texts = new String[count];
        for (int note = 0; note < count; note++) {
            String[] words = TOPICS[(note + 1) % TOPICS.length].split(" ");
            texts[note] =
                    "Team %d suffers from %s and %s %s".formatted(note, words[0], words[1], words[words.length - 1]);
        }
        return notes(texts);
    }

    private static List<ProblemNote> notes(String... texts) {
        List<ProblemNote> notes = new ArrayList<>();
        for (String text : texts) {
            notes.add(new ProblemNote(
                    notes.size() + 1L,
                    new NoteKey("note-%04d".formatted(notes.size())),
                    new UserId("10001"),
                    "speed",
                    text,
                    false,
                    1,
                    "window-1",
                    MONDAY,
                    Optional.empty()));
        }
        return notes;
    }
}
