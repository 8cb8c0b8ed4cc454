package org.ballast.sandbox.host;

import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a part of the sandbox gets to work with.
 *
 * @param options what the sandbox was started with
 * @param dataSource connections to the database of the host and of all plugins; inside {@code transactions} every
 *     connection is the transaction's own
 * @param transactions runs work in the thread's transaction (READ COMMITTED); nested calls join; an exception rolls
 *     back the whole
 * @param services services for plugins
 * @param http servlets and filters
 * @param plugins installed plugins; empty while parts attach
 */
public record Host(
        SandboxOptions options,
        DataSource dataSource,
        TransactionOperations transactions,
        HostServices services,
        HttpModules http,
        Plugins plugins) {}
