package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminder;

/** Puts what waits for owners into Jira's mail queue, in the language of the Jira, since a job runs as nobody. */
@Named
public class JiraOwnerNotifier implements OwnerNotifier {
    private static final String PAGE = "/plugins/servlet/ballast/strategy?strategyId=";

    private final JiraMailer mailer;
    private final I18nResolver texts;

    @Inject
    public JiraOwnerNotifier(JiraMailer mailer, @ComponentImport I18nResolver texts) {
        this.mailer = mailer;
        this.texts = texts;
    }

    @Override
    public boolean reaches(UserId person) {
        return mailer.reaches(person);
    }

    @Override
    public boolean remind(
            OwnerReminder reminder, String strategy, List<Refusal> duties, Optional<CapacityShortfall> shortfall) {
        String waiting = Stream.concat(duties.stream().map(this::sentence), shortfall.map(this::sentence).stream())
                .collect(Collectors.joining("\n"));
        return mailer.send(
                reminder.to(),
                PAGE + reminder.strategy().value(),
                page -> new JiraMailer.Mail(
                        texts.getText("ballast.mail.owner-subject", strategy),
                        texts.getText("ballast.mail.owner-body", strategy, waiting, page)));
    }

    /** Duties count and name nothing else. */
    private String sentence(Refusal duty) {
        Serializable[] counts = duty.arguments().stream()
                .map(argument -> ((Argument.Count) argument).value())
                .toArray(Serializable[]::new);
        return texts.getText(duty.code(), counts);
    }

    private String sentence(CapacityShortfall shortfall) {
        return texts.getText(
                shortfall.partly() ? "ballast.mail.owner-capacity-partly" : "ballast.mail.owner-capacity",
                new BigDecimal(shortfall.needed().text()),
                new BigDecimal(shortfall.given().text()),
                mailer.day(shortfall.from()),
                mailer.day(shortfall.until()));
    }
}
