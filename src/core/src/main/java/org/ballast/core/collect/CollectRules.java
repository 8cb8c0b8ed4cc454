package org.ballast.core.collect;

import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Who may collect for a board, and who may take it back. */
public final class CollectRules {

    static final Refusal CREATE_NOT_ALLOWED = Refusal.forbidden("ballast.collect.create-not-allowed");
    static final Refusal EDIT_NOT_ALLOWED = Refusal.forbidden("ballast.collect.edit-not-allowed");
    static final Refusal UNDO_NOT_ALLOWED = Refusal.forbidden("ballast.collect.undo-not-allowed");

    private CollectRules() {}

    /** Why the person may not collect: that takes creating issues in the board's project, and editing them to tag them. */
    public static Optional<Refusal> objectionToCollect(IssueWriter writer, Board board, UserId user) {
        if (writer.types(user, board.project()).isEmpty()) {
            return Optional.of(CREATE_NOT_ALLOWED);
        }
        return writer.mayEdit(user, board.project()) ? Optional.empty() : Optional.of(EDIT_NOT_ALLOWED);
    }

    /**
     * Why the person may not take the line back: that is for whoever imported it and for those who run the board.
     *
     * @param runsBoard whether the person may run the board's rounds
     */
    public static Optional<Refusal> objectionToUndo(UserId importer, UserId user, boolean runsBoard) {
        return importer.equals(user) || runsBoard ? Optional.empty() : Optional.of(UNDO_NOT_ALLOWED);
    }
}
