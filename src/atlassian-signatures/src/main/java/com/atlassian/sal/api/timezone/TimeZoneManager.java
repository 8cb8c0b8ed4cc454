package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * The time zones of people and of this Jira.
 *
 * <p>Source: decompiled SAL (the interface itself), called the same way by Atlassian Connect's iframe URLs. [DEC] Jira has
 * offered it as a service since 4.4 (JiraTimeZoneManager). [OLD]
 */
public interface TimeZoneManager {
    /** The zone that the person who is logged in chose in the profile, otherwise Jira's; never null. */
    TimeZone getUserTimeZone();
}
