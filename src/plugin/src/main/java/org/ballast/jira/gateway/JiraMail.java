package org.ballast.jira.gateway;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;

/**
 * Jira's mail queue. The only class that names Atlassian's mail types, whose packages the bundle imports only if they are there, so
 * that it is first loaded when a mail is to be sent.
 */
final class JiraMail {

    private JiraMail() {}

    /** Where people reach this Jira, without a slash at its end. */
    static String baseUrl() {
        return ComponentAccessor.getApplicationProperties().getString("jira.baseurl");
    }

    /** Hands a mail over; Jira sends it when its mail service next runs, if outgoing mail is set up. */
    static void queue(String address, String subject, String body) {
        Email mail = new Email(address);
        mail.setSubject(subject);
        mail.setBody(body);
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
    }
}
