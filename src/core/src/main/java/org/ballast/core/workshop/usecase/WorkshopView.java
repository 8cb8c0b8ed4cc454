package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.workshop.WorkshopStage;

/**
 * A workshop as one participant sees it.
 *
 * @param version grows with everything that all participants may know of
 * @param canSteer whether the person moves the stages and invites people
 * @param moves where it can go next
 * @param categories what a problem can be about: the known ones and the own ones that the person may know of
 * @param notes the person's own ones while people write, all of them from then on
 * @param clusters without those that no note is in, ascending by number
 * @param elements diagnoses, guiding policies and actions of the draft; none before people phrase them
 * @param phraseRefusal why the person makes nothing of the clusters now
 * @param hints gentle remarks
 */
public record WorkshopView(
        long workshopId,
        String title,
        WorkshopStage stage,
        int version,
        PersonView facilitator,
        boolean canSteer,
        List<WorkshopStage> moves,
        List<WorkshopParticipantView> participants,
        List<String> categories,
        int mostNotes,
        List<ProblemNoteView> notes,
        List<ClusterView> clusters,
        List<PhrasedElementView> elements,
        Optional<Refusal> phraseRefusal,
        List<Refusal> hints) {}
