package com.atlassian.scheduler.config;

/** Source: decompiled atlassian-scheduler. [DEC] */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
