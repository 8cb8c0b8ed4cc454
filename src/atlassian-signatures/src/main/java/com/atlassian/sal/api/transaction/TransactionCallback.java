package com.atlassian.sal.api.transaction;

/**
 * Work in a transaction.
 *
 * <p>Source: atlassian-labs/atlassian-slack-integration-server [J11]; decompiled SAL. [DEC]
 */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
