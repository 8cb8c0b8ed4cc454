package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.shared.UserId;

/**
 * Puts reminders of feedback into Jira's mail queue, in the language of the Jira and with times in UTC, since a job runs as
 * nobody.
 */
@Named
public class JiraFeedbackNotifier implements FeedbackNotifier {
    private static final String PAGE = "/plugins/servlet/ballast/strategy?strategyId=";

    private final JiraMailer mailer;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraFeedbackNotifier(
            JiraMailer mailer,
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.mailer = mailer;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public boolean reaches(UserId person) {
        return mailer.reaches(person);
    }

    @Override
    public boolean remind(FeedbackReminder reminder, String strategy, String team) {
        String page =
                PAGE + reminder.strategy().value() + "&team=" + reminder.team().value();
        return mailer.send(
                reminder.to(),
                page,
                address -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.feedback-subject", strategy, team),
                        texts.getText("ballast.mail.feedback-body", strategy, team, end(reminder), address)));
    }

    private String end(FeedbackReminder reminder) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .withZone(ZoneOffset.UTC)
                .format(reminder.until());
    }
}
