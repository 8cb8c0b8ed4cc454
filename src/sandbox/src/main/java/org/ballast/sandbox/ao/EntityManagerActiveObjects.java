package org.ballast.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Maps each call of the service to the entity manager's method of the same name and parameters. */
final class EntityManagerActiveObjects implements InvocationHandler {
    private final EntityManager manager;
    private final TransactionOperations transactions;
    private final Map<Method, Method> targets = new ConcurrentHashMap<>();
    private volatile boolean open;

    EntityManagerActiveObjects(EntityManager manager, TransactionOperations transactions) {
        this.manager = manager;
        this.transactions = transactions;
    }

    ActiveObjects service() {
        ClassLoader loader = ActiveObjects.class.getClassLoader();
        return (ActiveObjects) Proxy.newProxyInstance(loader, new Class<?>[] {ActiveObjects.class}, this);
    }

    void open() {
        open = true;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        if (!open) {
            throw new IllegalStateException(
                    "Active Objects is used before its tables are ready%nMaybe in a constructor? The first safe place is LifecycleAware.onStart."
                            .formatted());
        }
        if (method.getName().equals("executeInTransaction") && arguments != null) {
            TransactionCallback<?> callback = (TransactionCallback<?>) arguments[0];
            return transactions.execute(status -> callback.doInTransaction());
        }
        return call(method, arguments);
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return targets.computeIfAbsent(method, EntityManagerActiveObjects::target)
                    .invoke(manager, arguments);
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof SQLException database) {
                throw new ActiveObjectsException(database);
            }
            throw cause == null ? failed : cause;
        }
    }

    private static Method target(Method method) {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException("the entity manager has no %s".formatted(method), missing);
        }
    }
}
