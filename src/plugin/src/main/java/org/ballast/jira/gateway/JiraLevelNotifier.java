package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.servicelevel.LevelNotifier;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts notices of error budgets into Jira's mail queue. */
@Named
public class JiraLevelNotifier implements LevelNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(JiraLevelNotifier.class);
    private static final String PAGE = "/plugins/servlet/ballast/flows?departmentId=";

    private final JiraUsers users;
    private final I18nResolver texts;

    @Inject
    public JiraLevelNotifier(JiraUsers users, @ComponentImport I18nResolver texts) {
        this.users = users;
        this.texts = texts;
    }

    @Override
    public boolean tell(UserId person, DepartmentId department, String flow, int threshold) {
        Optional<String> address = users.emailAddress(person);
        return address.isPresent() && queue(address.get(), department, flow, threshold);
    }

    /** A Jira without this queue costs the mail, not the value that was pushed. */
    private boolean queue(String address, DepartmentId department, String flow, int threshold) {
        try {
            String page = JiraMail.baseUrl() + PAGE + department.value();
            String subject = texts.getText("ballast.mail.level-subject", flow, threshold);
            String body = texts.getText("ballast.mail.level-body", flow, threshold, page);
            JiraMail.queue(address, subject.replaceAll("\\s+", " "), body);
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A notice could not be handed to Jira's mail queue", failed);
            return false;
        }
    }
}
