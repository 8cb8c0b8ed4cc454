package org.ballast.sandbox.store;

/**
 * A person who can be named in the stand-in Jira.
 *
 * @param id never changes, also when the person is renamed
 * @param key as Jira's user key: {@code JIRAUSER10001}; stays when the name changes
 * @param name what the person types to log in, lower case
 * @param timeZone a zone id such as {@code Europe/Berlin}
 * @param locale a language tag such as {@code en-US}
 */
public record UserRow(
        long id,
        String key,
        String name,
        String displayName,
        String email,
        boolean active,
        String timeZone,
        String locale) {}
