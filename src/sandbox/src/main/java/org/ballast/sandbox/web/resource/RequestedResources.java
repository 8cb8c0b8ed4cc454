package org.ballast.sandbox.web.resource;

import com.atlassian.webresource.api.assembler.RequiredResources;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the page that is being made has asked for so far. */
final class RequestedResources implements RequiredResources {
    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();

    @Override
    public RequiredResources requireWebResource(String completeModuleKey) {
        modules.add(completeModuleKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        contexts.add(context);
        return this;
    }

    Set<String> modules() {
        return modules;
    }

    Set<String> contexts() {
        return contexts;
    }
}
