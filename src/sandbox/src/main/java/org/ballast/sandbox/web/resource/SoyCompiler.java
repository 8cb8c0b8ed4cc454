package org.ballast.sandbox.web.resource;

/** Turns Soy files into JavaScript. */
@FunctionalInterface
public interface SoyCompiler {

    /**
     * The functions of all templates of a file.
     *
     * @param source the file's content
     * @param path where it is in the plugin, for messages
     */
    String toJavaScript(String source, String path);
}
