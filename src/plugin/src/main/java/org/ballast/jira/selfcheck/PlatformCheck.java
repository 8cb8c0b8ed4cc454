package org.ballast.jira.selfcheck;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves what the class files use of Atlassian's packages, the way the virtual machine would do at the first call. The
 * list is made by the build; its lines are described there (PlatformCalls).
 */
final class PlatformCheck {
    private final ClassLoader loader;

    PlatformCheck(ClassLoader loader) {
        this.loader = loader;
    }

    /** The entries that do not resolve, each as a line that names the type or member. */
    List<String> problems(List<String> entries) {
        List<String> problems = new ArrayList<>();
        for (String entry : entries) {
            if (!entry.isBlank()) {
                problem(entry.split("\t", -1)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<String> problem(String[] entry) {
        String type = entry[1];
        try {
            Class<?> owner = Class.forName(type, false, loader);
            return switch (entry[0]) {
                case "type" -> Optional.empty();
                case "interface" -> owner.isInterface() ? Optional.empty() : Optional.of(type + " (no interface)");
                case "class" -> owner.isInterface() ? Optional.of(type + " (no class)") : Optional.empty();
                case "extends" -> unimplemented(owner);
                default -> member(entry[0], owner, entry[2], entry[3]);
            };
        } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
            return Optional.of(entry.length < 4 ? type : type + "." + entry[2] + " " + entry[3]);
        }
    }

    private Optional<String> member(String kind, Class<?> owner, String name, String descriptor)
            throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            switch (kind) {
                case "field" -> lookup.findStaticGetter(owner, name, fieldType(descriptor));
                case "new" -> lookup.findConstructor(owner, methodType(descriptor));
                case "static" -> lookup.findStatic(owner, name, methodType(descriptor));
                default -> lookup.findVirtual(owner, name, methodType(descriptor));
            }
        } catch (IllegalAccessException e) {
            // It is there, but protected: fine for our own subclass, whose call the compiler has checked.
            return kind.equals("inherited")
                    ? Optional.empty()
                    : Optional.of(owner.getName() + "." + name + " (hidden)");
        }
        return Optional.empty();
    }

    private MethodType methodType(String descriptor) {
        return MethodType.fromMethodDescriptorString(descriptor, loader);
    }

    private Class<?> fieldType(String descriptor) {
        return MethodType.fromMethodDescriptorString("()" + descriptor, loader).returnType();
    }

    private static Optional<String> unimplemented(Class<?> ours) {
        for (Method method : ours.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                return Optional.of(ours.getName() + " lacks " + method.toGenericString());
            }
        }
        return Optional.empty();
    }
}
