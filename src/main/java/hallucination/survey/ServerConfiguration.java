package hallucination.survey;

import hallucination.survey.server.ErrorAdvice;
import hallucination.survey.server.PageController;
import hallucination.survey.server.SecurityHeaders;
import hallucination.survey.server.SparqlController;
import hallucination.survey.server.SparqlLimits;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires the server: the only place where beans are declared. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ServerConfiguration {
  @Bean
  SparqlController sparqlController(SnapshotSource snapshots) {
    return new SparqlController(snapshots, SparqlLimits.DEFAULT);
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
