package org.ballast.sandbox.osgi;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;
import org.ballast.sandbox.host.HostServices;

/** Makes instances of the host's own classes that a descriptor names, such as Jira's conditions. */
record HostInstances(HostServices services) {

    /** Calls the only constructor with shared services. */
    <T> T create(Class<T> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException("%s must have one public constructor".formatted(type.getName()));
        }
        Object[] arguments = Stream.of(constructors[0].getParameterTypes())
                .map(services::get)
                .toArray();
        try {
            return type.cast(constructors[0].newInstance(arguments));
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("%s can not be made".formatted(type.getName()), failed.getCause());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("%s can not be made".formatted(type.getName()), failed);
        }
    }
}
