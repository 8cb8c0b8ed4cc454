package com.atlassian.beehive;

/** Source: decompiled beehive. [DEC] */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
