package org.ballast.jira.gateway;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what waits for owners into Jira's mail queue, in the language of the Jira, since a job runs as nobody. */
@Named
public class JiraOwnerNotifier implements OwnerNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(JiraOwnerNotifier.class);
    private static final String PAGE = "/plugins/servlet/ballast/strategy?strategyId=";

    private final JiraUsers users;
    private final I18nResolver texts;

    @Inject
    public JiraOwnerNotifier(JiraUsers users, @ComponentImport I18nResolver texts) {
        this.users = users;
        this.texts = texts;
    }

    @Override
    public boolean reaches(UserId person) {
        return users.emailAddress(person).isPresent();
    }

    @Override
    public boolean remind(OwnerReminder reminder, String strategy, List<Refusal> duties) {
        Optional<String> address = users.emailAddress(reminder.to());
        return address.isPresent() && queue(address.get(), reminder, strategy, duties);
    }

    /** A Jira without this queue costs the mail, not the job. */
    private boolean queue(String address, OwnerReminder reminder, String strategy, List<Refusal> duties) {
        try {
            String page = JiraMail.baseUrl() + PAGE + reminder.strategy().value();
            String waiting = duties.stream().map(this::sentence).collect(Collectors.joining("\n"));
            String subject = texts.getText("ballast.mail.owner-subject", strategy);
            String body = texts.getText("ballast.mail.owner-body", strategy, waiting, page);
            JiraMail.queue(address, subject.replaceAll("\\s+", " "), body);
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A reminder could not be handed to Jira's mail queue", failed);
            return false;
        }
    }

    /** Duties count and name nothing else. */
    private String sentence(Refusal duty) {
        Serializable[] counts = duty.arguments().stream()
                .map(argument -> ((Argument.Count) argument).value())
                .toArray(Serializable[]::new);
        return texts.getText(duty.code(), counts);
    }
}
