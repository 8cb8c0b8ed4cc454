package org.ballast.sandbox.store;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The database as the store uses it: SQL, and transactions that are bound to the thread and shared with others. */
public final class StoreDatabase {

    private final DataSource source;
    private final TransactionOperations transactions;
    private final Dialect dialect;
    private final JdbcClient client;

    private StoreDatabase(DataSource source, TransactionOperations transactions) {
        this.source = source;
        this.transactions = transactions;
        this.dialect = Dialect.of(source);
        this.client = JdbcClient.create(source);
    }

    /** Uses a database with transactions of its own. */
    public static StoreDatabase over(DataSource source) {
        return over(source, new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    /** Uses a database whose transactions are led by somebody else, on the same data source. */
    public static StoreDatabase over(DataSource source, TransactionOperations transactions) {
        return new StoreDatabase(source, transactions);
    }

    public Dialect dialect() {
        return dialect;
    }

    public DataSource source() {
        return source;
    }

    /** Starts a statement with named parameters. */
    public JdbcClient sql() {
        return client;
    }

    /** Runs the work in the thread's transaction, or in a new one when there is none; an exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()), "work returned null");
    }

    /** As {@link #inTransaction(Supplier)}, for work without a result. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /**
     * Inserts in a transaction and says whether it worked; when the row is there already, the transaction stays usable.
     */
    boolean insertUnlessThere(Runnable insert) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Object savepoint = status.createSavepoint();
            try {
                insert.run();
                return true;
            } catch (DuplicateKeyException alreadyThere) {
                status.rollbackToSavepoint(savepoint);
                return false;
            } finally {
                status.releaseSavepoint(savepoint);
            }
        }));
    }
}
