package org.ballast.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/**
 * Writes a list of everything that the class files use of Atlassian's packages, for the plugin to check when it starts.
 *
 * <p>One tab-separated line each, sorted; names are binary class names, descriptors are erased:
 *
 * <pre>
 * type      com.atlassian.jira.issue.Issue
 * interface com.atlassian.jira.issue.Issue                     (a call or an implements needs it to be one)
 * class     com.atlassian.jira.event.issue.IssueEvent          (likewise)
 * virtual   com.atlassian.jira.issue.Issue  getId  ()Ljava/lang/Long;
 * static    com.atlassian.scheduler.config.JobId  of  (Ljava/lang/String;)Lcom/atlassian/scheduler/config/JobId;
 * new       com.atlassian.jira.web.bean.PagerFilter  &lt;init&gt;  (II)V
 * inherited org.ballast.jira.jql.TechDebtFunction  validateNumberOfArgs  (…)…     (called on our own class)
 * field     com.atlassian.jira.JiraDataTypes  ISSUE  Lcom/atlassian/jira/JiraDataType;
 * extends   org.ballast.jira.jql.TechDebtFunction              (a class of ours that implements a type of theirs)
 * </pre>
 */
public final class PlatformCalls {
    private PlatformCalls() {}

    /**
     * Reads the classes below the first argument and writes the list to the second.
     *
     * @param args the folder of classes, the file to write
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path classes, Path list) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (ClassReader reader : ClassFiles.in(classes)) {
            reader.accept(new PlatformUse(lines::add), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, lines);
    }
}
