package org.ballast.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;

/** Says a refusal in the caller's language. */
@Named
public class Sentences {

    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager zones;

    @Inject
    public Sentences(
            @ComponentImport I18nResolver texts,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport TimeZoneManager zones) {
        this.texts = texts;
        this.authentication = authentication;
        this.zones = zones;
    }

    /** The sentence without markup; numbers and dates are written as the caller's language does, in the caller's zone. */
    public String of(Refusal refusal) {
        List<Argument> arguments = refusal.arguments();
        Serializable[] values = new Serializable[arguments.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(arguments.get(at));
        }
        return texts.getText(refusal.code(), values);
    }

    private Serializable value(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Days days) {
            return new BigDecimal(days.value().text());
        }
        if (argument instanceof Argument.Moment moment) {
            return day(moment.value());
        }
        return ((Argument.Count) argument).value();
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(authentication.getLocale())
                .format(moment.atZone(zones.getUserTimeZone().toZoneId()));
    }
}
