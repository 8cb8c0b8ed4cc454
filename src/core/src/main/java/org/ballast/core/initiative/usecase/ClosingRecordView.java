package org.ballast.core.initiative.usecase;

import java.time.Instant;
import java.util.List;
import org.ballast.core.initiative.ClosingRecord;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;

/** What remains of an initiative that is over; texts that nobody wrote are empty. */
public record ClosingRecordView(
        boolean finished, String before, String after, List<InitiativeMetricView> metrics, Instant at, PersonView by) {
    static ClosingRecordView of(ClosingRecord record, People people) {
        return new ClosingRecordView(
                record.finished(),
                record.before(),
                record.after(),
                record.metrics().stream().map(InitiativeMetricView::of).toList(),
                record.at(),
                PersonView.of(people.find(record.by())));
    }
}
