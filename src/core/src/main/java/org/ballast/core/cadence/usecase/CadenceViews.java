package org.ballast.core.cadence.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionReport;
import org.ballast.core.cadence.TeamCalendar;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.planning.usecase.OccasionItemView;
import org.ballast.core.planning.usecase.OccasionItemViews;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Writes what one person sees of a board's occasions on one day. */
final class CadenceViews {

    private static final int REPORT_SHOWN_DAYS = 28;

    private final CadencePorts ports;
    private final TeamGround ground;
    private final UserId viewer;
    private final LocalDate today;
    private final TeamCalendar calendar;

    CadenceViews(CadencePorts ports, TeamGround ground, UserId viewer, LocalDate today) {
        this.ports = ports;
        this.ground = ground;
        this.viewer = viewer;
        this.today = today;
        this.calendar = ground.occasions().calendar();
    }

    CadenceView view(Optional<Refusal> planObjection, Optional<Refusal> configureObjection) {
        return new CadenceView(
                warRoom(),
                lastWarRoom(),
                ground.techWeekFrom(today).map(this::techWeek),
                ground.techWeekBefore(today)
                        .filter(week -> isRecent(week.span().last()))
                        .map(this::lastTechWeek),
                moves(),
                planObjection.isEmpty(),
                planObjection,
                configureObjection.isEmpty(),
                configureObjection);
    }

    private Optional<WarRoomView> warRoom() {
        return ground.occasions().warRooms().stream()
                .filter(room ->
                        !room.days().last().isBefore(today) && room.endedOn().isEmpty())
                .findFirst()
                .map(this::warRoom);
    }

    private WarRoomView warRoom(WarRoom room) {
        List<OccasionItemView> items = items(OccasionKind.WAR_ROOM, room.span().first());
        LocalDate from = room.span().first().isAfter(today) ? room.span().first() : today;
        return new WarRoomView(
                room.span().first(),
                room.span().last(),
                room.goal(),
                person(room.startedBy()),
                !room.span().first().isAfter(today),
                new DateSpan(from, room.span().last()).days(),
                capacity(room.days()),
                sum(items.stream().filter(CadenceViews::isTaken).toList()),
                items);
    }

    private Optional<OccasionReportView> lastWarRoom() {
        return ground.occasions().warRooms().stream()
                .filter(room ->
                        room.days().last().isBefore(today) || room.endedOn().isPresent())
                .filter(room -> isRecent(room.days().last()))
                .max(Comparator.comparing(room -> room.days().last()))
                .map(room -> report(
                        ground.key(OccasionKind.WAR_ROOM, room.span().first()), room.days(), Optional.of(room.goal())));
    }

    private TechWeekView techWeek(TechWeek week) {
        List<OccasionItemView> items = items(OccasionKind.TECH_WEEK, week.planned());
        LocalDate prepareBy = week.prepareBy(calendar);
        long unprepared = items.stream()
                .filter(item -> isTaken(item) && (item.plan().isEmpty() || !item.assigned()))
                .count();
        return new TechWeekView(
                week.planned(),
                week.start(),
                week.span().last(),
                Math.toIntExact(week.start().toEpochDay() - today.toEpochDay()),
                week.reminderOn(today),
                week.capacity(ground.policy().teamSize(), calendar),
                calendar.weekdays(week.span()) - calendar.workdays(week.span()),
                sum(items.stream().filter(CadenceViews::isTaken).toList()),
                items,
                prepareBy,
                today.isBefore(prepareBy) ? 0 : (int) unprepared);
    }

    private OccasionReportView lastTechWeek(TechWeek week) {
        return report(ground.key(OccasionKind.TECH_WEEK, week.planned()), week.span(), Optional.empty());
    }

    private OccasionReportView report(OccasionKey key, DateSpan span, Optional<String> goal) {
        List<OccasionItem> kept = ports.cadence().items().of(key);
        List<OccasionItemView> rows = write(kept);
        Set<IssueId> resolved = rows.stream()
                .filter(OccasionItemView::resolved)
                .map(OccasionItemView::issueId)
                .collect(Collectors.toSet());
        OccasionReport report = OccasionReport.of(kept, resolved);
        List<OccasionItemView> done = among(rows, report.done());
        List<OccasionItemView> carried = among(rows, report.carried());
        List<OccasionItemView> dropped = among(rows, report.dropped());
        return new OccasionReportView(
                span.first(),
                span.last(),
                goal,
                capacity(span),
                done,
                carried,
                dropped,
                sum(done),
                sum(carried),
                sum(dropped));
    }

    private List<OccasionMoveView> moves() {
        List<OccasionMoveView> moves = new ArrayList<>();
        ports.cadence()
                .moves()
                .of(ground.board().id())
                .forEach(move -> moves.add(new OccasionMoveView(
                        move.kind(),
                        move.from(),
                        move.to(),
                        move.rhythmFollows(),
                        person(move.movedBy()),
                        move.movedAt())));
        Collections.reverse(moves);
        return List.copyOf(moves.subList(0, Math.min(ViewCadence.MOST_MOVES, moves.size())));
    }

    private List<OccasionItemView> items(OccasionKind kind, LocalDate planned) {
        return write(ports.cadence().items().of(ground.key(kind, planned)));
    }

    private List<OccasionItemView> write(List<OccasionItem> items) {
        return new OccasionItemViews(ports.debt().items(), ports.tracker().issues()).of(viewer, items);
    }

    private PersonDays capacity(DateSpan span) {
        return PersonDays.ofDays(ground.policy().teamSize() * calendar.workdays(span));
    }

    private boolean isRecent(LocalDate last) {
        return !last.plusDays(REPORT_SHOWN_DAYS).isBefore(today);
    }

    private PersonView person(UserId user) {
        return PersonView.of(ports.tracker().people().find(user));
    }

    private static boolean isTaken(OccasionItemView item) {
        return item.standing() != OccasionItem.Standing.DROPPED;
    }

    private static List<OccasionItemView> among(List<OccasionItemView> rows, List<OccasionItem> items) {
        Set<IssueId> wanted = items.stream().map(OccasionItem::issue).collect(Collectors.toSet());
        return rows.stream().filter(row -> wanted.contains(row.issueId())).toList();
    }

    private static PersonDays sum(List<OccasionItemView> items) {
        PersonDays sum = PersonDays.NONE;
        for (OccasionItemView item : items) {
            sum = sum.plus(item.estimate().orElse(PersonDays.NONE));
        }
        return sum;
    }
}
