package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.LeadNotifier;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.shared.UserId;

/**
 * Puts reminders into Jira's mail queue, in the language of the Jira, since a job runs as nobody. Jira sends what is in the queue if
 * an administrator has set up outgoing mail.
 */
@Named
public class JiraLeadNotifier implements LeadNotifier {
    private static final String PAGE = "/plugins/servlet/ballast/round?boardId=";

    private final JiraMailer mailer;
    private final I18nResolver texts;

    @Inject
    public JiraLeadNotifier(JiraMailer mailer, @ComponentImport I18nResolver texts) {
        this.mailer = mailer;
        this.texts = texts;
    }

    @Override
    public boolean remind(Board board, UserId to, RoundReminder reminder, int daysLeft) {
        return mailer.send(
                to,
                PAGE + board.id().value(),
                page -> new JiraMailer.Mail(
                        subject(board, reminder, daysLeft),
                        texts.getText("ballast.mail.round-body", board.name(), mailer.day(reminder.due()), page)));
    }

    private String subject(Board board, RoundReminder reminder, int daysLeft) {
        return switch (reminder.urgency()) {
            case OVERDUE -> texts.getText("ballast.mail.round-overdue", board.name(), -daysLeft);
            case TODAY -> texts.getText("ballast.mail.round-today", board.name());
            default -> texts.getText("ballast.mail.round-due", board.name(), daysLeft);
        };
    }
}
