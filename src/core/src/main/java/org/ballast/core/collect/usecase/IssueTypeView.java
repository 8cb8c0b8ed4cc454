package org.ballast.core.collect.usecase;

import org.ballast.core.collect.IssueType;

/** A kind of issue that the person may create. */
public record IssueTypeView(String id, String name) {

    static IssueTypeView of(IssueType type) {
        return new IssueTypeView(type.id(), type.name());
    }
}
