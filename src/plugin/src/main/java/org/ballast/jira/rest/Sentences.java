package org.ballast.jira.rest;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ballast.core.shared.Argument;
import org.ballast.core.shared.Refusal;

/** Says a refusal in the caller's language. */
@Named
public class Sentences {

    private final I18nResolver texts;

    @Inject
    public Sentences(@ComponentImport I18nResolver texts) {
        this.texts = texts;
    }

    /** The sentence without markup; numbers are written as the caller's language does. */
    public String of(Refusal refusal) {
        List<Argument> arguments = refusal.arguments();
        Serializable[] values = new Serializable[arguments.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = value(arguments.get(at));
        }
        return texts.getText(refusal.code(), values);
    }

    private static Serializable value(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Days days) {
            return new BigDecimal(days.value().text());
        }
        return ((Argument.Count) argument).value();
    }
}
