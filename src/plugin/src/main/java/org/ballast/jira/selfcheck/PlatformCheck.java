package org.ballast.jira.selfcheck;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

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
                problems.addAll(problems(entry.split("\t", -1)));
            }
        }
        return problems;
    }

    private List<String> problems(String[] entry) {
        String type = entry[1];
        try {
            Class<?> owner = Class.forName(type, false, loader);
            return switch (entry[0]) {
                case "type" -> List.of();
                case "interface" -> owner.isInterface() ? List.of() : List.of(type + " (no interface)");
                case "class" -> owner.isInterface() ? List.of(type + " (no class)") : List.of();
                case "extends" -> unimplemented(owner);
                default -> member(entry[0], owner, entry[2], entry[3]);
            };
        } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
            return List.of(entry.length < 4 ? type : type + "." + entry[2] + " " + entry[3]);
        }
    }

    private List<String> member(String kind, Class<?> owner, String name, String descriptor)
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
            return kind.equals("inherited") ? List.of() : List.of(owner.getName() + "." + name + " (hidden)");
        }
        return List.of();
    }

    private MethodType methodType(String descriptor) {
        return MethodType.fromMethodDescriptorString(descriptor, loader);
    }

    private Class<?> fieldType(String descriptor) {
        return MethodType.fromMethodDescriptorString("()" + descriptor, loader).returnType();
    }

    private static List<String> unimplemented(Class<?> ours) {
        List<String> problems = new ArrayList<>();
        for (Method method : ours.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                problems.add(ours.getName() + " lacks " + method.toGenericString());
            }
        }
        return problems;
    }
}
