package hallucination.survey;

import hallucination.survey.server.Snapshot;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server, and the address at which it listens. */
final class WebServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final String address;

  private WebServer(ConfigurableApplicationContext context, String address) {
    this.context = context;
    this.address = address;
  }

  /**
   * Starts a server that answers from the snapshots.
   *
   * @param port port to take; 0 takes a free one
   * @throws CouldNotRunException if it can't listen there
   */
  static WebServer start(Supplier<Snapshot> snapshots, String host, int port) {
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(Map.of("server.port", port, "server.address", host));
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean(SnapshotSource.class, () -> snapshots::get));
    try {
      ConfigurableApplicationContext context = application.run();
      org.springframework.boot.web.server.WebServer server =
          ((WebServerApplicationContext) context).getWebServer();
      int taken = server == null ? port : server.getPort();
      return new WebServer(
          context, "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + taken + "/");
    } catch (ApplicationContextException e) {
      throw new CouldNotRunException(why(e, host, port));
    }
  }

  /** The address, ending in a slash. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    context.close();
  }

  private static String why(Throwable e, String host, int port) {
    Throwable last = e;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return "port "
            + port
            + " is taken; choose another with --port N, or --port 0 for a free one";
      }
      last = cause;
    }
    return "can't listen at " + host + ":" + port + ": " + last.getMessage();
  }
}
