package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Held by one thread of one node. Source: decompiled beehive. [DEC] */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
