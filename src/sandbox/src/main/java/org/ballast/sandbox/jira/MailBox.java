package org.ballast.sandbox.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail queue that sends nothing and keeps everything. */
public final class MailBox implements MailQueue {
    private final List<Email> mails = new CopyOnWriteArrayList<>();

    @Override
    public void addItem(MailQueueItem item) {
        mails.add(((SingleMailQueueItem) item).email());
    }

    /** What was put into the queue, oldest first. */
    public List<Email> mails() {
        return List.copyOf(mails);
    }
}
