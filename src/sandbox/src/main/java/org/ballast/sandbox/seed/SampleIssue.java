package org.ballast.sandbox.seed;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the resource files of the sample team describe it. A missing list is empty.
 *
 * @param status name of a status; null is "To Do"
 * @param resolution name of a resolution; null is "Done" for issues that are over
 * @param age how many days ago it was created
 * @param done how many days ago it was resolved; null as long as it is open
 * @param due in how many days it is due; null for no date
 * @param links link type and key of the destination: {@code Blocks PAY-31}
 * @param level name of a security level; null when all who see the project see the issue
 * @param parent key of the issue that this is a sub-task of
 * @param debt the tech debt as the plugin's REST takes it; null when nobody has tagged the issue
 */
record SampleIssue(
        String key,
        String type,
        String summary,
        @Nullable String description,
        @Nullable String status,
        @Nullable String resolution,
        @Nullable String priority,
        @Nullable Double points,
        int age,
        @Nullable Integer done,
        @Nullable Integer due,
        @Nullable String assignee,
        String reporter,
        List<String> components,
        List<String> labels,
        List<String> sprints,
        List<String> links,
        List<Remark> comments,
        boolean flagged,
        @Nullable String level,
        @Nullable String parent,
        @Nullable Map<String, Object> debt) {

    /**
     * A comment.
     *
     * @param age how many days ago it was made
     */
    record Remark(String by, int age, String text) {}
}
