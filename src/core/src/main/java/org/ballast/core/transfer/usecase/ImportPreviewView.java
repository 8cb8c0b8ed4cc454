package org.ballast.core.transfer.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.transfer.ImportCheck;
import org.ballast.core.transfer.ImportNames;
import org.ballast.core.transfer.ImportRules;
import org.ballast.core.transfer.Thing;

/**
 * What a file holds and what becomes of its names.
 *
 * @param importObjection why it can not be imported now; absent when it can
 * @param leaveIssuesObjection why whoever imports has to agree first to lose what the file says of some issues; absent when nothing is lost
 */
public record ImportPreviewView(
        List<ImportTableView> tables,
        List<ImportNamesView> names,
        Optional<Refusal> importObjection,
        Optional<Refusal> leaveIssuesObjection) {

    static ImportPreviewView of(ImportCheck check, ImportNames names, Optional<Refusal> objection) {
        List<ImportTableView> tables = new ArrayList<>();
        check.rows().forEach((table, rows) -> tables.add(new ImportTableView(table, rows)));
        return new ImportPreviewView(
                tables,
                Arrays.stream(Thing.values())
                        .map(thing -> ImportNamesView.of(thing, names))
                        .toList(),
                objection,
                ImportRules.objectionToLeaveIssues(names, false));
    }
}
