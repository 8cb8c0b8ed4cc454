package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeRules;
import org.ballast.core.initiative.KeptWin;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceEligibility;
import org.ballast.core.initiative.SliceStanding;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.initiative.WorkedDays;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Puts together what one person sees of initiatives. */
final class InitiativeViews {
    private final Desk desk;
    private final TeamBoard board;
    private final UserId viewer;
    private final Instant now;
    private final VisibleIssues issues;

    InitiativeViews(Desk desk, TeamBoard board, UserId viewer, Instant now, VisibleIssues issues) {
        this.desk = desk;
        this.board = board;
        this.viewer = viewer;
        this.now = now;
        this.issues = issues;
    }

    /** Those that the viewer may see, in their order. */
    List<InitiativeView> all(List<Initiative> initiatives) {
        issues.load(initiatives);
        Map<IssueId, SliceStanding> standings =
                new SliceEligibility(initiatives, board.sprintFrom(now), issues).standings();
        List<KeptWin> wins = initiatives.isEmpty()
                ? List.of()
                : desk.store().wins().of(board.board().id());
        InitiativeForecasts forecasts = new InitiativeForecasts(board.sprintFrom(now), visibleSlicesOfBoard());
        List<InitiativeView> views = new ArrayList<>();
        for (Initiative initiative : initiatives) {
            issues.find(initiative.issue())
                    .ifPresent(issue -> views.add(view(initiative, issue, standings, wins, forecasts)));
        }
        return views;
    }

    private InitiativeView view(
            Initiative initiative,
            Issue issue,
            Map<IssueId, SliceStanding> standings,
            List<KeptWin> wins,
            InitiativeForecasts forecasts) {
        List<Slice> visible = visibleSlices(initiative);
        int late = visible.stream()
                .flatMap(slice -> Optional.ofNullable(standings.get(slice.issue())).stream())
                .mapToInt(SliceStanding::lateSprints)
                .max()
                .orElse(0);
        WorkedDays days = WorkedDays.of(initiative, now);
        Optional<Refusal> edit = desk.objectionToEdit(viewer, board.board(), initiative);
        People people = desk.tracker().people();
        List<PauseView> pauses = new ArrayList<>(initiative.pauses().stream()
                .map(pause -> PauseView.of(pause, people, now))
                .toList());
        Collections.reverse(pauses);
        return new InitiativeView(
                initiative.id().value(),
                initiative.plan().title(),
                InitiativeIssueView.of(issue),
                PersonView.of(people.find(initiative.plan().owner())),
                initiative.plan().owner().equals(viewer),
                initiative.state(),
                initiative.revision(),
                initiative.startedAt(),
                visible.stream()
                        .map(slice -> slice(initiative, slice, standings))
                        .toList(),
                visible.size() < initiative.slices().size(),
                (int) visible.stream().filter(InitiativeViews::isFinished).count(),
                effort(visible.stream().filter(InitiativeViews::isFinished).toList()),
                effort(visible),
                initiative.plan().largestSlice().asPersonDays(),
                initiative.plan().severalOpen(),
                AlternationView.of(initiative.plan().alternation()),
                initiative.plan().rfc().map(rfc -> RfcView.of(rfc, people)),
                initiative.plan().allocation().map(allocation -> AllocationView.of(allocation, board.policy())),
                initiative.lastPause().flatMap(Pause::note).map(note -> ParkingNoteView.of(note, people, now)),
                pauses,
                Math.toIntExact(initiative.pausedTime(now).toDays()),
                initiative
                        .currentPause()
                        .filter(pause -> pause.asksForVerdict(now))
                        .isPresent(),
                late,
                late > Alternation.TOLERATED_SPRINTS,
                days.elapsed(),
                days.worked(),
                initiative.isClosed() ? Optional.empty() : forecasts.of(visible),
                initiative.closing().map(record -> ClosingRecordView.of(record, people)),
                wins.stream()
                        .filter(kept -> kept.win().initiative().equals(initiative.id()))
                        .map(kept -> WinView.of(kept, people))
                        .toList(),
                edit.isEmpty(),
                edit,
                edit.or(() -> InitiativeRules.objectionToPause(initiative)),
                edit.or(() -> InitiativeRules.objectionToResume(initiative)),
                edit.or(() -> InitiativeRules.objectionToFinish(initiative)));
    }

    private SliceView slice(Initiative initiative, Slice slice, Map<IssueId, SliceStanding> standings) {
        Optional<SliceStanding> standing = Optional.ofNullable(standings.get(slice.issue()));
        Optional<Refusal> edit = desk.objectionToEdit(viewer, board.board(), initiative);
        return new SliceView(
                issues.find(slice.issue()).map(InitiativeIssueView::of).orElseThrow(),
                slice.effort().asPersonDays(),
                slice.dependsOn().stream()
                        .filter(other -> issues.find(other).isPresent())
                        .toList(),
                slice.state(),
                SafeStopView.of(slice.safeStop()),
                slice.openedAt(),
                slice.finishedAt(),
                standing.filter(SliceStanding::isDue).isPresent(),
                standing.flatMap(SliceStanding::objection),
                edit.or(() -> InitiativeRules.objectionToOpen(initiative, slice, issues)),
                edit.or(() -> InitiativeRules.objectionToFinish(initiative, slice)));
    }

    private List<Slice> visibleSlicesOfBoard() {
        List<Initiative> all = desk.store().initiatives().of(board.board().id());
        issues.load(all);
        return all.stream()
                .filter(initiative -> issues.find(initiative.issue()).isPresent())
                .flatMap(initiative -> visibleSlices(initiative).stream())
                .toList();
    }

    private List<Slice> visibleSlices(Initiative initiative) {
        return initiative.slices().stream()
                .filter(slice -> issues.find(slice.issue()).isPresent())
                .toList();
    }

    private static boolean isFinished(Slice slice) {
        return slice.state() == SliceState.FINISHED;
    }

    private static PersonDays effort(List<Slice> slices) {
        return slices.stream().map(slice -> slice.effort().asPersonDays()).reduce(PersonDays.NONE, PersonDays::plus);
    }
}
