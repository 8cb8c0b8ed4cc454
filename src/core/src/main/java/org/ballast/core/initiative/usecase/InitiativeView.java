package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.InitiativeState;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * An initiative as one person sees it: slices whose issues are hidden from the viewer are left out, also of every count.
 *
 * @param revision what a change of the plan was made from
 * @param slicesHidden whether slices are left out
 * @param finishedSlices of the slices that are shown
 * @param largestSlice one sprint's share
 * @param parkingNote of the pause that lasts, or of the last one; absent when there is none
 * @param pauses newest first
 * @param pausedDays whole days, all pauses together
 * @param verdictAsked whether it has rested for so long that the team should resume, slice anew or drop it
 * @param lateSprints how late the next slice is; 0 when it is not
 * @param late whether that is late enough to be flagged
 * @param elapsedDays calendar days since it was started, or until it was closed
 * @param workedDays of those, working days with an open slice
 * @param forecast absent when it is closed or nothing remains to be done
 * @param editRefusal why the viewer may not edit it
 */
public record InitiativeView(
        long id,
        String title,
        InitiativeIssueView issue,
        PersonView owner,
        boolean mine,
        InitiativeState state,
        int revision,
        Instant startedAt,
        List<SliceView> slices,
        boolean slicesHidden,
        int finishedSlices,
        PersonDays finishedEffort,
        PersonDays effort,
        PersonDays largestSlice,
        boolean severalOpen,
        AlternationView alternation,
        Optional<RfcView> rfc,
        Optional<AllocationView> allocation,
        Optional<ParkingNoteView> parkingNote,
        List<PauseView> pauses,
        int pausedDays,
        boolean verdictAsked,
        int lateSprints,
        boolean late,
        int elapsedDays,
        int workedDays,
        Optional<ForecastView> forecast,
        Optional<ClosingRecordView> closing,
        List<WinView> wins,
        boolean canEdit,
        Optional<Refusal> editRefusal,
        Optional<Refusal> pauseRefusal,
        Optional<Refusal> resumeRefusal,
        Optional<Refusal> finishRefusal) {}
