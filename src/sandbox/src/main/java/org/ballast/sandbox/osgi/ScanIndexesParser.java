package org.ballast.sandbox.osgi;

import org.ballast.sandbox.descriptor.DescriptorException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;

/** {@code <atlassian-scanner:scan-indexes/>}: beans and imported services from the plugin's index files. */
final class ScanIndexesParser implements BeanDefinitionParser {
    private final PluginContext plugin;

    ScanIndexesParser(PluginContext plugin) {
        this.plugin = plugin;
    }

    @Override
    public @Nullable BeanDefinition parse(Element element, ParserContext parserContext) {
        BeanDefinitionRegistry registry = parserContext.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        ComponentIndex index = plugin.index();
        for (ComponentIndex.Entry entry : index.components()) {
            register(registry, entry, new RootBeanDefinition(entry.className()));
        }
        for (ComponentIndex.Entry entry : index.primaryComponents()) {
            RootBeanDefinition bean = new RootBeanDefinition(entry.className());
            bean.setPrimary(true);
            register(registry, entry, bean);
        }
        for (ComponentIndex.Entry entry : index.imports()) {
            register(registry, entry, imported(entry));
        }
        return null;
    }

    private BeanDefinition imported(ComponentIndex.Entry entry) {
        Class<?> type = plugin.load(entry.className());
        Object proxy = ServiceProxy.of(plugin.bundleContext(), type, entry);
        return definition(type, proxy);
    }

    private static <T> RootBeanDefinition definition(Class<T> type, Object instance) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setTargetType(type);
        definition.setInstanceSupplier(() -> type.cast(instance));
        return definition;
    }

    private static void register(BeanDefinitionRegistry registry, ComponentIndex.Entry entry, BeanDefinition bean) {
        if (registry.containsBeanDefinition(entry.beanName())) {
            throw new DescriptorException(
                    "%s another bean is named %s already".formatted(entry.place(), entry.beanName()));
        }
        registry.registerBeanDefinition(entry.beanName(), bean);
    }
}
