package org.ballast.sandbox.osgi;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of one bundle, from all of its META-INF/spring/*.xml. */
final class PluginContext implements AutoCloseable {
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private static final ClassLoader HOST = PluginContext.class.getClassLoader();

    private final NamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(HOST);
    private final Bundle bundle;
    private final ComponentIndex index;
    private final BundleClassLoader loader;
    private final GenericApplicationContext context = new GenericApplicationContext();

    PluginContext(Bundle bundle) {
        this.bundle = bundle;
        this.index = new ComponentIndex(new BundleContents(bundle));
        this.loader = new BundleClassLoader(bundle);
    }

    /**
     * Creates all beans and publishes the exported ones.
     *
     * @throws DescriptorException when an import is missing or a bean can not be made
     */
    void refresh() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            context.setClassLoader(loader);
            context.setAllowBeanDefinitionOverriding(false);
            context.getBeanFactory().registerSingleton("bundleContext", bundleContext());
            xmlFiles().forEach(this::load);
            context.refresh();
            index.exports().forEach(this::export);
        } catch (BeansException failed) {
            throw explained(failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private DescriptorException explained(BeansException failed) {
        if (failed.getRootCause() instanceof DescriptorException cause) {
            return cause;
        }
        return new DescriptorException(
                "the beans of %s can not be made: %s".formatted(bundle.getSymbolicName(), failed.getMessage()), failed);
    }

    private List<URL> xmlFiles() {
        Enumeration<URL> entries = bundle.findEntries("META-INF/spring", "*.xml", false);
        return entries == null ? List.of() : Collections.list(entries);
    }

    private void load(URL xml) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setEntityResolver(new DelegatingEntityResolver(HOST));
        reader.setNamespaceHandlerResolver(uri -> uri.equals(SCANNER) ? scanner() : springs.resolve(uri));
        reader.loadBeanDefinitions(new UrlResource(xml));
    }

    private NamespaceHandlerSupport scanner() {
        NamespaceHandlerSupport handler = new NamespaceHandlerSupport() {
            @Override
            public void init() {
                registerBeanDefinitionParser("scan-indexes", new ScanIndexesParser(PluginContext.this));
            }
        };
        handler.init();
        return handler;
    }

    private void export(ComponentIndex.Entry entry) {
        Class<?> type = load(entry.className());
        Object bean = context.getBean(type);
        String[] interfaces =
                entry.detail().isEmpty() ? allInterfaces(type) : entry.detail().split(",");
        bundleContext().registerService(interfaces, bean, null);
    }

    private static String[] allInterfaces(Class<?> type) {
        return Stream.of(type.getInterfaces()).map(Class::getName).toArray(String[]::new);
    }

    ComponentIndex index() {
        return index;
    }

    BundleContext bundleContext() {
        return bundle.getBundleContext();
    }

    Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException absent) {
            throw new DescriptorException(
                    "%s neither has nor imports the class %s".formatted(bundle.getSymbolicName(), className), absent);
        }
    }

    /** A new instance, wired from the beans. */
    <T> T create(Class<T> type) {
        return context.getAutowireCapableBeanFactory().createBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
