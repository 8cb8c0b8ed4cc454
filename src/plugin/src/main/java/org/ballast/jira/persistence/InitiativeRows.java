package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;
import static org.ballast.jira.persistence.Rows.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.ClosingRecord;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.ParkingNote;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.PauseReason;
import org.ballast.core.initiative.Release;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SafeStop;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Initiatives as rows, and rows as initiatives. */
final class InitiativeRows {
    private InitiativeRows() {}

    static Initiative initiative(InitiativeEntity row, List<Slice> slices, List<Pause> pauses) {
        return new Initiative(
                new InitiativeId(row.getID()),
                new BoardId(row.getBoardId()),
                new IssueId(row.getIssueId()),
                new InitiativePlan(
                        row.getTitle(),
                        new UserId(row.getOwnedBy()),
                        rfc(row),
                        allocation(row),
                        new Alternation(
                                AlternationKind.valueOf(row.getAlternationKind()),
                                row.getProductSprints(),
                                row.getSharePercent()),
                        new Effort(row.getLargestSliceHalfDays()),
                        row.isSeveralOpen()),
                slices,
                pauses,
                closing(row),
                instant(row.getStartedAt()),
                new UserId(row.getStartedBy()),
                row.getRevision());
    }

    static Slice slice(InitiativeSliceEntity row) {
        return new Slice(
                new IssueId(row.getIssueId()),
                new Effort(row.getHalfDays()),
                InitiativeText.issues(text(row.getDependsOn())),
                SliceState.valueOf(row.getStateCode()),
                new SafeStop(
                        row.isMerged(),
                        Optional.ofNullable(row.getReleaseCode()).map(Release::valueOf),
                        row.isTested(),
                        row.isNoted()),
                optionalInstant(row.getOpenedAt()),
                optionalInstant(row.getFinishedAt()));
    }

    static Pause pause(InitiativePauseEntity row) {
        return new Pause(
                instant(row.getPausedAt()),
                new UserId(row.getPausedBy()),
                PauseReason.valueOf(row.getReasonCode()),
                optionalInstant(row.getNoteAt())
                        .map(at -> new ParkingNote(
                                text(row.getNoteWhere()),
                                text(row.getNoteNext()),
                                text(row.getNoteTraps()),
                                at,
                                new UserId(text(row.getNoteBy())))),
                row.isNoteSkipped(),
                optionalInstant(row.getResumedAt()));
    }

    static void fill(InitiativeEntity row, Initiative initiative) {
        InitiativePlan plan = initiative.plan();
        row.setOpenKey(openKey(initiative));
        row.setTitle(plan.title());
        row.setOwnedBy(plan.owner().value());
        row.setLargestSliceHalfDays(plan.largestSlice().halfDays());
        row.setSeveralOpen(plan.severalOpen());
        row.setAlternationKind(plan.alternation().kind().name());
        row.setProductSprints(plan.alternation().productSprints());
        row.setSharePercent(plan.alternation().sharePercent());
        row.setRevision(initiative.revision());
        fillRfc(row, plan.rfc());
        row.setAllocatedPeople(plan.allocation().map(Allocation::people).orElse(0));
        row.setAllocatedSprints(plan.allocation().map(Allocation::sprints).orElse(0));
        row.setAllocatedFrom(orNull(plan.allocation().map(Allocation::from).map(LocalDate::toString)));
        Optional<ClosingRecord> closing = initiative.closing();
        row.setClosedAt(milliseconds(closing.map(ClosingRecord::at)));
        row.setClosedBy(orNull(closing.map(ClosingRecord::by).map(UserId::value)));
        row.setFinished(closing.filter(ClosingRecord::finished).isPresent());
        row.setBeforeText(orNull(closing.map(ClosingRecord::before)));
        row.setAfterText(orNull(closing.map(ClosingRecord::after)));
        row.setMetrics(orNull(closing.map(ClosingRecord::metrics).map(InitiativeText::metrics)));
    }

    static void fill(InitiativeSliceEntity row, Slice slice, int place) {
        row.setPlace(place);
        row.setHalfDays(slice.effort().halfDays());
        row.setDependsOn(InitiativeText.issues(slice.dependsOn()));
        row.setStateCode(slice.state().name());
        row.setMerged(slice.safeStop().merged());
        row.setReleaseCode(orNull(slice.safeStop().release().map(Release::name)));
        row.setTested(slice.safeStop().tested());
        row.setNoted(slice.safeStop().noted());
        row.setOpenedAt(milliseconds(slice.openedAt()));
        row.setFinishedAt(milliseconds(slice.finishedAt()));
    }

    static void fill(InitiativePauseEntity row, Pause pause) {
        row.setResumedAt(milliseconds(pause.until()));
        row.setNoteSkipped(pause.noteSkipped());
        Optional<ParkingNote> note = pause.note();
        row.setNoteAt(milliseconds(note.map(ParkingNote::writtenAt)));
        row.setNoteBy(orNull(note.map(ParkingNote::writtenBy).map(UserId::value)));
        row.setNoteWhere(orNull(note.map(ParkingNote::where)));
        row.setNoteNext(orNull(note.map(ParkingNote::nextStep)));
        row.setNoteTraps(orNull(note.map(ParkingNote::traps)));
    }

    /** One that is closed gets another key, so this one is free for the next. */
    static String openKey(Initiative initiative) {
        return initiative.isClosed()
                ? RowKey.closed(initiative.id().value())
                : openKey(initiative.board(), initiative.issue());
    }

    static String openKey(BoardId board, IssueId issue) {
        return RowKey.of(board.value(), issue.value());
    }

    static String sliceKey(Initiative initiative, Slice slice) {
        return initiative.isClosed()
                ? RowKey.of(slice.issue().value(), initiative.id().value())
                : String.valueOf(slice.issue().value());
    }

    private static void fillRfc(InitiativeEntity row, Optional<Rfc> rfc) {
        row.setRfcState(orNull(rfc.map(Rfc::state).map(RfcState::name)));
        row.setRfcLink(orNull(rfc.map(Rfc::link)));
        row.setRfcFeedbackUntil(orNull(rfc.flatMap(Rfc::feedbackUntil).map(LocalDate::toString)));
        row.setRfcReviewers(orNull(rfc.map(Rfc::reviewers).map(InitiativeText::reviewers)));
        row.setRfcGates(rfc.filter(Rfc::gates).isPresent());
        row.setRfcAcceptedAt(milliseconds(rfc.flatMap(Rfc::acceptedAt)));
    }

    private static Optional<Rfc> rfc(InitiativeEntity row) {
        return Optional.ofNullable(row.getRfcState())
                .map(state -> new Rfc(
                        text(row.getRfcLink()),
                        RfcState.valueOf(state),
                        Optional.ofNullable(row.getRfcFeedbackUntil()).map(LocalDate::parse),
                        InitiativeText.reviewers(text(row.getRfcReviewers())),
                        row.isRfcGates(),
                        optionalInstant(row.getRfcAcceptedAt())));
    }

    private static Optional<Allocation> allocation(InitiativeEntity row) {
        return Optional.ofNullable(row.getAllocatedFrom())
                .map(from ->
                        new Allocation(row.getAllocatedPeople(), row.getAllocatedSprints(), LocalDate.parse(from)));
    }

    private static Optional<ClosingRecord> closing(InitiativeEntity row) {
        return optionalInstant(row.getClosedAt())
                .map(at -> new ClosingRecord(
                        row.isFinished(),
                        text(row.getBeforeText()),
                        text(row.getAfterText()),
                        InitiativeText.metrics(text(row.getMetrics())),
                        at,
                        new UserId(text(row.getClosedBy()))));
    }

    private static @Nullable Long milliseconds(Optional<Instant> moment) {
        return orNull(moment.map(Instant::toEpochMilli));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
