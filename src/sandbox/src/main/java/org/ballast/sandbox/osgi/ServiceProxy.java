package org.ballast.sandbox.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** What a bundle gets for an imported service: a proxy that shows nothing of the host's class behind it. */
final class ServiceProxy implements InvocationHandler {
    private final Class<?> type;
    private final Object service;

    private ServiceProxy(Class<?> type, Object service) {
        this.type = type;
        this.service = service;
    }

    /**
     * The proxy for an import.
     *
     * @throws DescriptorException when the host offers no such service
     */
    static Object of(BundleContext context, Class<?> type, ComponentIndex.Entry entry) {
        ServiceReference<?> reference = context.getServiceReference(type.getName());
        Object service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new DescriptorException("%s the sandbox offers no such service".formatted(entry.place()));
        }
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ServiceProxy(type, service));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "service " + type.getName();
        };
    }
}
