package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.shared.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts reminders of feedback into Jira's mail queue, in the language of the Jira and with times in UTC, since a job runs as
 * nobody.
 */
@Named
public class JiraFeedbackNotifier implements FeedbackNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(JiraFeedbackNotifier.class);
    private static final String PAGE = "/plugins/servlet/ballast/strategy?strategyId=";

    private final JiraUsers users;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraFeedbackNotifier(
            JiraUsers users,
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public boolean reaches(UserId person) {
        return users.emailAddress(person).isPresent();
    }

    @Override
    public boolean remind(FeedbackReminder reminder, String strategy, String team) {
        Optional<String> address = users.emailAddress(reminder.to());
        return address.isPresent() && queue(address.get(), reminder, strategy, team);
    }

    /** A Jira without this queue costs the mail, not the job. */
    private boolean queue(String address, FeedbackReminder reminder, String strategy, String team) {
        try {
            String page = JiraMail.baseUrl() + PAGE + reminder.strategy().value() + "&team="
                    + reminder.team().value();
            String subject = texts.getText("ballast.mail.feedback-subject", strategy, team);
            String body = texts.getText("ballast.mail.feedback-body", strategy, team, end(reminder), page);
            JiraMail.queue(address, subject.replaceAll("\\s+", " "), body);
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A reminder could not be handed to Jira's mail queue", failed);
            return false;
        }
    }

    private String end(FeedbackReminder reminder) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .withZone(ZoneOffset.UTC)
                .format(reminder.until());
    }
}
