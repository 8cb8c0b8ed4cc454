package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraWeekNotifier(
            JiraMailer mailer,
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.mailer = mailer;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public boolean remind(Board board, UserId to, WeekReminder reminder, int daysLeft) {
        return mailer.send(
                to,
                PAGE + board.id().value(),
                page -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.week-subject", board.name(), daysLeft),
                        texts.getText("ballast.mail.week-body", board.name(), day(reminder), page)));
    }

    private String day(WeekReminder reminder) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .format(reminder.first());
    }
}
