package org.ballast.sandbox.ao;

import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.ballast.sandbox.database.Database;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Makes Active Objects' entity managers. */
final class EntityManagers {
    private EntityManagers() {}

    /** An entity manager for the tables with a prefix such as {@code AO_1FA2A8}. */
    static EntityManager of(Database database, String prefix) {
        return new EntityManager(provider(database), new Configuration(prefix));
    }

    private static DatabaseProvider provider(Database database) {
        DisposableDataSource dataSource = new SharedDataSource(database);
        return switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(dataSource, "PUBLIC");
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(dataSource, "public");
            case MARIADB -> new MySQLDatabaseProvider(dataSource);
        };
    }

    /** The host's connections; they end with the host, not with the entity manager. */
    private static final class SharedDataSource extends DelegatingDataSource implements DisposableDataSource {
        SharedDataSource(Database database) {
            super(database.dataSource());
        }

        @Override
        public void dispose() {}
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // the interface still asks
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + "_" + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
