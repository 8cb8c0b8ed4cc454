package org.ballast.sandbox.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells a listener of every statement that is executed; without a listener it stays out of the way. */
public final class StatementWatch extends DelegatingDataSource {
    private volatile @Nullable Consumer<String> listener;

    StatementWatch(DataSource watched) {
        super(watched);
    }

    /** From now on the listener hears the SQL of every statement of connections that are taken from the pool. */
    public void listen(Consumer<String> newListener) {
        listener = newListener;
    }

    /** Listens no more. */
    public void stop() {
        listener = null;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Consumer<String> present = listener;
        return present == null
                ? connection
                : proxy(Connection.class, (method, arguments) -> onConnection(connection, method, arguments, present));
    }

    private static @Nullable Object onConnection(
            Connection connection, Method method, @Nullable Object[] arguments, Consumer<String> present)
            throws Throwable {
        Object result = call(connection, method, arguments);
        if (result instanceof PreparedStatement prepared && arguments.length > 0) {
            String sql = String.valueOf(arguments[0]);
            return proxy(
                    PreparedStatement.class, (inner, values) -> onStatement(prepared, inner, values, sql, present));
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, (inner, values) -> onStatement(statement, inner, values, "", present));
        }
        return result;
    }

    private static @Nullable Object onStatement(
            Statement statement, Method method, @Nullable Object[] arguments, String sql, Consumer<String> present)
            throws Throwable {
        if (method.getName().startsWith("execute")) {
            present.accept(sql.isEmpty() && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
        }
        return call(statement, method, arguments);
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? StatementWatch.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handler.on(method, arguments == null ? new Object[0] : arguments)));
    }

    private interface Handler {
        @Nullable
        Object on(Method method, @Nullable Object[] arguments) throws Throwable;
    }
}
