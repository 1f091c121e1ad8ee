package hallucination.survey;

import hallucination.survey.server.Connections;
import hallucination.survey.server.ErrorAdvice;
import hallucination.survey.server.PageController;
import hallucination.survey.server.QueryLog;
import hallucination.survey.server.SecurityHeaders;
import hallucination.survey.server.SparqlController;
import hallucination.survey.sparql.QueryService;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Wires the server: the only place where beans are declared. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(SparqlSettings.class)
class ServerConfiguration {
  @Bean
  QueryService queryService(SparqlSettings settings) {
    return new QueryService(
        settings.limits(), WorkerLaunch.command(settings.limits().workerMemory()));
  }

  @Bean
  SparqlController sparqlController(
      SnapshotSource snapshots, QueryService queries, SparqlSettings settings) {
    return new SparqlController(snapshots, queries, new QueryLog(settings.logTexts()));
  }

  /** Makes the first worker while nobody waits for it. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> warmUp(
      SnapshotSource snapshots, QueryService queries) {
    return ready -> queries.warm(snapshots.get().data());
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> connections() {
    return factory -> factory.setProtocol(Connections.class.getName());
  }

  @Bean
  PageController pageController(SnapshotSource snapshots) {
    return new PageController(snapshots);
  }

  @Bean
  ErrorAdvice errorAdvice(SnapshotSource snapshots) {
    return new ErrorAdvice(snapshots);
  }

  @Bean
  SecurityHeaders securityHeaders() {
    return new SecurityHeaders();
  }
}
