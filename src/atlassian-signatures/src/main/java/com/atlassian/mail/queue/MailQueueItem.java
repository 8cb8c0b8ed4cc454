package com.atlassian.mail.queue;

/**
 * Something that the queue sends; we never implement it.
 *
 * <p>Source: the published class files of atlassian-mail as decompiled by others. [DEC]
 */
public interface MailQueueItem {
    String getSubject();
}
