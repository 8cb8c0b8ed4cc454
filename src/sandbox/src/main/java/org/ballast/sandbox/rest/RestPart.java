package org.ballast.sandbox.rest;

import org.ballast.sandbox.host.Host;
import org.ballast.sandbox.host.HostPart;
import org.ballast.sandbox.jira.IssueProperties;
import org.ballast.sandbox.jira.JiraPart;
import org.ballast.sandbox.search.PropertyIndex;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The part of the host that speaks Jira's public REST. */
public final class RestPart implements HostPart {

    private final JiraPart jira;

    /** Needs the part that knows issues, which attaches first. */
    public RestPart(JiraPart jira) {
        this.jira = jira;
    }

    @Override
    public void attach(Host host) {
        Beans beans = new Beans(
                new Visit(jira.store(), jira.search(), jira.boardIssues(), jira.authentication()),
                new IssueProperties(jira.store(), jira.index()),
                jira.index());
        host.http()
                .servlet(
                        "/rest/api/2/*",
                        servlet(
                                beans,
                                IssueResource.class,
                                IssuePropertyResource.class,
                                IssueLinkResource.class,
                                SearchResource.class,
                                DirectoryResource.class))
                .servlet(
                        "/rest/agile/1.0/*",
                        servlet(
                                beans,
                                BoardResource.class,
                                SprintResource.class,
                                BacklogResource.class,
                                EstimationResource.class));
    }

    /** What resources are made with. */
    private static final class Beans extends AbstractBinder {
        private final Visit visit;
        private final IssueProperties properties;
        private final PropertyIndex index;

        Beans(Visit visit, IssueProperties properties, PropertyIndex index) {
            this.visit = visit;
            this.properties = properties;
            this.index = index;
        }

        @Override
        protected void configure() {
            bind(visit).to(Visit.class);
            bind(properties).to(IssueProperties.class);
            bind(index).to(PropertyIndex.class);
        }
    }

    private static ServletContainer servlet(Beans beans, Class<?>... resources) {
        ResourceConfig config = new ResourceConfig(resources);
        config.register(beans);
        Refusals.registerIn(config);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        return new ServletContainer(config);
    }
}
