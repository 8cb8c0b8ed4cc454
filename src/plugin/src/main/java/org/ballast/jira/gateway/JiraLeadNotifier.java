package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadNotifier;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.shared.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts reminders into Jira's mail queue, in the language of the Jira, since a job runs as nobody. Jira sends what is in the queue if
 * an administrator has set up outgoing mail.
 */
@Named
public class JiraLeadNotifier implements LeadNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(JiraLeadNotifier.class);
    private static final String PAGE = "/plugins/servlet/ballast/round?boardId=";

    private final JiraUsers users;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraLeadNotifier(
            JiraUsers users,
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public boolean remind(Board board, UserId to, RoundReminder reminder, int daysLeft) {
        Optional<String> address = users.emailAddress(to);
        return address.isPresent() && queue(address.get(), board, reminder, daysLeft);
    }

    /** A Jira without this queue costs the mail, not the job. */
    private boolean queue(String address, Board board, RoundReminder reminder, int daysLeft) {
        try {
            String page = JiraMail.baseUrl() + PAGE + board.id().value();
            String body = texts.getText("ballast.mail.round-body", board.name(), day(reminder), page);
            JiraMail.queue(address, subject(board, reminder, daysLeft), body);
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A reminder could not be handed to Jira's mail queue", failed);
            return false;
        }
    }

    private String subject(Board board, RoundReminder reminder, int daysLeft) {
        String subject = switch (reminder.urgency()) {
            case OVERDUE -> texts.getText("ballast.mail.round-overdue", board.name(), -daysLeft);
            case TODAY -> texts.getText("ballast.mail.round-today", board.name());
            default -> texts.getText("ballast.mail.round-due", board.name(), daysLeft);
        };
        return subject.replaceAll("\\s+", " ");
    }

    private String day(RoundReminder reminder) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .format(reminder.due());
    }
}
