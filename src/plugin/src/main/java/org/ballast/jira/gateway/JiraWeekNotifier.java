package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.Board;
import org.ballast.core.lead.WeekNotifier;
import org.ballast.core.lead.WeekReminder;
import org.ballast.core.shared.UserId;

/** Puts reminders of tech weeks into Jira's mail queue, in the language of the Jira, since a job runs as nobody. */
@Named
public class JiraWeekNotifier implements WeekNotifier {
    private static final String PAGE = "/plugins/servlet/ballast/board?boardId=";

    private final JiraMailer mailer;
    private final I18nResolver texts;

    @Inject
    public JiraWeekNotifier(JiraMailer mailer, @ComponentImport I18nResolver texts) {
        this.mailer = mailer;
        this.texts = texts;
    }

    @Override
    public boolean remind(Board board, UserId to, WeekReminder reminder, int daysLeft) {
        return mailer.send(
                to,
                PAGE + board.id().value(),
                page -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.week-subject", board.name(), daysLeft),
                        texts.getText("ballast.mail.week-body", board.name(), mailer.day(reminder.first()), page)));
    }
}
