package org.ballast.sandbox.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.ballast.sandbox.host.DatabaseKind;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pool over a database server. Inside a transaction all work of a thread shares one connection, nested calls join
 * and one failure rolls back the whole; outside, every statement commits at once.
 */
public final class Database implements AutoCloseable {
    private static final int POOL_SIZE = 32;

    private final DatabaseServer server;
    private final HikariDataSource pool;
    private final StatementWatch watch;
    private final DataSource dataSource;
    private final TransactionOperations transactions;

    private Database(DatabaseServer server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
        this.watch = new StatementWatch(pool);
        this.dataSource = new TransactionAwareDataSourceProxy(watch);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(watch));
    }

    /** Connects to a database of a running server; closing the result closes the server too. */
    public static Database connect(DatabaseServer server, String name) {
        JdbcAddress address = server.database(name);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setPoolName("sandbox");
        return new Database(server, new HikariDataSource(config));
    }

    /** Which product runs below. */
    public DatabaseKind kind() {
        return server.kind();
    }

    /** Connections; inside {@link #transactions()} they are the transaction's own. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Connections of their own, whatever transaction the thread is in. */
    public DataSource pool() {
        return watch;
    }

    /** Where somebody can listen to the SQL of all others. */
    public StatementWatch statements() {
        return watch;
    }

    /** Transactions bound to the thread. */
    public TransactionOperations transactions() {
        return transactions;
    }

    @Override
    public void close() {
        pool.close();
        server.close();
    }
}
