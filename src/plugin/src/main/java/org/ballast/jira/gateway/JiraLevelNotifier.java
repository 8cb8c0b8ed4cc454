package org.ballast.jira.gateway;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.servicelevel.LevelNotifier;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts notices of error budgets, and questions whether a target is still right, into Jira's mail queue. Days are written in
 * the language of the Jira, since a job runs as nobody.
 */
@Named
public class JiraLevelNotifier implements LevelNotifier, ReviewNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(JiraLevelNotifier.class);
    private static final String PAGE = "/plugins/servlet/ballast/flows?departmentId=";

    private final JiraUsers users;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraLevelNotifier(
            JiraUsers users,
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.users = users;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public boolean tell(UserId person, DepartmentId department, String flow, int threshold) {
        return send(
                person,
                department,
                page -> new Mail(
                        texts.getText("ballast.mail.level-subject", flow, threshold),
                        texts.getText("ballast.mail.level-body", flow, threshold, page)));
    }

    @Override
    public boolean reaches(UserId person) {
        return users.emailAddress(person).isPresent();
    }

    @Override
    public boolean remind(TargetReview review, DepartmentId department, String flow, TargetAgreement agreement) {
        return send(
                review.to(),
                department,
                page -> new Mail(
                        texts.getText("ballast.mail.review-subject", flow),
                        texts.getText(
                                "ballast.mail.review-body", flow, day(agreement.on()), agreement.sentence(), page)));
    }

    /** A Jira without this queue costs the mail, not the value that was pushed and not the job. */
    private boolean send(UserId person, DepartmentId department, Function<String, Mail> words) {
        Optional<String> address = users.emailAddress(person);
        if (address.isEmpty()) {
            return false;
        }
        try {
            Mail mail = words.apply(JiraMail.baseUrl() + PAGE + department.value());
            JiraMail.queue(address.get(), mail.subject().replaceAll("\\s+", " "), mail.body());
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A mail about a service level could not be handed to Jira's mail queue", failed);
            return false;
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(authentication.getLocale())
                .format(day);
    }

    /** What a mail says. */
    private record Mail(String subject, String body) {}
}
