package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.servicelevel.LevelNotifier;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;

/**
 * Puts notices of error budgets, and questions whether a target is still right, into Jira's mail queue. Days are written in
 * the language of the Jira, since a job runs as nobody.
 */
@Named
public class JiraLevelNotifier implements LevelNotifier, ReviewNotifier {
    private static final String PAGE = "/plugins/servlet/ballast/flows?departmentId=";

    private final JiraMailer mailer;
    private final I18nResolver texts;

    @Inject
    public JiraLevelNotifier(JiraMailer mailer, @ComponentImport I18nResolver texts) {
        this.mailer = mailer;
        this.texts = texts;
    }

    @Override
    public boolean tell(UserId person, DepartmentId department, String flow, int threshold) {
        return mailer.send(
                person,
                PAGE + department.value(),
                page -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.level-subject", flow, threshold),
                        texts.getText("ballast.mail.level-body", flow, threshold, page)));
    }

    @Override
    public boolean reaches(UserId person) {
        return mailer.reaches(person);
    }

    @Override
    public boolean remind(TargetReview review, DepartmentId department, String flow, TargetAgreement agreement) {
        return mailer.send(
                review.to(),
                PAGE + department.value(),
                page -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.review-subject", flow),
                        texts.getText(
                                "ballast.mail.review-body",
                                flow,
                                mailer.day(agreement.on()),
                                agreement.sentence(),
                                page)));
    }
}
