package org.ballast.core.initiative.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;

/** Shows what was done with an initiative. Lines about slices that are hidden from the viewer are left out. */
public final class ViewInitiativeLog {
    private final Desk desk;

    public ViewInitiativeLog(Desk desk) {
        this.desk = desk;
    }

    public Outcome<InitiativeLogView> handle(InitiativeRequest request) {
        VisibleIssues issues = desk.issuesOf(request.user());
        return desk.board(request.user(), request.board())
                .then(board -> desk.find(request.initiative(), request.board(), issues))
                .map(initiative -> new InitiativeLogView(lines(initiative, issues)));
    }

    private List<InitiativeLogLineView> lines(Initiative initiative, VisibleIssues issues) {
        issues.load(List.of(initiative));
        List<InitiativeLogLineView> lines = new ArrayList<>();
        for (InitiativeChange change : desk.store().initiatives().changes(initiative.id())) {
            Optional<String> key = change.issue().flatMap(issues::keyOf);
            if (change.issue().isEmpty() || key.isPresent()) {
                lines.add(new InitiativeLogLineView(
                        change.action(),
                        key,
                        change.at(),
                        change.by()
                                .map(user ->
                                        PersonView.of(desk.tracker().people().find(user)))));
            }
        }
        return lines;
    }
}
