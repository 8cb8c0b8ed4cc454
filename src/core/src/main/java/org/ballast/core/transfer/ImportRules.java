package org.ballast.core.transfer;

import java.util.Optional;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** When everything may be taken out or brought in. */
public final class ImportRules {

    /** What is there already would be mixed with what comes, and nobody could tell them apart. */
    public static final Refusal NOT_EMPTY = Refusal.conflict("ballast.transfer.not-empty");

    /** They count as deleted: the next repair clears away what the file says of them, and by then nothing can be imported any more. */
    static final Refusal ISSUES_MISSING = Refusal.conflict("ballast.transfer.issues-missing");

    private ImportRules() {}

    public static Optional<Refusal> objectionToTransfer(Permissions permissions, UserId user) {
        return permissions.administersTracker(user) ? Optional.empty() : Optional.of(Refusals.ADMINS_ONLY);
    }

    public static Optional<Refusal> objectionToImport(TableStore store) {
        return store.tables().stream().allMatch(table -> store.count(table) == 0)
                ? Optional.empty()
                : Optional.of(NOT_EMPTY);
    }

    /**
     * Why an import would lose what the file says of issues.
     *
     * @param agreed whether whoever imports agreed to lose it
     */
    public static Optional<Refusal> objectionToLeaveIssues(ImportNames names, boolean agreed) {
        int missing = names.missing(Thing.ISSUE);
        return agreed || missing == 0 ? Optional.empty() : Optional.of(ISSUES_MISSING.with(missing));
    }

    /** @param where the place in the file, such as {@code tables.VOTE[17].VOTER}, counted from 0 */
    static Refusal wrongAt(String code, String where) {
        return Refusal.invalid(code, where).with(where);
    }
}
