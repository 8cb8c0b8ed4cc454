package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.shared.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts mails to people into Jira's mail queue. A Jira without this queue costs the mail, not the value, job or request that led to
 * it.
 */
@Named
public class JiraMailer {
    private static final Logger LOG = LoggerFactory.getLogger(JiraMailer.class);

    private final JiraUsers users;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraMailer(JiraUsers users, @ComponentImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    /** Whether the person is there and has an address. */
    public boolean reaches(UserId person) {
        return users.emailAddress(person).isPresent();
    }

    /**
     * Hands a mail over; whether that was possible.
     *
     * @param page the page that it is about, from the slash behind Jira's own address on
     * @param words writes the mail around the whole address of the page
     */
    public boolean send(UserId to, String page, Function<String, Mail> words) {
        Optional<String> address = users.emailAddress(to);
        if (address.isEmpty()) {
            return false;
        }
        try {
            Mail mail = words.apply(JiraMail.baseUrl() + page);
            JiraMail.queue(address.get(), mail.subject().replaceAll("\\s+", " "), mail.body());
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A mail could not be handed to Jira's mail queue", failed);
            return false;
        }
    }

    /** A day as mails write it: in the language of the Jira where a job sends them, since a job runs as nobody. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .format(day);
    }

    /**
     * What a mail says.
     *
     * @param subject its white space becomes one space each, since a subject has one line
     */
    public record Mail(String subject, String body) {}
}
