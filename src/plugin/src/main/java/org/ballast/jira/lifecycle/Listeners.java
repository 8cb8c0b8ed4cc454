package org.ballast.jira.lifecycle;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to Jira's events. Where a Jira lacks the type of one, the others are heard all the same. */
@Named
public class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final EventPublisher events;
    private final List<Object> listeners;

    @Inject
    public Listeners(@ComponentImport EventPublisher events, IssueListener issues, ProjectListener projects) {
        this.events = events;
        this.listeners = List.of(issues, projects);
    }

    void start() {
        for (Object listener : listeners) {
            try {
                events.register(listener);
            } catch (LinkageError e) {
                LOG.warn("{} hears nothing from this Jira; the nightly repair does its work", listener, e);
            }
        }
    }

    void stop() {
        listeners.forEach(events::unregister);
    }
}
