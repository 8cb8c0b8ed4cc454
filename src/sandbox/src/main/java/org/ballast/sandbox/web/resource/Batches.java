package org.ballast.sandbox.web.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballast.sandbox.descriptor.PluginModule.Resource;

/** All scripts, or all styles, of a module in one file, as Jira serves them; made once per language. */
final class Batches {
    private final Map<String, Batch> made = new ConcurrentHashMap<>();
    private final Transformers transformers;

    Batches(Transformers transformers) {
        this.transformers = transformers;
    }

    /**
     * A file for the browser.
     *
     * @param hash of the content; part of the address, so that browsers keep the file until it changes
     */
    record Batch(String content, String hash) {}

    /** The scripts ({@code js}) or styles ({@code css}) of a module; empty when it has none. */
    Optional<Batch> batch(ModuleRef ref, String type, Locale locale) {
        List<Resource> files = ref.module().resources().stream()
                .filter(resource -> resource.type().equals("download"))
                .filter(resource -> resource.name().endsWith("." + type))
                .toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String id = ref.completeKey() + '.' + type + '/' + locale.toLanguageTag();
        return Optional.of(made.computeIfAbsent(id, missing -> make(ref, type, files, locale)));
    }

    /** One file of a module, transformed when it is text with a transformer; empty when the module does not have it. */
    Optional<byte[]> single(ModuleRef ref, String name, Locale locale) {
        for (Resource resource : ref.module().resources()) {
            if (resource.name().equals(name)) {
                return Optional.of(
                        isText(name)
                                ? transformed(ref, resource, locale).getBytes(StandardCharsets.UTF_8)
                                : bytes(ref, resource.location()));
            }
            if (resource.name().endsWith("/") && name.startsWith(resource.name())) {
                String rest = name.substring(resource.name().length());
                String folder = resource.location().endsWith("/") ? resource.location() : resource.location() + "/";
                return ref.plugin().resource(folder + rest).map(Batches::read);
            }
        }
        return Optional.empty();
    }

    /** Reads and transforms everything of a module once, to find what is broken. */
    void check(ModuleRef ref, Locale locale) {
        for (Resource resource : ref.module().resources()) {
            if (resource.type().equals("download") && isText(resource.name())) {
                transformed(ref, resource, locale);
            }
        }
    }

    private Batch make(ModuleRef ref, String type, List<Resource> files, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (Resource file : files) {
            out.append("/* %s: %s */\n".formatted(ref.completeKey(), file.location()));
            String content = transformed(ref, file, locale);
            if (type.equals("js")) {
                out.append("try {\n").append(content).append("\n} catch (failed) { console.error(failed); }\n");
            } else {
                out.append(content).append('\n');
            }
        }
        String content = out.toString();
        return new Batch(content, hash(content));
    }

    private String transformed(ModuleRef ref, Resource resource, Locale locale) {
        String content = new String(bytes(ref, resource.location()), StandardCharsets.UTF_8);
        return transformers.transform(ref, resource, content, locale);
    }

    private static boolean isText(String name) {
        return name.endsWith(".js") || name.endsWith(".css");
    }

    private static byte[] bytes(ModuleRef ref, String location) {
        return ref.plugin()
                .resource(location)
                .map(Batches::read)
                .orElseThrow(() -> new IllegalStateException(
                        "%s names the file %s, which the plugin's jar lacks".formatted(ref.completeKey(), location)));
    }

    private static byte[] read(InputStream input) {
        try (input) {
            return input.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
